import {
  type Decimal,
  decimal,
  formatDecimal,
  multiply,
  subtract,
  ZERO,
} from '../model/decimal.ts';
import type { Source } from '../model/source.ts';
import type { Content, ContentFunds, ContentRow } from './content.ts';
import { goalTexts } from './goalTexts.ts';
import type { Paper } from './paper.ts';
import type { ProjectPlan } from './projectPlan.ts';
import { chance, randomOf } from './random.ts';
import { rowTexts } from './rowTexts.ts';
import { weighted } from './weighted.ts';
import { thousandths, type YearMoney } from './yearMoney.ts';

/** What a draft is of. */
export interface DraftOptions {
  readonly plan: ProjectPlan;
  readonly paper: Paper;
  readonly name: string;
  readonly year: number;
  readonly money: YearMoney;
  readonly seed: number;
  readonly source: Source;
}

const LEVELS = ['output', 'benefit', 'satisfaction'] as const;
/** Share of projects that have a hard year. */
const HARD_YEARS = 0.05;
const TEN_THOUSAND = decimal(10_000);

/** What is to be said of a project in one year, everything but the scores. */
export function draftContent(options: DraftOptions): Content {
  const { plan, paper, name, year, money, seed, source } = options;
  const { department } = plan;
  const key = [seed, department.id, plan.life.slug, year] as const;
  const isHard = chance(randomOf(...key, 'hard'), HARD_YEARS);
  const rows = weighted(plan.rows, paper).map((row) => ({
    row,
    ...rowTexts(randomOf(...key, row.name), row, { plan, year, money, isHard }),
  }));
  const isCoded = paper.layout.id === 'system-export' && department.code !== undefined;
  const outputPoints = 100 - 40 - executionPoints(paper);
  return {
    year,
    name,
    department: isCoded ? `${department.code}-${department.name}` : department.name,
    unit: isCoded ? `${department.code}001-${plan.unitName}` : plan.unitName,
    moneyUnit: department.moneyUnit,
    funds: fundTexts(plan, money, paper),
    goal: goalTexts(randomOf(...key, 'goal'), plan, rows, money),
    levels: [`产出指标（${outputPoints}分）`, '效益指标（30分）', '满意度指标（10分）'],
    rows: rows.map(
      ({ row, target, actual, reason }): ContentRow => ({
        level1: LEVELS.indexOf(row.level1),
        level2: row.level2,
        measure: row.measure,
        indicator: row.name,
        target,
        actual,
        points: formatDecimal(row.points),
        score: '',
        reason,
      }),
    ),
    total: { points: '100', score: '' },
    places: paper.places,
    grade: '',
    review: undefined,
    source,
  };
}

/** What the execution counts on a paper, in points. */
function executionPoints({ execution, executionPoints: points }: Paper): number {
  return execution === 'none' ? 0 : points;
}

/** Money by source; a source that has no row of its own is in the first one. */
function fundTexts(plan: ProjectPlan, money: YearMoney, paper: Paper): Content['funds'] {
  const write = (wan: Decimal) => moneyText(wan, plan.department.moneyUnit);
  const row = (part: (wan: Decimal) => Decimal): ContentFunds => ({
    initial: write(part(money.initial)),
    adjusted: write(part(money.adjusted)),
    executed: write(part(money.executed)),
    points: '-',
    rate: '',
    score: '-',
  });
  const shareOf = (source: 'carryover' | 'other', share: number) =>
    paper.has(`source.${source}`) ? share : 0;
  const other = (wan: Decimal) => thousandths(wan, shareOf('other', plan.otherShare));
  const carryover = (wan: Decimal) => thousandths(wan, shareOf('carryover', plan.carryoverShare));
  return {
    total: {
      ...row((wan) => wan),
      points: paper.execution === 'none' ? '' : String(paper.executionPoints),
      rate: rateText(money, plan.habit),
      score: '',
    },
    fiscal: row((wan) => subtract(subtract(wan, other(wan)), carryover(wan))),
    carryover: row(carryover),
    other: row(other),
  };
}

/** 120.5, or 1,205,000.00 where the form is in 元. */
function moneyText(wan: Decimal, unit: Content['moneyUnit']): string {
  if (unit === '万元') return formatDecimal(wan);
  const yuan = formatDecimal(multiply(wan, TEN_THOUSAND), 2);
  return yuan.replace(/\d(?=(?:\d{3})+\.)/g, '$&,');
}

/** 全年执行数 over 全年预算数 in one of the ways in which forms print it. */
function rateText({ adjusted, executed }: YearMoney, habit: number): string {
  if (adjusted === ZERO) return '';
  const share = Number(executed) / Number(adjusted);
  const ways =
    share === 1
      ? ['100%', '1', '100.00%', '100']
      : [`${(share * 100).toFixed(2)}%`, share.toFixed(4), `${(share * 100).toFixed(2)}%`];
  return ways[habit % ways.length] ?? '';
}
