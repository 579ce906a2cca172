import type { DraftForm } from '../intake/imported.ts';

/** A cell that is filled in anew: its path in the form's JSON, `indicators/0/target`, and its text. */
export interface CellChange {
  readonly path: string;
  readonly text: string;
}

/** The form with one cell filled in anew; a path that leads nowhere makes the cell. */
export function changedForm(form: DraftForm, { path, text }: CellChange): DraftForm {
  return withText(form, path.split('/'), text) as DraftForm;
}

/** What stands in a cell of a form; "" where it is blank or not there. */
export function cellText(form: DraftForm, path: string): string {
  const found = path
    .split('/')
    .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>>)?.[key], form);
  return typeof found === 'string' ? found : '';
}

function withText(value: unknown, [key, ...rest]: readonly string[], text: string): unknown {
  if (key === undefined) return text;
  if (Array.isArray(value)) {
    return value.map((one, index) => (index === Number(key) ? withText(one, rest, text) : one));
  }
  const record = value as Readonly<Record<string, unknown>> | undefined;
  return { ...record, [key]: withText(record?.[key], rest, text) };
}
