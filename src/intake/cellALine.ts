import { columnMeanings } from './labels/columnMeanings.ts';
import { filledCells, type SourceLine } from './lines/sourceLine.ts';
import type { SourceNotice } from './sourceDocument.ts';

/** So many names of columns one after another, outside of any table, are the head of a table without its table. */
const FEWEST_NAMES = 4;

/** What is said of a table whose cells were copied without it. */
export const CELL_A_LINE: SourceNotice = {
  kind: 'uncertain',
  isWhyNoForm: true,
  message:
    '表上的各格连成一段，或一格一行，分不出哪一格在哪一行、哪一栏，没有当作表来读；请连同表格一起复制，使各格之间有制表符，或把网页、文档存成文件再读',
};

/**
 * Whether the names of the columns of 绩效指标 stand one after another outside of any table, on lines of their own or
 * between blanks. Blank and merged cells leave no trace then, so that no order tells which cell is of which row.
 */
export function isCellALine(lines: readonly SourceLine[]): boolean {
  let names = new Set<string>();
  for (const line of lines) {
    for (const { text } of filledCells(line)) {
      for (const word of text.split(/\s+/)) {
        const [meaning] = line.isParagraph ? columnMeanings('indicators', word) : [];
        names = meaning === undefined ? new Set() : names.add(meaning);
        if (names.size >= FEWEST_NAMES) return true;
      }
    }
  }
  return false;
}
