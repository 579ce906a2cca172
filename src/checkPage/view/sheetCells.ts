import type { FormCell } from '../../analysis/form/formCell.ts';
import type { FormView } from '../../check/formView.ts';
import type { TargetReading } from '../../check/targetReading.ts';
import { element } from '../../explorer/dom/element.ts';
import { type CellMark, cellId, cellMarks } from './cellMarks.ts';
import type { LinkNumbers } from './linkNumbers.ts';

/** What a cell holds: its text, where that stands in the form, and how it is set. */
export interface CellContent
  extends Pick<FormCell, 'text' | 'path' | 'before' | 'prose' | 'whole' | 'scope' | 'rank'> {
  readonly look?: 'form-above';
}

/** Fills a cell of the form: its text, the numbers of what is said of it, and what it said before. */
export type FillCell = (host: HTMLElement, cell: CellContent) => void;

/** What a host was filled with last: what is the same again stays, though its findings have other numbers now. */
interface Filled {
  /** All but the numbers. */
  readonly look: string;
  readonly links: readonly HTMLElement[];
}

const filled = new WeakMap<HTMLElement, Filled>();

/**
 * Fills the cells of a form; one that is being written in keeps what is written. Links that stay lead at once to what
 * they are for now; their numbers may come later.
 */
export function sheetCells(view: FormView, numbers: LinkNumbers): FillCell {
  const marksOf = cellMarks(view);
  return (host, cell) => {
    const path = cell.path?.join('/') ?? '';
    const marks = marksOf.get(path) ?? [];
    const before = view.before.get(path);
    const reading = view.readings.get(path);
    const text = host.querySelector('.check-text');
    const isWritten = text?.textContent === ownText(cell);
    const kinds = marks.map(({ kind }) => kind);
    const look = JSON.stringify([cell.text, wordsOf(cell, view), kinds, before, reading]);
    const last = filled.get(host);
    const links = marks.map((mark, index) => {
      const link = last?.links[index];
      if (link === undefined) return markLink(mark, element('a', {}, mark.text));
      numbers.show(link, mark.text);
      return markLink(mark, link);
    });
    if (last?.look === look && isWritten) return;
    filled.set(host, { look, links });
    setClass(host, [
      ...(cell.look === undefined ? [] : [cell.look]),
      ...(cell.prose === true ? ['text'] : []),
      ...(cell.whole === true ? ['form-whole'] : []),
      ...(cell.scope !== undefined && cell.rank !== undefined ? [`rank-${cell.rank}`] : []),
      ...(marks.length > 0 ? ['check-marked', `check-marked-${marks[0]?.kind}`] : []),
      ...(before === undefined ? [] : ['check-changed']),
    ]);
    const said = [
      ...inOrder(links),
      ...(reading === undefined ? [] : [readingWords(reading)]),
      ...(before === undefined ? [] : [wasWords(before)]),
    ];
    const kept = host.querySelector('textarea') ?? (isWritten ? text : null);
    if (kept === null) {
      host.replaceChildren(...textOf(cell, view), ...said);
      return;
    }
    if (kept === text) text?.replaceChildren(...brokenWords(cell, view));
    while (kept.nextSibling !== null) kept.nextSibling.remove();
    host.append(...said);
  };
}

/** What a cell is besides its content, which never changes while the form keeps its rows. */
export function cellFrame(cell: FormCell): HTMLElement {
  const isHead = cell.scope !== undefined;
  return element(isHead ? 'th' : 'td', {
    colspan: cell.columns === 1 ? undefined : cell.columns,
    rowspan: cell.lines === 1 ? undefined : cell.lines,
    scope: cell.scope,
    headers: isHead ? undefined : cell.headers?.join(' ') || undefined,
    'data-label': isHead ? undefined : cell.label,
    ...placeOf(cell),
    ...(cell.id === undefined ? {} : { id: cell.id }),
  });
}

/** The name of a place that a person writes in, of a cell or of a line above the table. */
export function placeOf({ path }: CellContent): Readonly<Record<string, string | number>> {
  const place = path?.join('/');
  return place === undefined ? {} : { id: cellId(place), 'data-path': place, tabindex: -1 };
}

/** What the layout prints in the same cell stays where the rest is written. */
function textOf(cell: CellContent, view: FormView): (HTMLElement | string)[] {
  const own = element('span', { class: 'check-text' }, ...brokenWords(cell, view));
  // a header that says nothing is none to those who hear it
  const isSilent = cell.scope !== undefined && cell.text.trim() === '';
  const blank = isSilent ? [element('span', { class: 'visually-hidden' }, '空白')] : [];
  return [...(cell.before === undefined ? [] : [cell.before]), ...blank, own];
}

/** The text of a cell, with places for its lines to break. */
function brokenWords(cell: CellContent, view: FormView): (HTMLElement | string)[] {
  return wordsOf(cell, view).flatMap((word, at) =>
    at === 0 ? [word] : [element('wbr', {}), word],
  );
}

/** The text of a cell; a name breaks its lines between its words. */
function wordsOf(cell: CellContent, { nameWords }: FormView): readonly string[] {
  const text = ownText(cell);
  const isName = cell.scope !== undefined && cell.prose !== true;
  return isName ? (nameWords.get(text) ?? [text]) : [text];
}

function ownText({ text, before = '' }: CellContent): string {
  return text.slice(before.length);
}

function setClass(host: HTMLElement, names: readonly string[]): void {
  host.className = names.join(' ');
  if (names.length === 0) host.removeAttribute('class');
}

/** At the end of a cell several marks stand in their order within one that is moved there. */
function inOrder(marks: HTMLElement[]): HTMLElement[] {
  return marks.length > 1 ? [element('span', { class: 'check-marks' }, ...marks)] : marks;
}

/** Leads a link to what a mark is for; what it says already is not said again. */
function markLink({ kind, label, id }: CellMark, link: HTMLElement): HTMLElement {
  const attributes = {
    href: `#${id}`,
    class: `check-mark check-mark-${kind}`,
    'aria-label': label,
  };
  for (const [name, value] of Object.entries(attributes)) {
    if (link.getAttribute(name) !== value) link.setAttribute(name, value);
  }
  return link;
}

function readingWords({ text, isClear }: TargetReading): HTMLElement {
  return element('span', { class: isClear ? 'check-reading' : 'check-reading check-open' }, text);
}

function wasWords(before: string): HTMLElement {
  const words = before === '' ? '已改，原为空白' : `已改，原为“${before}”`;
  return element('span', { class: 'check-was' }, words);
}
