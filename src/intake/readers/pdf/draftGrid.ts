import type { Grid, GridCell } from '../../sourceDocument.ts';
import type { Segment } from './pageLines.ts';

/**
 * Lines that follow each other as a draft of a table: the columns are where the lines with most
 * segments have theirs; a segment that lies over several columns spans them.
 */
export function draftGrid(lines: readonly (readonly Segment[])[], name: string): Grid {
  const columns = columnsOf(lines);
  const cells = lines.flatMap((line, row) => {
    let free = 0;
    return line.map((segment, at): GridCell => {
      const first = Math.max(free, nearestColumn(columns, segment));
      const last = columns.findLastIndex(({ left }) => left < segment.right);
      const columnSpan = Math.max(1, last - first + 1);
      free = first + columnSpan;
      const address = `第${row + 1}行第${at + 1}格`;
      return { row, column: first, rowSpan: 1, columnSpan, text: segment.text, address };
    });
  });
  const width = cells.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0);
  const grid = { name, rows: lines.length, columns: width, isOfText: true, cells } as const;
  return { kind: 'grid', ...grid, ...(isBroken(grid) ? { isBroken: true } : {}) };
}

/**
 * Whether a line holds one piece of text alone, right of the first column, which goes on with a cell of another; or
 * several of which one lies over columns of the others, so that two cells may have come as one.
 */
function isBroken({ cells }: Pick<Grid, 'cells'>): boolean {
  return [...Map.groupBy(cells, ({ row }) => row).values()].some((line) => {
    const isAlone = line.length === 1 && line.some(({ column }) => column > 0);
    const isJoined = line.length > 1 && line.some(({ columnSpan }) => columnSpan > 1);
    return isAlone || isJoined;
  });
}

type Column = Pick<Segment, 'left' | 'right'>;

function columnsOf(lines: readonly (readonly Segment[])[]): Column[] {
  const most = lines.reduce((count, line) => Math.max(count, line.length), 0);
  const full = lines.filter((line) => line.length === most);
  return Array.from({ length: most }, (_, at) => ({
    left: full.reduce(
      (left, line) => Math.min(left, line[at]?.left ?? left),
      Number.POSITIVE_INFINITY,
    ),
    right: full.reduce((right, line) => Math.max(right, line[at]?.right ?? right), 0),
  }));
}

/** The first column that the segment lies over, else the one whose middle is nearest to its own. */
function nearestColumn(columns: readonly Column[], { left, right }: Segment): number {
  const over = columns.findIndex((column) => left < column.right && right > column.left);
  if (over !== -1) return over;
  const distances = columns.map((column) => Math.abs(left + right - column.left - column.right));
  return distances.indexOf(distances.reduce((least, each) => Math.min(least, each)));
}
