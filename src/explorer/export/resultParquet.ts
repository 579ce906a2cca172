import { parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer';
import type { Cell } from '../engine/engine.ts';
import type { ExportContent } from './exportContent.ts';
import { exportNotes } from './exportNotes.ts';
import { uniqueNames } from './uniqueNames.ts';

/** So many digits fit into 64 bits, and into 128. */
const DIGITS_64 = 18;
const DIGITS_128 = 38;

interface ParquetColumn {
  readonly element: SchemaElement;
  readonly data: unknown[];
}

/** Rows as a Parquet file: decimals exact, NULL as NULL, the notes as metadata of the file. */
export function resultParquet(content: ExportContent): Uint8Array<ArrayBuffer> {
  const { columns, rows } = content;
  const names = uniqueNames(columns.map(({ name }) => name));
  const parts = columns.map(({ type }, index) => {
    const cells = rows.map((row) => row[index] ?? null);
    const name = names[index] ?? '';
    if (type === 'decimal' || type === 'integer') return exactColumn(name, cells);
    if (type === 'real') return plainColumn(name, 'DOUBLE', cells);
    if (type === 'boolean') return plainColumn(name, 'BOOLEAN', cells);
    return textColumn(name, cells);
  });
  const buffer = parquetWriteBuffer({
    columnData: parts.map(({ data }, index) => ({ name: names[index] ?? '', data })),
    schema: [{ name: 'root', num_children: parts.length }, ...parts.map(({ element }) => element)],
    kvMetadata: exportNotes(content).map(({ label, text }) => ({ key: label, value: text })),
    createdBy: 'jijing',
  });
  return new Uint8Array(buffer);
}

/** Whole counts of the smallest place that occurs. */
function exactColumn(name: string, cells: readonly Cell[]): ParquetColumn {
  const texts = cells.map((cell) => (cell === null ? null : String(cell)));
  // a call cannot be given a hundred thousand arguments
  const scale = texts.reduce((most, text) => Math.max(most, placesOf(text ?? '')), 0);
  const data = texts.map((text) => (text === null ? null : unscaled(text, scale)));
  if (scale === 0 && data.every((count) => count === null || fits(count, DIGITS_64))) {
    return { element: { name, type: 'INT64', repetition_type: 'OPTIONAL' }, data };
  }
  const isShort = data.every((count) => count === null || fits(count, DIGITS_64));
  const stored = isShort
    ? ({ type: 'INT64', precision: DIGITS_64 } as const)
    : ({ type: 'FIXED_LEN_BYTE_ARRAY', type_length: 16, precision: DIGITS_128 } as const);
  const element = { name, ...stored, converted_type: 'DECIMAL', scale } as const;
  return { element: { ...element, repetition_type: 'OPTIONAL' }, data };
}

function plainColumn(
  name: string,
  type: 'DOUBLE' | 'BOOLEAN',
  cells: readonly Cell[],
): ParquetColumn {
  return { element: { name, type, repetition_type: 'OPTIONAL' }, data: [...cells] };
}

function textColumn(name: string, cells: readonly Cell[]): ParquetColumn {
  const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' } as const;
  const data = cells.map((cell) => (cell === null ? null : String(cell)));
  return { element: { name, ...text }, data };
}

function placesOf(text: string): number {
  const point = text.indexOf('.');
  return point === -1 ? 0 : text.length - point - 1;
}

function unscaled(text: string, scale: number): bigint {
  const [whole = '', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(scale, '0'));
}

function fits(count: bigint, digits: number): boolean {
  return String(count < 0n ? -count : count).length <= digits;
}
