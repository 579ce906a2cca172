import type { FacetDictionary } from '../../publish/explorer/facetDictionaries.ts';
import { button, element } from '../dom/element.ts';
import type { Store } from '../state/store.ts';
import { type ViewState, withFilter, withoutFilters } from '../state/viewState.ts';
import { filterWords } from './filterWords.ts';

const NO_CONDITION = '没有条件：选筛选条件，或点图中的一处。';

/** Shows each condition as a button that takes it away, and one that takes all away; with none, how to set one. */
export function showCurrentFilters(
  host: HTMLElement,
  dictionaries: readonly FacetDictionary[],
  state: ViewState,
  store: Store,
): void {
  const conditions = filterWords(dictionaries, state).map(({ facet, title, words, rest }) =>
    condition(`${title}：${words}`, () => store.set(withFilter(store.get(), facet, rest))),
  );
  if (state.search !== '') {
    conditions.push(
      condition(`含“${state.search}”`, () => store.set({ ...store.get(), search: '' })),
    );
  }
  const last =
    conditions.length > 0
      ? button({ class: 'plain' }, '清除全部条件', () => store.set(withoutFilters(store.get())))
      : element('span', { class: 'small soft screen-only' }, NO_CONDITION);
  const hadFocus = host.contains(document.activeElement);
  host.replaceChildren(...conditions, last);
  host.hidden = false;
  // The button that was pressed is gone: the next one has the focus, or what they speak of.
  if (hadFocus) (conditions[0] ?? document.getElementById('facets'))?.focus();
}

function condition(words: string, onClick: () => void): HTMLButtonElement {
  const made = button({ class: 'condition' }, words, onClick);
  made.append(element('span', { class: 'visually-hidden' }, '，去掉这个条件'));
  return made;
}
