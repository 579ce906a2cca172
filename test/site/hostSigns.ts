import type { Outcome, Part } from './hostTable.ts';

/** An element that is seen, and what its text says, as a regular expression. */
interface Sign {
  readonly selector: string;
  readonly text: string;
}

type Signs = Readonly<Partial<Record<Outcome, Sign>>>;

const inMain = (text: string): Sign => ({ selector: 'main', text });
const NO_EXPLORER = inMain('程序文件没有送到|下面的表格和数据下载不受影响');

/** What a part shows where it works, and where it says why not. */
export const SIGNS: Readonly<Record<Exclude<Part, 'style'>, Signs>> = {
  search: {
    works: inMain('“劳模”：'),
    'says why': inMain('程序文件没有送到|没有取到'),
  },
  filters: {
    works: inMain('符合条件的有 7 项指标'),
    'says why': NO_EXPLORER,
  },
  sql: {
    works: { selector: '.explorer:not(:has(.grid-wait)) .grid-rows .grid-row', text: '' },
    'says why': NO_EXPLORER,
    'says how far it is': inMain('正在准备查询[^]*(?:0\\.[1-9]|[1-9]\\.\\d) / [\\d.]+ MB'),
  },
  'self-check': {
    works: { selector: '.check-tools', text: '' },
    'says why': inMain('在网页上自查要运行 JavaScript'),
  },
};

/**
 * Runs in the page: which of the outcomes of a part shows; undefined where none does yet. What a page says
 * of programs that did not come counts when all that it asked for has come, or has not.
 */
export function shownOutcome(signs: Signs): string | undefined {
  if (document.readyState !== 'complete') return undefined;
  const isShown = ({ selector, text }: Sign) =>
    [...document.querySelectorAll<HTMLElement>(selector)].some(
      (element) => element.checkVisibility() && new RegExp(text).test(element.innerText),
    );
  return Object.entries(signs).find(([, sign]) => isShown(sign))?.[0];
}

/** Runs in the page: presses its button to try again, and returns whether there is one. */
export function pressAgain(): boolean {
  const button = [...document.querySelectorAll('button')].find(
    (own) => own.checkVisibility() && own.textContent.includes('再试一次'),
  );
  button?.click();
  return button !== undefined;
}

/** Runs in the page: what it says of itself, and what it asked for, to understand another outcome than the expected. */
export function pageAccount(): string {
  const said = [...document.querySelectorAll<HTMLElement>('[role="status"]')];
  const asked = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return [
    document.readyState,
    ...said.map(({ innerText }) => innerText).filter((text) => text !== ''),
    ...asked.map(({ name, responseEnd, responseStatus }) =>
      [name, Math.round(responseEnd), responseStatus].join(' '),
    ),
  ].join('\n');
}
