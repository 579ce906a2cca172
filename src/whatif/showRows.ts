import type { PageParts } from './pageParts.ts';
import type { TrialRow } from './trial.ts';
import { outcomeWords, reportedWords } from './trialWords.ts';

/** How many projects are listed until a reader asks for all. */
const SHOWN = 10;

/** Fills the table of results; texts are texts, whatever they hold. */
export function showRows(
  parts: PageParts,
  rows: readonly TrialRow[],
  departments: ReadonlyMap<string, string>,
  isAll: boolean,
): void {
  const shown = isAll ? rows : rows.slice(0, SHOWN);
  parts.rows.replaceChildren(...shown.map((row) => rowOf(parts, row, departments)));
  parts.all.hidden = shown.length === rows.length;
  parts.all.textContent = `列出全部 ${rows.length} 个项目`;
}

function rowOf(
  { row: template, root, changed, same }: PageParts,
  row: TrialRow,
  departments: ReadonlyMap<string, string>,
): DocumentFragment {
  const copy = copyOf(template);
  const cell = (name: string) => copy.querySelector(`[data-cell="${name}"]`);
  const write = (name: string, ...content: readonly (string | Node)[]) =>
    cell(name)?.replaceChildren(...content);
  write('name', row.name);
  cell('name')?.setAttribute('href', `${root}${row.id}/`);
  write('department', departments.get(row.departmentId) ?? '');
  write('reported', reportedWords(row));
  write('now', outcomeWords(row.now));
  write('then', outcomeWords(row.then));
  write('change', row.changed === undefined ? '无法试算' : copyOf(row.changed ? changed : same));
  return copy;
}

function copyOf({ content }: HTMLTemplateElement): DocumentFragment {
  return content.cloneNode(true) as DocumentFragment;
}
