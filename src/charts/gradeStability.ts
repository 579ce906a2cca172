import type { GradeStabilityRow } from '../analysis/figures/figure.ts';
import type { ChartOptions } from './chartOptions.ts';
import { emptyChart } from './draw/emptyChart.ts';
import type { CellLook, MatrixCell } from './parts/matrixCells.ts';
import { matrixChart } from './parts/matrixChart.ts';

const LOOKS: readonly CellLook[] = [
  { name: 'kept', label: '与自评等级一致', look: 'solid', className: 'chart-kept' },
  { name: 'open', label: '可能一致', look: 'light', className: 'chart-open' },
  { name: 'lost', label: '不一致', look: 'outline', className: 'chart-warning' },
];
const REPORTED = '自评';

/**
 * 等级稳定性: the reported grade of each project, then the grade or span of grades under each rule
 * book, with a word on the whole. Returns an `svg` element as text.
 */
export function gradeStability(rows: readonly GradeStabilityRow[], options: ChartOptions): string {
  if (rows.length === 0) return emptyChart('没有可显示的等级。', options);
  const rulebooks = [...new Set(rows.flatMap(({ cells }) => cells.map((cell) => cell.rulebook)))];
  const matrix = rows.map((row) => ({
    label: row.label,
    page: row.page,
    side: row.verdict,
    cells: [reportedCell(row), ...rulebooks.map((rulebook) => gradeCell(row, rulebook))],
  }));
  const kinds = new Set(matrix.flatMap(({ cells }) => cells.map(({ kind }) => kind)));
  const looks = LOOKS.filter(({ name }) => kinds.has(name));
  return matrixChart(matrix, { columns: [REPORTED, ...rulebooks], looks, keep: 'first' }, options);
}

function reportedCell({ reported }: GradeStabilityRow): MatrixCell {
  const text = reported ?? '未列';
  return { text, kind: 'reported', title: `自评等级：${text}` };
}

function gradeCell({ reported, cells }: GradeStabilityRow, rulebook: string): MatrixCell {
  const cell = cells.find((one) => one.rulebook === rulebook);
  if (cell === undefined) return { text: '无', kind: 'none', title: `${rulebook}：没有试算` };
  const { low, high } = cell;
  const text = low === high ? low : `${low}–${high}`;
  const title = `${rulebook}：${text}`;
  return { text, kind: kindOf(cell, reported), title };
}

/** The name of the look of a cell. */
function kindOf(
  { low, high, admits }: GradeStabilityRow['cells'][number],
  reported: string | undefined,
): string {
  if (reported === undefined || admits === undefined) return 'none';
  if (!admits) return 'lost';
  return low === reported && high === reported ? 'kept' : 'open';
}
