import type { Cells } from '../../../src/model/form.ts';

// Files as other places write them, none of which the importer was made from. Each stands here with what a
// person reads in it, written down before the importer saw it.

/** A file and its forms as a person reads them: the parts that a form has, without its layout. */
export interface Elsewhere {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly forms: readonly EnteredForm[];
}

export interface EnteredForm {
  readonly title: string;
  readonly year?: number;
  readonly period?: string;
  readonly moneyUnit: '元' | '万元';
  readonly head: Readonly<Record<string, string>>;
  readonly funds?: Readonly<Record<string, Cells>>;
  readonly goals?: readonly Cells[];
  readonly indicators: readonly Cells[];
  readonly tables?: Readonly<Record<string, readonly Cells[]>>;
  readonly total?: Cells;
  readonly texts?: Readonly<Record<string, string>>;
}

/** A line with bars as the cells of a row under keys; `^` is one with the cell above. */
export function rowOf(keys: string, line: string): Cells {
  const texts = line.split('|').map((text) => text.trim());
  return Object.fromEntries(
    keys.split(' ').map((key, at) => [key, texts[at] === '^' ? null : (texts[at] ?? '')]),
  );
}

/** Several lines with bars as rows. */
export function rowsOf(keys: string, lines: string): Cells[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => rowOf(keys, line));
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
