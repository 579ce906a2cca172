import { type Decimal, subtract } from '../../model/decimal.ts';
import { formatRate, formatWan } from '../../model/format.ts';
import { rateOf } from '../../scoring/executionScore.ts';
import type { ProjectResult } from '../projectResult.ts';
import { type BudgetLine, budgetLines, rankedByChange, totalOf } from './budgetLines.ts';
import type { BudgetExecutionRow, Figure } from './figure.ts';
import { MOST_PROJECTS } from './manyProjects.ts';

const COLUMNS = ['initial', 'adjusted', 'executed'] as const;

/** The rows of the ranked form. */
const MOST_ROWS = 10;

/**
 * Chart 1: 年初预算数, 全年预算数 and 全年执行数, a row a project. Many projects are ranked by what was
 * changed in mid-year or left unspent, departments instead where there are many of these too.
 */
export function budgetExecutionFigure(
  results: readonly ProjectResult[],
): Figure<'budgetExecution'> {
  if (results.length <= MOST_PROJECTS) {
    const { lines } = budgetLines(results, Number.POSITIVE_INFINITY);
    return figureOf(lines, captionOf(lines), '每个项目一行');
  }
  const { lines, unit } = budgetLines(results, MOST_ROWS);
  const ranked = rankedByChange(lines);
  const head = `年中调整或未执行金额最大的 ${MOST_ROWS} 个${unit}各一行`;
  const foot = footOf(ranked.slice(MOST_ROWS), unit);
  return { ...figureOf(ranked.slice(0, MOST_ROWS), captionOfMany(results), head), foot };
}

function figureOf(
  rows: readonly BudgetExecutionRow[],
  caption: string,
  head: string,
): Figure<'budgetExecution'> {
  return {
    id: 'chart-budget-execution',
    chart: 'budgetExecution',
    kind: '预算执行',
    caption,
    description: `${head}：年初预算数为空心条，全年预算数为浅色条，全年执行数为实心条，单位万元。`,
    rows,
    table: {
      caption: '金额单位：万元',
      columns: [
        { name: '项目', numeric: false },
        { name: '年初预算数', numeric: true },
        { name: '全年预算数', numeric: true },
        { name: '全年执行数', numeric: true },
      ],
      rows: rows.map((row) => [row.label, ...COLUMNS.map((name) => amountCell(row, name))]),
    },
    file: 'projects.csv',
  };
}

function amountCell(row: BudgetExecutionRow, name: (typeof COLUMNS)[number]): string {
  const wan = row[name];
  if (wan !== undefined) return formatWan(wan);
  return row.misprinted?.includes(name) ? (row.misprint ?? '与来源不符') : '未列';
}

/** What chart 1 shows, as a finding: the largest mid-year change, else the overall execution. */
function captionOf(rows: readonly BudgetExecutionRow[]): string {
  const changes = rows.flatMap(({ label, initial, adjusted }) => {
    if (initial === undefined || adjusted === undefined || initial === adjusted) return [];
    return [{ label, change: subtract(adjusted, initial) }];
  });
  const largest = changes.sort((a, b) => Math.abs(b.change) - Math.abs(a.change))[0];
  if (largest === undefined) return unchangedWords(rows);
  const word = largest.change < 0 ? '调减' : '调增';
  const more = changes.length > 1 ? `，另有 ${changes.length - 1} 个项目有调整` : '';
  return `${largest.label}年中${word} ${formatWan(Math.abs(largest.change) as Decimal)} 万元${more}`;
}

/** That nothing was changed can be said only of forms that state both budgets. */
function unchangedWords(rows: readonly BudgetExecutionRow[]): string {
  const comparable = rows.filter(
    ({ initial, adjusted }) => initial !== undefined && adjusted !== undefined,
  ).length;
  if (comparable === rows.length) return '预算年中没有调整';
  return comparable === 0
    ? '没有同时列出年初预算和全年预算，看不出年中调整'
    : `同时列出年初预算和全年预算的 ${comparable} 个项目年中没有调整`;
}

/** The same of many projects: all money, the rate, and how many budgets were changed. */
function captionOfMany(results: readonly ProjectResult[]): string {
  const { lines } = budgetLines(results, Number.POSITIVE_INFINITY);
  const changed = lines.filter(
    ({ initial, adjusted }) =>
      initial !== undefined && adjusted !== undefined && initial !== adjusted,
  );
  const change =
    changed.length === 0 ? unchangedWords(lines) : `${changed.length} 个年中调整了预算`;
  return `${results.length} 个项目${spent(lines)}，${change}`;
}

function footOf(rest: readonly BudgetLine[], unit: string): string {
  return `其余 ${rest.length} 个${unit}${spent(rest)}。`;
}

function spent(lines: readonly BudgetLine[]): string {
  const { adjusted, executed, leftOut } = totalOf(lines);
  const rate = rateOf(executed, adjusted);
  const share = rate === undefined ? '' : `，执行率 ${formatRate(rate)}`;
  const without =
    leftOut === 0 ? '' : `（${leftOut} 张表的资金总额没有填全、与来源不符或单位可能有误，未计入）`;
  return `全年预算 ${formatWan(adjusted)} 万元，执行 ${formatWan(executed)} 万元${share}${without}`;
}
