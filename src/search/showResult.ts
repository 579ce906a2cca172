import { markedParts } from './markedParts.ts';
import type { ProjectHit } from './projectHit.ts';
import type { ProjectHits, SearchResult } from './searcher.ts';

/** From the search page to the top of the site. */
const TOP = '../';

/**
 * Puts a result into an element, in place of the one before: projects by name, departments, indicators,
 * checks. Every text becomes a text node, so that none can be taken for markup. `showMore` is handed the
 * title of the group whose button was pressed.
 */
export function showResult(
  target: HTMLElement,
  result: SearchResult,
  showMore: (title: string) => void,
): void {
  const { words, byName, departments, byIndicator, checks } = result;
  const projects = (title: string, { hits, hasMore }: ProjectHits) =>
    group(
      title,
      hits.map((hit) => projectItem(hit, words)),
      hasMore ? [moreButton(() => showMore(title))] : [],
    );
  target.replaceChildren(
    ...projects('项目', byName),
    ...group(
      '部门',
      departments.map((one) => departmentItem(one, words)),
    ),
    ...projects('指标', byIndicator),
    ...group(
      '检查发现',
      checks.map((one) => checkItem(one, words)),
    ),
  );
}

/** The items that a group shows; none where there is no such group. */
export function groupItems(target: HTMLElement, title: string): HTMLElement[] {
  const sections = [...target.querySelectorAll('section')];
  const own = sections.find((section) => section.querySelector('h2')?.textContent === title);
  return [...(own?.querySelectorAll<HTMLElement>('.search-list > li') ?? [])];
}

function group(title: string, items: readonly Node[], after: readonly Node[] = []): Node[] {
  if (items.length === 0) return [];
  const list = element('ul', items);
  list.className = 'search-list';
  return [element('section', [element('h2', [title]), list, ...after])];
}

function projectItem(hit: ProjectHit, words: readonly string[]): Node {
  const [newest, ...earlier] = hit.pages;
  const facts = [
    hit.department,
    ...(hit.unit === undefined ? [] : [hit.unit]),
    ...hit.formerNames.map((name) => `曾用名：${name}`),
  ];
  return element('li', [
    link((newest ?? hit.targets[0])?.address ?? '', marked(hit.name, words)),
    note([
      ...marked(facts.join('｜'), words),
      ...(newest === undefined ? [] : [`｜${newest.year} 年度`]),
      ...earlier.flatMap(({ year, address }) => ['　', link(address, [year])]),
      ...hit.targets.flatMap(({ year, address }) => [
        '　',
        whole(link(address, [`${year} 年度绩效目标表`])),
      ]),
    ]),
    ...hit.indicators.map(({ name, address }) =>
      note(['指标：', link(address, marked(name, words))]),
    ),
  ]);
}

function departmentItem(
  { name, pages }: SearchResult['departments'][number],
  words: readonly string[],
): Node {
  const [newest, ...earlier] = pages;
  return element('li', [
    link(newest?.address ?? '', marked(name, words)),
    note([
      `${newest?.year ?? ''} 年度`,
      ...earlier.flatMap(({ year, address }) => ['　', link(address, [year])]),
    ]),
  ]);
}

function checkItem(
  { title, address, places }: SearchResult['checks'][number],
  words: readonly string[],
): Node {
  return element('li', [
    link(address, marked(title, words)),
    note([`${places.toLocaleString('en-US')} 处`]),
  ]);
}

function marked(text: string, words: readonly string[]): (Node | string)[] {
  return markedParts(text, words).map((part) =>
    part.isMarked ? element('mark', [part.text]) : part.text,
  );
}

function link(address: string, children: readonly (Node | string)[]): HTMLElement {
  const anchor = document.createElement('a');
  anchor.href = TOP + address;
  anchor.append(...children);
  return anchor;
}

/** Keeps a short text on one line. */
function whole(short: HTMLElement): HTMLElement {
  short.className = 'whole';
  return short;
}

function note(children: readonly (Node | string)[]): HTMLElement {
  const paragraph = element('p', children);
  paragraph.className = 'small soft';
  return paragraph;
}

function moreButton(showMore: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'search-more';
  button.append('显示更多');
  button.addEventListener('click', () => {
    // Safari gives a button that is pressed no focus, which then could not go on from it.
    button.focus();
    showMore();
  });
  return button;
}

function element(name: string, children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
