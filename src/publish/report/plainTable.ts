import type { TableBlock } from '../docx/block.ts';
import type { GridCell } from '../form/gridCell.ts';

/** A column of a plain table: its name, its share of the width, and whether it holds sentences. */
export interface PlainColumn {
  readonly name: string;
  readonly width: number;
  readonly isText?: boolean;
}

/** A table without merged cells under one row of names. */
export function plainTable(
  caption: string,
  columns: readonly PlainColumn[],
  rows: readonly (readonly string[])[],
): TableBlock {
  const cell = (text: string, column: number, isHead: boolean): GridCell => ({
    ...{ column, columns: 1, rows: 1, text, isHead },
    isText: !isHead && columns[column]?.isText === true,
  });
  return {
    kind: 'table',
    caption,
    widths: columns.map(({ width }) => width),
    rows: [
      columns.map(({ name }, index) => cell(name, index, true)),
      ...rows.map((row) => row.map((text, index) => cell(text, index, false))),
    ],
    repeated: 1,
  };
}
