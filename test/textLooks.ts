import type { Result } from 'axe-core';

/** In the page, once its source was evaluated there. */
declare const axe: {
  setup(): void;
  teardown(): void;
  readonly commons: { readonly dom: { isInTextBlock(element: Element): boolean } };
};

/** A single letter may be a sign that nobody has to read: it is not judged. */
const WORDS = '一段文字';

/** All that decides whether a text can be told from what is around it, each part as CSS. */
export interface TextLook {
  readonly text: string;
  /** What is painted under it, from the root on. */
  readonly grounds: readonly string[];
  /** Of a link: the words that it stands among. */
  readonly around?: string;
}

/** A look, and where it was seen first. */
export interface SeenLook {
  readonly look: TextLook;
  readonly place: string;
}

/** Looks as they are seen, each once. */
export interface LookBook {
  add(place: string, looks: readonly TextLook[]): void;
  all(): readonly SeenLook[];
}

export function lookBook(): LookBook {
  const seen = new Map<string, SeenLook>();
  return {
    add: (place, looks) => {
      for (const look of looks) {
        const key = JSON.stringify(look);
        if (!seen.has(key)) seen.set(key, { look, place });
      }
    },
    all: () => [...seen.values()],
  };
}

/** A page with a text of each look, whose links are told from nothing but the words beside them. */
export function looksPage(seen: readonly SeenLook[]): string {
  const texts = seen.map(({ look: { text, grounds, around } }, index) => {
    const look = `id="look-${index}" style="${text}"`;
    const own =
      around === undefined
        ? `<p ${look}>${WORDS}</p>`
        : `<p style="${around}">${WORDS}${WORDS} <a href="#look-${index}" ${look}>${WORDS}</a></p>`;
    return grounds.reduceRight((inner, css) => `<div style="${css}">${inner}</div>`, own);
  });
  return `<!doctype html><html lang="zh"><title>${WORDS}</title><main>${texts.join('')}</main></html>`;
}

/** What axe finds on the page of looks, in words with the place of each. */
export function lookFaults(seen: readonly SeenLook[], found: readonly Result[]): string[] {
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => {
      const at = seen[Number(/#look-(\d+)$/.exec(String(target))?.[1])];
      return `${at?.place}: ${id}: ${help}, ${JSON.stringify(at?.look)}`;
    }),
  );
}

/**
 * The looks of all texts that a page shows at the moment, each once: a table has the same few in all of its
 * rows. Where things lie is no part of them. Runs in the page, where axe is.
 */
export function findLooks(): TextLook[] {
  const FONT = ['font-size', 'font-weight', 'font-style'];
  const BORDER = ['border-bottom-style', 'border-bottom-width', 'border-bottom-color'];
  const PAINT = ['color', '-webkit-text-fill-color', 'text-shadow'];
  const LINE = ['text-decoration-line'];
  const TEXT = [...PAINT, ...FONT, ...BORDER];
  const GROUND = ['background-color', 'background-image', 'opacity', 'filter', 'mix-blend-mode'];
  const CLEAR = 'rgba(0, 0, 0, 0) none 1 none normal';

  const cssOf = (element: Element, names: readonly string[]) => {
    const style = getComputedStyle(element);
    return names
      .map((name) => `${name}:${style.getPropertyValue(name)}`)
      .join(';')
      .replaceAll('"', "'");
  };
  const isClear = (element: Element) => {
    const style = getComputedStyle(element);
    return GROUND.map((name) => style.getPropertyValue(name)).join(' ') === CLEAR;
  };
  const known = new Map<Element, readonly string[]>();
  const groundsOf = (element: Element): readonly string[] => {
    const found = known.get(element);
    if (found !== undefined) return found;
    const below = element.parentElement === null ? [] : groundsOf(element.parentElement);
    const grounds = isClear(element) ? below : [...below, cssOf(element, GROUND)];
    known.set(element, grounds);
    return grounds;
  };
  const blockOf = (element: Element): Element =>
    element.parentElement !== null && getComputedStyle(element).display === 'inline'
      ? blockOf(element.parentElement)
      : element;
  /** The line under a link is drawn under what stands in it, whose own style has none. */
  const lineOf = (element: Element): string => {
    const { display, textDecorationLine } = getComputedStyle(element);
    const { parentElement } = element;
    return textDecorationLine === 'none' && display === 'inline' && parentElement !== null
      ? lineOf(parentElement)
      : cssOf(element, LINE);
  };
  const textOf = (element: Element) => `${cssOf(element, TEXT)};${lineOf(element)}`;
  const lookOf = (element: Element): TextLook => {
    const look = { text: textOf(element), grounds: groundsOf(element) };
    const link = element.closest('a');
    const block = blockOf(link ?? element);
    const isAmongWords = link !== null && axe.commons.dom.isInTextBlock(link);
    return isAmongWords ? { ...look, around: textOf(block) } : look;
  };
  const isText = (element: Element) =>
    element.matches('input, select, textarea') ||
    [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled');

  axe.setup();
  const looks = [...document.body.querySelectorAll('*')]
    .filter((element) => isText(element) && isSeen(element))
    .map((element) => JSON.stringify(lookOf(element)));
  axe.teardown();
  return [...new Set(looks)].map((look) => JSON.parse(look));
}
