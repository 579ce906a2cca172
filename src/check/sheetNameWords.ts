import type { SheetCell } from '../analysis/form/formCell.ts';
import type { OfficialForm } from '../analysis/form/officialForm.ts';
import { nameWords } from '../charts/draw/nameWords.ts';

/** The pieces of each name of a form between which its lines may break, by name: of columns, levels and blocks. */
export function sheetNameWords({ parts }: OfficialForm): ReadonlyMap<string, readonly string[]> {
  const cells = parts.flatMap(({ head, lines }) => [...head, ...lines].flatMap((one) => one.cells));
  const isName = ({ scope, prose }: SheetCell) => scope !== undefined && prose !== true;
  const names = new Set(cells.filter(isName).map(({ text }) => text));
  return new Map([...names].map((name) => [name, nameWords(name)]));
}
