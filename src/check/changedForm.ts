import type { DraftForm } from '../intake/imported.ts';
import type { ReadForm } from './readForms.ts';
import { movedPath, type RowChange, withRow } from './rowChange.ts';

/** A cell that is filled in anew: its path in the form's JSON, `indicators/0/target`, and its text. */
export interface CellChange {
  readonly kind: 'cell';
  readonly path: string;
  readonly text: string;
}

/** What a person changes of a form. */
export type FormChange = CellChange | RowChange;

/** The form with one cell filled in anew; a path that leads nowhere makes the cell. */
export function changedForm(
  form: DraftForm,
  { path, text }: Pick<CellChange, 'path' | 'text'>,
): DraftForm {
  if (path === 'year') return { ...form, year: Number(text) };
  return withText(form, path.split('/'), text) as DraftForm;
}

/** A form that was read, after a change: what is known of the cells of a row goes where the row goes. */
export function changedRead(read: ReadForm, change: FormChange): ReadForm {
  if (change.kind === 'cell') return { ...read, form: changedForm(read.form, change) };
  const moved = <Placed extends { readonly path?: string }>(placed: Placed): Placed[] => {
    if (placed.path === undefined) return [placed];
    const path = movedPath(placed.path, change);
    return path === undefined ? [] : [{ ...placed, path }];
  };
  return {
    ...read,
    form: withRow(read.form, change),
    cells: read.cells.flatMap(moved),
    doubts: read.doubts.flatMap(moved),
  };
}

/** What stands in a cell of a form; "" where it is blank or not there. */
export function cellText(form: DraftForm, path: string): string {
  const found = path
    .split('/')
    .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>>)?.[key], form);
  return typeof found === 'string' || typeof found === 'number' ? `${found}` : '';
}

function withText(value: unknown, [key, ...rest]: readonly string[], text: string): unknown {
  if (key === undefined) return text;
  if (Array.isArray(value)) {
    return value.map((one, index) => (index === Number(key) ? withText(one, rest, text) : one));
  }
  const record = value as Readonly<Record<string, unknown>> | undefined;
  return { ...record, [key]: withText(record?.[key], rest, text) };
}
