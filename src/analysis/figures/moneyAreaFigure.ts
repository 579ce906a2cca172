import { type Decimal, decimal, divide, sumOf, ZERO } from '../../model/decimal.ts';
import { formatCount, formatRate, formatWan } from '../../model/format.ts';
import { rateOf } from '../../scoring/executionScore.ts';
import type { ProjectResult } from '../projectResult.ts';
import { statedMoney } from '../statedMoney.ts';
import type { Figure } from './figure.ts';
import type { MoneyAreaRow, MoneyTile } from './moneyRows.ts';

/** So many projects have a tile of their own; the smaller ones of a department share one. */
const MOST_TILES = 120;
/** From here on a rate needs no look. */
const FIRM_RATE = decimal('0.9');

interface Money {
  readonly result: ProjectResult;
  readonly budget: Decimal;
  readonly spent: Decimal;
}

/**
 * 钱在哪里: all money of a year by department and project, sized by 全年预算数 and shaded by execution
 * rate, over the forms that every sum is taken over. Absent where none states a budget above 0.
 */
export function moneyAreaFigure(
  results: readonly ProjectResult[],
): Figure<'moneyArea'> | undefined {
  const all = results.flatMap(moneyOf).toSorted((a, b) => b.budget - a.budget);
  if (all.length === 0) return undefined;
  const large = new Set(all.slice(0, MOST_TILES));
  const byDepartment = Map.groupBy(all, ({ result }) => result.project.departmentId);
  const rows = [...byDepartment.values()]
    .map((own) => areaRow(own, large))
    .toSorted((a, b) => b.budget - a.budget);
  const out = results.length - all.length;
  return {
    id: 'chart-money-area',
    chart: 'moneyArea',
    kind: '钱在哪里',
    caption: captionOf(all),
    description:
      '每个方块是一个项目，按部门集中；面积为全年预算数，颜色越深执行率越低。方块上方是部门和它的执行率。',
    rows,
    foot: out === 0 ? undefined : `另有 ${out} 个项目的资金未计入，或没有全年预算。`,
    table: {
      caption: '金额单位：万元；执行率 = 全年执行数 ÷ 全年预算数',
      columns: [
        { name: '部门', numeric: false },
        { name: '项目（个）', numeric: true },
        { name: '全年预算数', numeric: true },
        { name: '占全部', numeric: true },
        { name: '执行率', numeric: true },
      ],
      rows: rows.map(({ label, page, budget, rate }) => [
        label,
        formatCount(byDepartment.get(page?.split('/')[1] ?? '')?.length ?? 0),
        formatWan(budget),
        formatRate(divide(budget, budgetOf(all))),
        formatRate(rate),
      ]),
    },
    file: 'projects.csv',
  };
}

function moneyOf(result: ProjectResult): Money[] {
  const { adjusted, executed } = statedMoney(result.project.funds);
  if (result.moneyLeftOut !== undefined || adjusted === undefined || adjusted <= 0) return [];
  return executed === undefined ? [] : [{ result, budget: adjusted, spent: executed }];
}

function areaRow(own: readonly Money[], large: ReadonlySet<Money>): MoneyAreaRow {
  const [first] = own;
  const { departmentName = '', departmentId = '', year = 0 } = first?.result.project ?? {};
  const page = `${year}/${departmentId}`;
  const small = own.filter((one) => !large.has(one));
  const named = small.length === 1 ? own : own.filter((one) => large.has(one));
  return {
    ...tileOf(departmentName, page, own),
    tiles: [
      ...named.map((one) => tileOf(one.result.project.name, one.result.project.id, [one])),
      ...(small.length < 2
        ? []
        : [tileOf(`其余 ${small.length} 个项目`, `${page}#projects`, small)]),
    ],
  };
}

function tileOf(label: string, page: string, own: readonly Money[]): MoneyTile {
  const budget = budgetOf(own);
  const spent = sumOf(own.map((one) => one.spent));
  const rate = rateOf(spent, budget) ?? ZERO;
  const words = `${label}：全年预算 ${formatWan(budget)} 万元，执行 ${formatWan(spent)} 万元，执行率 ${formatRate(rate)}`;
  return { label, page, budget, rate, words };
}

function budgetOf(own: readonly Money[]): Decimal {
  return sumOf(own.map(({ budget }) => budget));
}

/** How much of the money is in projects that did not spend it. */
function captionOf(all: readonly Money[]): string {
  const head = `全年预算 ${formatWan(budgetOf(all))} 万元`;
  const slow = all.filter(({ budget, spent }) => (rateOf(spent, budget) ?? ZERO) < FIRM_RATE);
  if (slow.length === 0) return `${head}，各项目都执行了 90% 以上`;
  const share = formatRate(divide(budgetOf(slow), budgetOf(all)));
  return `${head}，其中 ${formatWan(budgetOf(slow))} 万元（${share}）在执行不到 90% 的 ${slow.length} 个项目里`;
}
