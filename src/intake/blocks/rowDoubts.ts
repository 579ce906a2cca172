import { filledCells, type SourceCell, type SourceLine } from '../lines/sourceLine.ts';
import { alignRow } from './alignRow.ts';
import type { OpenDoubt } from './reading.ts';
import type { HeadColumn } from './tableHead.ts';

/**
 * What is not sure of a row of text without merged cells: that it was moved, and where blank cells may have
 * been dropped, that it has fewer cells than columns.
 */
export function rowDoubts(
  line: SourceLine,
  moved: { readonly shift: number; readonly isSure: boolean },
  missing: number,
): OpenDoubt[] {
  const cells = filledCells(line);
  if (line.isLoose && missing > 0 && line.cells.length < missing) {
    return [
      {
        cells,
        reading: '依次对齐栏目，其余各格空白',
        otherReading: '几行并成了一行，或后面的各格丢了',
        why: '这一行的格数不到栏目的一半',
      },
    ];
  }
  if (line.isCompact && missing !== 0) {
    return [
      {
        cells,
        reading: '依次对齐栏目',
        otherReading: '其中有空白的格，后面的各格应右移',
        why: '文字中没有保留空白的格，这一行的格数与栏目不一致',
      },
    ];
  }
  if (moved.isSure) return [];
  return [
    {
      cells,
      ...(moved.shift === 0
        ? { reading: IN_PLACE, otherReading: '左边缺了一格，各格应右移' }
        : { reading: movedWords(moved.shift), otherReading: IN_PLACE }),
      why: '文字中没有合并单元格，这一行的格数与表头不一致',
    },
  ];
}

const IN_PLACE = '按原来的位置对齐';

function movedWords(shift: number): string {
  return `整行向${shift > 0 ? '右' : '左'}移 ${Math.abs(shift)} 格对齐栏目`;
}

/**
 * A row of a table with merged cells that ends before the table does, and that fits its columns better when it
 * is moved: a cell at its left may be missing.
 */
export function shortRow(line: SourceLine, columns: readonly HeadColumn[]): OpenDoubt[] {
  const { cells, above, isLoose, isSheet } = line;
  const end = columns.at(-1)?.end ?? 0;
  const last = [...cells, ...above].reduce(
    (most, { column, columnSpan }) => Math.max(most, column + columnSpan),
    0,
  );
  // a workbook keeps no blank cells
  if (isLoose || isSheet || last >= end || alignRow(line, columns).shift <= 0) return [];
  return [
    {
      cells: filledCells(line),
      reading: '从左边依次对齐栏目',
      otherReading: '左边缺了一格，各格应右移',
      why: '这一行的格数比栏目少，合并单元格的行数可能有误',
    },
  ];
}

/** A cell that stands under no column, or beside another under the same. */
export function unplaced(cell: SourceCell): OpenDoubt {
  return {
    cells: [cell],
    reading: '没有读入',
    otherReading: `“${cell.text}”属于旁边的一栏`,
    why: '一栏之下有两格文字，或这一格不在任何一栏之下',
  };
}
