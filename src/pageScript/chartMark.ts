const OWN = ':is(.chart *, .spark)';
const WORDED = `${OWN}:is([data-words], :has(> title))`;

/** A mark of a chart that has words of its own, and these. */
export interface ChartMark {
  readonly element: Element;
  readonly words: string;
}

/** The mark that an element lies in or, as a link, holds; absent where it is part of none. */
export function chartMark(target: EventTarget | null): ChartMark | undefined {
  if (!(target instanceof Element)) return undefined;
  const element = target.closest(WORDED) ?? target.closest(`${OWN}:is(a)`)?.querySelector(WORDED);
  if (!element) return undefined;
  const words = ownWords(element);
  return words === '' ? undefined : { element, words };
}

/** Every mark of a chart that has words, in the order in which they are drawn. */
export function marksOf(chart: Element): readonly Element[] {
  return [...chart.querySelectorAll(WORDED)];
}

/** The words are taken out of the title, which the browser would show a second time. */
export function ownWords(element: Element): string {
  const title = element.querySelector(':scope > title');
  if (title !== null) {
    element.setAttribute('data-words', title.textContent);
    title.remove();
  }
  return element.getAttribute('data-words') ?? '';
}
