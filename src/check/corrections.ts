import type { Form } from '../model/form.ts';
import { cellWords } from './cellWords.ts';
import { cellText } from './changedForm.ts';

/** A cell that says something else than the file, in words. */
export interface Correction {
  /** Where it is printed; absent where it is not, as the unit of money. */
  readonly cell: string | undefined;
  readonly words: string;
  /** 原为“52.1%”，改为“100%”. */
  readonly change: string;
}

/** The cells that were corrected, in the order in which they were; `before` has what the file says in each. */
export function corrections(
  form: Form,
  before: ReadonlyMap<string, string>,
  cellOf: (path: string) => string | undefined,
): Correction[] {
  return [...before].map(([path, old]) => ({
    cell: cellOf(path),
    words: cellWords(path),
    change: `原为${quoted(old)}，改为${quoted(cellText(form, path))}`,
  }));
}

function quoted(text: string): string {
  return text.trim() === '' ? '空白' : `“${text}”`;
}
