import {
  type Decimal,
  decimal,
  formatDecimal,
  multiply,
  subtract,
  ZERO,
} from '../model/decimal.ts';
import type { FormV1 as Form, FundRowText } from '../model/formV1.ts';
import type { Source } from '../model/source.ts';
import { goalTexts } from './goalTexts.ts';
import type { Measure } from './indicatorTable.ts';
import { SYNTHETIC } from './options.ts';
import type { PlannedRow } from './plannedRows.ts';
import type { ProjectPlan } from './projectPlan.ts';
import { chance, randomOf } from './random.ts';
import { rowTexts } from './rowTexts.ts';
import { thousandths, type YearMoney } from './yearMoney.ts';

/** A form without scores, and the measure of each of its rows in order. */
export interface Draft {
  readonly form: Form;
  readonly measures: readonly Measure[];
}

const LEVEL1 = {
  output: '产出指标（50分）',
  benefit: '效益指标（30分）',
  satisfaction: '满意度指标（10分）',
};
/** Share of projects that have a hard year. */
const HARD_YEARS = 0.05;
const TEN_THOUSAND = decimal(10_000);

/** The form of a project in one year, every cell but the scores. */
export function draftForm(
  plan: ProjectPlan,
  name: string,
  year: number,
  money: YearMoney,
  seed: number,
  source: Source,
): Draft {
  const { department } = plan;
  const key = [seed, department.id, plan.life.slug, year] as const;
  const isHard = chance(randomOf(...key, 'hard'), HARD_YEARS);
  const rows = plan.rows.map((row) => ({
    row,
    ...rowTexts(randomOf(...key, row.name), row, { plan, year, money, isHard }),
  }));
  const code = department.code === undefined ? '' : `${department.code}-`;
  const form: Form = {
    $schema: '../../schemas/form.schema.json',
    schemaVersion: 1,
    title: `项目支出绩效自评表（${SYNTHETIC}）`,
    layout: code === '' ? 'ministry-2020' : 'system-export',
    year,
    name,
    department: `${code}${department.name}`,
    unit: code === '' ? plan.unitName : `${department.code}001-${plan.unitName}`,
    moneyUnit: department.moneyUnit,
    funds: fundTexts(plan, money),
    goal: goalTexts(randomOf(...key, 'goal'), plan, rows, money),
    indicators: indicatorTexts(rows),
    total: { points: '100', score: '' },
    source,
  };
  return { form, measures: rows.map(({ row }) => row.measure) };
}

function indicatorTexts(
  rows: readonly (ReturnType<typeof rowTexts> & { readonly row: PlannedRow })[],
): Form['indicators'] {
  return (['output', 'benefit', 'satisfaction'] as const).map((level1) => ({
    level1: LEVEL1[level1],
    groups: [
      ...Map.groupBy(
        rows.filter(({ row }) => row.level1 === level1),
        ({ row }) => row.level2,
      ),
    ].map(([level2, own]) => ({
      level2,
      rows: own.map(({ row, target, actual, reason }) => ({
        indicator: row.name,
        target,
        actual,
        points: formatDecimal(row.points),
        score: '',
        reason,
      })),
    })),
  }));
}

function fundTexts(plan: ProjectPlan, money: YearMoney): Form['funds'] {
  const write = (wan: Decimal) => moneyText(wan, plan.department.moneyUnit);
  const row = (part: (wan: Decimal) => Decimal): FundRowText => ({
    initial: write(part(money.initial)),
    adjusted: write(part(money.adjusted)),
    executed: write(part(money.executed)),
    points: '-',
    rate: '',
    score: '-',
  });
  const other = (wan: Decimal) => thousandths(wan, plan.otherShare);
  const carryover = (wan: Decimal) => thousandths(wan, plan.carryoverShare);
  return {
    total: {
      ...row((wan) => wan),
      points: '10',
      rate: rateText(money, plan.habit),
      score: '',
    },
    fiscal: row((wan) => subtract(subtract(wan, other(wan)), carryover(wan))),
    carryover: row(carryover),
    other: row(other),
  };
}

/** 120.5, or 1,205,000.00 where the form is in 元. */
function moneyText(wan: Decimal, unit: Form['moneyUnit']): string {
  if (unit === '万元') return formatDecimal(wan);
  const yuan = formatDecimal(multiply(wan, TEN_THOUSAND), 2);
  return yuan.replace(/\d(?=(?:\d{3})+\.)/g, '$&,');
}

/** 全年执行数 over 全年预算数 in one of the ways in which forms print it. */
export function rateText({ adjusted, executed }: YearMoney, habit: number): string {
  if (adjusted === ZERO) return '';
  const share = Number(executed) / Number(adjusted);
  const ways =
    share === 1
      ? ['100%', '1', '100.00%', '100']
      : [`${(share * 100).toFixed(2)}%`, share.toFixed(4), `${(share * 100).toFixed(2)}%`];
  return ways[habit % ways.length] ?? '';
}
