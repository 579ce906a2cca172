import { budgetName } from '../../model/budgetName.ts';
import { type Decimal, subtract, ZERO } from '../../model/decimal.ts';
import { formatRate, formatWan } from '../../model/format.ts';
import { type MoneyNames, OFFICIAL_NAMES } from '../../model/moneyNames.ts';
import { rateOf } from '../../scoring/executionScore.ts';
import { type LeftOut, leftOutCount, leftOutWords, moneyLeftOut } from '../moneyLeftOut.ts';
import type { ProjectResult } from '../projectResult.ts';
import {
  type BudgetLine,
  departmentLines,
  gapOf,
  isComplete,
  projectLines,
  rankedByGap,
  totalOf,
  UNCLEAR,
} from './budgetLines.ts';
import type { BudgetExecutionRow, DataTable, Figure } from './figure.ts';
import type { LastYear } from './lastYear.ts';
import { MOST_PROJECTS } from './manyProjects.ts';

/** So many rows are seen at once; the table behind the chart has more. */
const MOST_ROWS = 5;
const MOST_LINES = 40;
const COLUMNS = ['initial', 'adjusted', 'executed'] as const;
const RATES = [
  { name: 'rateAdjusted', of: 'adjusted', sign: '圆点' },
  { name: 'rateInitial', of: 'initial', sign: '菱形' },
] as const;
const BARS = { initial: '空心条', adjusted: '浅色条', executed: '实心条' } as const;

/**
 * Chart 1: money and execution rates, a row a project; of many projects a row a department, or where
 * there is one department alone the projects of which most was cut or left unspent. Absent without money.
 */
export function budgetExecutionFigure(
  results: readonly ProjectResult[],
  last: LastYear,
): Figure<'budgetExecution'> | undefined {
  const all = projectLines(results, last);
  if (!all.some((line) => COLUMNS.some((name) => line[name] !== undefined))) return undefined;
  if (results.length <= MOST_ROWS) {
    return figureOf(all, captionOf(all), '每个项目一行', '项目');
  }
  const departments = results.length > MOST_PROJECTS ? departmentLines(results, last) : [];
  const unit = departments.length > 1 ? '部门' : '项目';
  const ranked = rankedByGap(departments.length > 1 ? departments : all);
  const head = `每个${unit}一行，调减与未执行合计多的在前`;
  const shown = ranked.slice(0, MOST_ROWS);
  return {
    ...figureOf(shown, captionOfMany(ranked), head, unit),
    table: tableOf(ranked.slice(0, MOST_LINES), unit),
    foot: footOf(ranked.slice(MOST_ROWS), unit, moneyLeftOut(results)),
  };
}

function figureOf(
  rows: readonly BudgetExecutionRow[],
  caption: string,
  head: string,
  unit: string,
): Figure<'budgetExecution'> {
  const names = rows[0]?.names ?? OFFICIAL_NAMES;
  return {
    id: 'chart-budget-execution',
    chart: 'budgetExecution',
    kind: '预算执行',
    caption,
    description: `${head}。左边是金额，单位万元：${barWords(names)}。右边是执行率：${rateSigns(names)}空心圆为上年，竖线为 100%。`,
    rows,
    table: tableOf(rows, unit),
    file: 'projects.csv',
  };
}

/** Which bar is which amount; the arrow only where there are two budgets. */
function barWords(names: MoneyNames): string {
  const bars = COLUMNS.flatMap((name) => {
    const own = names[name];
    return own === undefined ? [] : `${own}为${BARS[name]}`;
  });
  const hasChange = names.initial !== undefined && names.adjusted !== undefined;
  return [...bars, ...(hasChange ? ['箭头为年中调整'] : [])].join('，');
}

function rateSigns(names: MoneyNames): string {
  return RATES.map(({ of, sign }) => {
    const own = names[of];
    return own === undefined ? '' : `${sign}为占${budgetName(own)}，`;
  }).join('');
}

function tableOf(rows: readonly BudgetExecutionRow[], unit: string): DataTable {
  const names = rows[0]?.names ?? OFFICIAL_NAMES;
  const shown = COLUMNS.filter((name) => names[name] !== undefined);
  const rates = RATES.filter(({ of }) => names[of] !== undefined);
  const numeric = [
    ...shown.map((name) => names[name] ?? ''),
    ...rates.map(({ of }) => `占${budgetName(names[of] ?? '')}`),
  ];
  return {
    caption: `金额单位：万元；执行率 = ${names.executed ?? OFFICIAL_NAMES.executed} ÷ 预算`,
    columns: [{ name: unit, numeric: false }, ...numeric.map((name) => ({ name, numeric: true }))],
    rows: rows.map((row) => [
      row.label,
      ...shown.map((name) =>
        row[name] === undefined ? (row.absent[name] ?? '无此栏') : formatWan(row[name]),
      ),
      ...rates.map(({ name }) => (row[name] === undefined ? '无法计算' : formatRate(row[name]))),
    ]),
  };
}

/** What chart 1 shows, as a finding: the largest mid-year change, else the overall execution. */
function captionOf(rows: readonly BudgetLine[]): string {
  const changes = rows.flatMap(({ label, initial, adjusted }) => {
    if (initial === undefined || adjusted === undefined || initial === adjusted) return [];
    return [{ label, change: subtract(adjusted, initial) }];
  });
  const largest = changes.sort((a, b) => Math.abs(b.change) - Math.abs(a.change))[0];
  if (largest === undefined) return executionWords(rows);
  const word = largest.change < 0 ? '调减' : '调增';
  const more = changes.length > 1 ? `，另有 ${changes.length - 1} 个项目有调整` : '';
  const whose = rows.length === 1 ? '' : largest.label;
  return `${whose}年中${word} ${formatWan(Math.abs(largest.change) as Decimal)} 万元${more}`;
}

/** Budgets that nobody changed: what was spent of them. Only forms that state both can tell. */
function executionWords(rows: readonly BudgetLine[]): string {
  const rate = rateOfAll(rows);
  const spent = rate === undefined ? '执行率无法计算' : `执行 ${formatRate(rate)}`;
  const comparable = rows.filter(
    ({ initial, adjusted }) => initial !== undefined && adjusted !== undefined,
  ).length;
  if (comparable === rows.length) return `预算年中没有调整，${spent}`;
  const unclear = rows.filter(({ absent }) => absent.adjusted === UNCLEAR).length;
  if (unclear === rows.length) return `${UNCLEAR}，年中调整没有计算；${spent}`;
  const others = unclear === 0 ? '' : `，${unclear} 个${UNCLEAR}`;
  return comparable === 0
    ? `没有同时列出年初和调整后的预算${others}，看不出年中调整；${spent}`
    : `同时列出年初和调整后的预算的 ${comparable} 个年中没有调整${others}，${spent}`;
}

/** Of one form the rate on the budget that it has, of several that of their sums. */
function rateOfAll(rows: readonly BudgetLine[]): Decimal | undefined {
  const [only] = rows;
  if (rows.length === 1) return only?.rateAdjusted ?? only?.rateInitial;
  const { adjusted, executed } = totalOf(rows);
  return rateOf(executed, adjusted);
}

/** The same of many: where most was cut or left unspent. */
function captionOfMany(ranked: readonly BudgetLine[]): string {
  const [most] = ranked;
  const gap = most === undefined ? ZERO : gapOf(most);
  if (most === undefined || gap === ZERO) return executionWords(ranked);
  return `${most.label}调减和未执行的最多，共 ${formatWan(gap)} 万元`;
}

/** What the rows leave out, and whose money is in no sum. */
function footOf(
  rest: readonly BudgetLine[],
  unit: string,
  leftOut: readonly LeftOut[],
): string | undefined {
  const sentences = [
    ...(rest.length === 0 ? [] : [`${restWords(rest, unit)}。`]),
    ...(leftOut.length === 0
      ? []
      : [`${leftOutCount(leftOut)} 张表的资金未计入（${leftOutWords(leftOut)}）。`]),
  ];
  return sentences.length === 0 ? undefined : sentences.join('');
}

/** The money of the rows that are left out, as far as it is in a sum: of none there is no amount to name. */
function restWords(rest: readonly BudgetLine[], unit: string): string {
  const summed = rest.filter(isComplete);
  if (summed.length === 0) return `${restName(rest, unit)}的资金没有计入`;
  const out = rest.length - summed.length;
  if (out === 0) return `${restName(rest, unit)}${spent(summed)}`;
  return `${restName(rest, unit)}中 ${summed.length} 个${spent(summed)}，${out} 个的资金没有计入`;
}

/** One alone has a name, which a reader would look for. */
function restName(rest: readonly BudgetLine[], unit: string): string {
  const [only] = rest;
  return rest.length === 1 && only !== undefined
    ? `其余的${only.label}`
    : `其余 ${rest.length} 个${unit}`;
}

function spent(lines: readonly BudgetLine[]): string {
  const { adjusted, executed } = totalOf(lines);
  const rate = rateOf(executed, adjusted);
  const share = rate === undefined ? '' : `，执行率 ${formatRate(rate)}`;
  return `${budgetName(lines[0]?.names.adjusted ?? OFFICIAL_NAMES.adjusted)} ${formatWan(adjusted)} 万元，执行 ${formatWan(executed)} 万元${share}`;
}
