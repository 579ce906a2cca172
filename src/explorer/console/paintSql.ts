import { element } from '../dom/element.ts';
import type { Span } from './errorSpan.ts';
import { sqlTokens } from './sqlTokens.ts';

/** Fills the layer below the editor with the statement in colours, a place of it marked. */
export function paintSql(layer: HTMLElement, sql: string, marked?: Span): void {
  let at = 0;
  const pieces = sqlTokens(sql).flatMap(({ kind, text }) => {
    const start = at;
    at += text.length;
    return cut(text, start, marked).map(({ own, isMarked }) => {
      const name = [
        ...(kind === 'other' || kind === 'name' ? [] : [`sql-${kind}`]),
        ...(isMarked ? ['sql-wrong'] : []),
      ].join(' ');
      return name === '' ? own : element('span', { class: name }, own);
    });
  });
  // a last line without letters has no height of its own
  layer.replaceChildren(...pieces, '\n');
  layer.normalize();
}

/** Where the caret stands before the letter at this place, as the layer shows it. */
export function caretBox(layer: HTMLElement, at: number): DOMRect {
  const range = document.createRange();
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
  let rest = at;
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    const length = text.textContent?.length ?? 0;
    if (rest < length) {
      range.setStart(text, rest);
      range.setEnd(text, rest + 1);
      const [first] = range.getClientRects();
      return first ?? range.getBoundingClientRect();
    }
    rest -= length;
  }
  return layer.getBoundingClientRect();
}

function cut(
  text: string,
  start: number,
  marked: Span | undefined,
): readonly { readonly own: string; readonly isMarked: boolean }[] {
  if (marked === undefined) return [{ own: text, isMarked: false }];
  const from = Math.min(text.length, Math.max(0, marked.start - start));
  const to = Math.min(text.length, Math.max(from, marked.end - start));
  return [
    { own: text.slice(0, from), isMarked: false },
    { own: text.slice(from, to), isMarked: true },
    { own: text.slice(to), isMarked: false },
  ].filter(({ own }) => own !== '');
}
