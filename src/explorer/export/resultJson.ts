import type { Cell } from '../engine/engine.ts';
import type { ExportColumn, ExportContent } from './exportContent.ts';
import { exportNotes } from './exportNotes.ts';
import { isNumeric } from './isNumeric.ts';
import { uniqueNames } from './uniqueNames.ts';

/** Rows as JSON: `notes` in words, `columns` with their types, `rows` as objects; numbers keep every digit. */
export function resultJson(content: ExportContent): string {
  const { columns, rows } = content;
  const names = uniqueNames(columns.map(({ name }) => name));
  const notes = Object.fromEntries(exportNotes(content).map(({ label, text }) => [label, text]));
  const described = columns.map(({ type }, index) => ({ name: names[index], type }));
  const keys = names.map((name) => JSON.stringify(name));
  const objects = rows.map((row) => {
    const fields = columns.map(
      (column, index) => `${keys[index]}:${cellJson(column, row[index] ?? null)}`,
    );
    return `{${fields.join(',')}}`;
  });
  const head = `"notes":${JSON.stringify(notes)},"columns":${JSON.stringify(described)}`;
  return `{${head},"rows":[\n${objects.join(',\n')}\n]}\n`;
}

/** The text of an exact number is a number of JSON as it is. */
function cellJson({ type }: ExportColumn, cell: Cell): string {
  return typeof cell === 'string' && isNumeric(type) ? cell : JSON.stringify(cell);
}
