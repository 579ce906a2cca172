import type { DepartmentYearsRow } from '../analysis/figures/yearRows.ts';
import { toNumber } from '../model/decimal.ts';
import { largest, smallest } from '../model/extremes.ts';
import type { ChartOptions } from './chartOptions.ts';
import { emptyChart } from './draw/emptyChart.ts';
import type { CellLook, MatrixCell } from './parts/matrixCells.ts';
import { matrixChart } from './parts/matrixChart.ts';

const TONES = ['较高', '', '', '较低'].map(
  (label, step): CellLook => ({
    name: `tone-${step}`,
    label,
    look: 'light',
    className: `chart-tone-${step}`,
  }),
);
const ABSENT: CellLook = {
  name: 'absent',
  label: '该年没有数据',
  look: 'outline',
  className: 'chart-absent',
};
/** What a year without a list says; an absent value is never a zero. */
const NONE = '无';

/**
 * 部门与年度: a cell for each department and year with its rate on a tone, the lowest the
 * strongest; a year without a list is an open cell that says so. Returns an `svg` element as text.
 */
export function departmentYears(
  rows: readonly DepartmentYearsRow[],
  options: ChartOptions,
): string {
  const years = [...new Set(rows.flatMap(({ cells }) => cells.map(({ year }) => year)))];
  years.sort((a, b) => a - b);
  if (years.length === 0) return emptyChart('没有可显示的部门。', options);
  const toneOf = toneScale(rows);
  const matrix = rows.map(({ label, page, cells, change }) => ({
    label,
    page,
    side: change,
    cells: years.map((year): MatrixCell => {
      const cell = cells.find((one) => one.year === year);
      if (cell?.value === undefined) return { text: NONE, kind: 'absent', title: `${year} 年：无` };
      const { text, value, page: own } = cell;
      const title = `${label} ${year} 年：${text}`;
      return { text, kind: toneOf(toNumber(value)), title, page: own };
    }),
  }));
  const hasGap = matrix.some(({ cells }) => cells.some(({ kind }) => kind === ABSENT.name));
  const looks = hasGap ? [...TONES, ABSENT] : TONES;
  const before = years.at(-2);
  const sideHeader = before === undefined ? undefined : `比 ${before} 年`;
  const columns = years.map(String);
  return matrixChart(matrix, { columns, looks, keep: 'last', sideHeader }, options);
}

/** Four equal steps from the lowest to the highest value; the lightest where all are the same. */
function toneScale(rows: readonly DepartmentYearsRow[]): (value: number) => string {
  const values = rows.flatMap(({ cells }) =>
    cells.flatMap(({ value }) => (value === undefined ? [] : toNumber(value))),
  );
  const [low, high] = [smallest(values), largest(values)];
  return (value) => {
    const place = high === low ? 0 : (high - value) / (high - low);
    return `tone-${Math.min(TONES.length - 1, Math.floor(place * TONES.length))}`;
  };
}
