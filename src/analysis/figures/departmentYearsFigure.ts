import type { Decimal } from '../../model/decimal.ts';
import { pointsWords } from '../history/pointsWords.ts';
import type { Figure } from './figure.ts';
import { firstRows } from './firstRows.ts';
import type { DepartmentYearsRow } from './yearRows.ts';

/** More rows than this no longer read as a chart. */
const MOST_ROWS = 40;
const NONE = '无';

/**
 * Departments × years, a cell for each with its execution rate, the lowest the strongest; a year without
 * a list stays empty. Departments without any rate have no row; a single one, or a single year, makes no
 * figure.
 */
export function departmentYearsFigure(
  given: readonly DepartmentYearsRow[],
): Figure<'departmentYears'> | undefined {
  const all = given.filter(({ cells }) => cells.some(({ value }) => value !== undefined));
  const years = [...new Set(all.flatMap(({ cells }) => cells.map(({ year }) => year)))];
  years.sort((a, b) => a - b);
  if (all.length < 2 || years.length < 2) return undefined;
  const [before = 0, newest = 0] = years.slice(-2);
  const rows = firstRows(lowestFirst(all, newest), MOST_ROWS).map((row) => ({
    ...row,
    change: changeOf(row, before, newest),
  }));
  return {
    id: 'chart-department-rates',
    chart: 'departmentYears',
    kind: '部门各年预算执行率',
    caption: captionOf(all, newest),
    description: `每个部门一行，${newest} 年低的在前；每年一格，格中是数值，执行率越低颜色越深；该年没有数据的格写“${NONE}”；右边是比 ${before} 年的变化。`,
    rows,
    foot: footOf(all.length - rows.length, given.length - all.length),
    table: {
      caption: '执行率 = 全年执行数 ÷ 全年预算数',
      columns: [
        { name: '部门', numeric: false },
        ...years.map((year) => ({ name: `${year} 年`, numeric: true })),
        { name: `比 ${before} 年`, numeric: true },
      ],
      rows: rows.map(({ label, cells, change }) => [
        label,
        ...years.map((year) => textIn(cells.find((cell) => cell.year === year))),
        change ?? '不能比较',
      ]),
    },
    file: 'projects.csv',
  };
}

/** Which departments have no row: those past the last, and those without any rate. */
function footOf(rest: number, unknown: number): string | undefined {
  const sentences = [
    ...(rest === 0 ? [] : [`其余 ${rest} 个部门见下载的数据。`]),
    ...(unknown === 0 ? [] : [`另有 ${unknown} 个部门各年都算不出执行率，未列。`]),
  ];
  return sentences.join('') || undefined;
}

/** By the rate of the newest year; departments without one come last. */
function lowestFirst(
  rows: readonly DepartmentYearsRow[],
  newest: number,
): readonly DepartmentYearsRow[] {
  const rate = (row: DepartmentYearsRow) => valueIn(row, newest) ?? Number.POSITIVE_INFINITY;
  return rows.toSorted((a, b) => (rate(a) === rate(b) ? 0 : rate(a) - rate(b)));
}

function changeOf(row: DepartmentYearsRow, before: number, after: number): string | undefined {
  const [was, is] = [valueIn(row, before), valueIn(row, after)];
  return was === undefined || is === undefined ? undefined : pointsWords(was, is);
}

function valueIn({ cells }: DepartmentYearsRow, of: number): Decimal | undefined {
  return cells.find(({ year }) => year === of)?.value;
}

function textIn(cell: DepartmentYearsRow['cells'][number] | undefined): string {
  return cell?.value === undefined ? NONE : cell.text;
}

/** What the matrix shows of its newest year: the lowest and highest rate, in words. */
function captionOf(rows: readonly DepartmentYearsRow[], year: number): string {
  const newest = rows
    .flatMap(({ label, cells }) =>
      cells.flatMap(({ year: of, value, text }) =>
        of === year && value !== undefined ? [{ label, value, text }] : [],
      ),
    )
    .sort((a, b) => a.value - b.value);
  const [low, high] = [newest.at(0), newest.at(-1)];
  const head = `${year} 年 ${newest.length} 个部门`;
  if (low === undefined || high === undefined) return `${year} 年没有数据`;
  if (low.value === high.value) return `${head}都是 ${high.text}`;
  return `${head}的预算执行率在 ${low.text}（${low.label}）与 ${high.text} 之间`;
}
