import type { Page } from 'playwright-core';

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

/**
 * The looks of all texts that a page shows at the moment, each once: a table has the same few in all of its
 * rows. Where things lie is no part of them.
 */
export async function textLooks(page: Page): Promise<TextLook[]> {
  return page.evaluate(findLooks);
}

/** A page with a text of each look, whose links are told from nothing but the words beside them. */
export function looksPage(looks: readonly TextLook[]): string {
  const texts = looks.map(({ text, grounds, around }, index) => {
    const look = `id="look-${index}" style="${text}"`;
    const own =
      around === undefined
        ? `<p ${look}>${WORDS}</p>`
        : `<p style="${around}">${WORDS}${WORDS} <a href="#look-${index}" ${look}>${WORDS}</a></p>`;
    return grounds.reduceRight((inner, css) => `<div style="${css}">${inner}</div>`, own);
  });
  return `<!doctype html><html lang="zh"><title>${WORDS}</title><main>${texts.join('')}</main></html>`;
}

/** Runs in the page, where axe is. */
function findLooks(): TextLook[] {
  const FONT = ['font-size', 'font-weight', 'font-style'];
  const BORDER = ['border-bottom-style', 'border-bottom-width', 'border-bottom-color'];
  const PAINT = ['color', '-webkit-text-fill-color', 'text-shadow', 'text-decoration-line'];
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
  const lookOf = (element: Element): TextLook => {
    const look = { text: cssOf(element, TEXT), grounds: groundsOf(element) };
    const link = element.closest('a');
    const block = blockOf(link ?? element);
    const isAmongWords = link !== null && axe.commons.dom.isInTextBlock(link);
    return isAmongWords ? { ...look, around: cssOf(block, TEXT) } : look;
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
