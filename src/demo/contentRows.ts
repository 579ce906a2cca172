import type { Content, ContentRow } from './content.ts';

/** An indicator row with its number from 1. */
export interface NumberedRow {
  readonly seq: number;
  readonly level1: number;
  readonly level2: string;
  readonly row: ContentRow;
}

/** All indicator rows in order. */
export function contentRows({ rows }: Content): NumberedRow[] {
  return rows.map((row, index) => ({
    seq: index + 1,
    level1: row.level1,
    level2: row.level2,
    row,
  }));
}

/** The content with every indicator row changed. */
export function withRows(
  content: Content,
  change: (row: ContentRow, seq: number) => ContentRow,
): Content {
  return { ...content, rows: content.rows.map((row, index) => change(row, index + 1)) };
}

/** The content with some cells of one row changed. */
export function withRow(content: Content, seq: number, cells: Partial<ContentRow>): Content {
  return withRows(content, (row, at) => (at === seq ? { ...row, ...cells } : row));
}
