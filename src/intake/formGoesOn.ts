import { totalName } from './blocks/readTotal.ts';
import { type TableHead, tableHead } from './blocks/tableHead.ts';
import { isContinued, isMoneyUnit, isPageText, isTitle, yearLine } from './labels/phrases.ts';
import { bareLabel, plainLabel } from './labels/plainLabel.ts';
import { filledCells, type SourceLine } from './lines/sourceLine.ts';

/** How a form goes on at the top of another sheet or page. */
export interface GoingOn {
  /** So many lines say nothing but that: its title again, and its year. */
  readonly again: number;
  /** Whether the paper says so: 项目支出绩效自评表（续）. */
  readonly isMarked: boolean;
}

/** So many lines may stand above the names of columns. */
const MOST_ABOVE = 8;
const MARK = /[(]?(?:续表?\d*|接上[表页])[)]?$/;

/**
 * How the form that begins on line `from` goes on at line `at`; undefined where it does not. It does where its title,
 * if any, is printed again, and then the names of columns that its last table has, which has had no sum, or of
 * indicators, which it has not had.
 */
export function formGoesOn(
  lines: readonly SourceLine[],
  from: number,
  at: number,
): GoingOn | undefined {
  const top = lines.slice(at, at + MOST_ABOVE);
  const again = top.findIndex((line) => !isAboveForm(line));
  const head = again === -1 ? undefined : tableHead(lines, at + again);
  if (head === undefined) return undefined;
  const titles = top
    .slice(0, again)
    .flatMap(filledCells)
    .map(({ text }) => plainLabel(text))
    .filter(isTitle);
  const own = lines
    .slice(from, Math.min(at, from + MOST_ABOVE))
    .flatMap(filledCells)
    .map(({ text }) => plainLabel(text))
    .join('');
  if (titles.some((title) => !own.includes(title.replace(MARK, '')))) return undefined;
  const isMarked = titles.some((title) => MARK.test(title));
  return isMarked || isUnfinished(lines, from, at, head) ? { again, isMarked } : undefined;
}

/** Nothing, or a line alone that stands above a form. */
function isAboveForm(line: SourceLine): boolean {
  const [cell, ...more] = filledCells(line);
  if (cell === undefined) return true;
  const { text } = cell;
  const isOne = [isTitle, isContinued, isPageText, isMoneyUnit].some((is) => is(text));
  return more.length === 0 && (isOne || yearLine(text) !== undefined);
}

/** Whether the form up to line `at` ends in rows of a table with this head, or lacks indicators, of which it is one. */
function isUnfinished(
  lines: readonly SourceLine[],
  from: number,
  at: number,
  { kind, columns }: TableHead,
): boolean {
  for (let before = at - 1; before >= from; before -= 1) {
    const line = lines[before];
    if (line !== undefined && totalName(line) !== undefined) return false;
    const head = tableHead(lines, before);
    if (head?.kind === 'indicators') return kind === 'indicators' && isSame(head.columns, columns);
  }
  return kind === 'indicators';
}

function isSame(a: TableHead['columns'], b: TableHead['columns']): boolean {
  const labels = (columns: TableHead['columns']) => columns.map(({ label }) => bareLabel(label));
  return labels(a).join('|') === labels(b).join('|');
}
