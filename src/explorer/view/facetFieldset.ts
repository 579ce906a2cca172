import { formatCount } from '../../model/format.ts';
import type { FacetDictionary } from '../../publish/explorer/facetDictionaries.ts';
import { button, element } from './element.ts';
import { choiceTokens, placeTokens, tokenPlaces } from './facetTokens.ts';
import { choiceLabels } from './facetWords.ts';
import {
  choiceCounts,
  FIRST_SHOWN,
  isLongList,
  OPEN_FACETS,
  rankedPlaces,
} from './rankedPlaces.ts';

/** One facet as a list of boxes to tick. */
export interface FacetFieldset {
  readonly element: HTMLElement;
  readonly update: (tokens: readonly string[], counts: Uint32Array | undefined) => void;
}

interface Choice {
  readonly element: HTMLElement;
  readonly box: HTMLInputElement;
  readonly count: HTMLElement;
}

/** The list of a facet: its choices with their counts, a box to look for one in a long list, more, clear. */
export function facetFieldset(
  dictionary: FacetDictionary,
  allCounts: readonly number[],
  onChange: (tokens: readonly string[]) => void,
): FacetFieldset {
  const { name, title } = dictionary;
  const labels = choiceLabels(dictionary);
  const ranked = rankedPlaces(dictionary, allCounts);
  const choices = new Map<number, Choice>();
  const list = element('div', { class: 'facet-choices' });
  const chosen = element('span', { class: 'facet-chosen' });
  const look = element('input', {
    type: 'search',
    'aria-label': `在${title}中查找`,
    placeholder: '查找',
  });
  const more = button({ class: 'plain' }, '', () => {
    limit = limit === FIRST_SHOWN ? ranked.length : FIRST_SHOWN;
    showList();
  });
  const clear = button({ class: 'plain' }, '清除', () => {
    onChange([]);
    list.querySelector('input')?.focus();
  });
  let limit = isLongList(dictionary) ? FIRST_SHOWN : ranked.length;
  let places = new Set<number>();
  let counts = [...allCounts];
  const choiceOf = (place: number): Choice => {
    const known = choices.get(place);
    if (known !== undefined) return known;
    const made = choiceElement(labels[place] ?? '', choiceTokens(dictionary)[place] ?? '');
    made.box.addEventListener('change', () => {
      const next = new Set(places);
      if (made.box.checked) next.add(place);
      else next.delete(place);
      onChange(placeTokens(dictionary, next));
    });
    choices.set(place, made);
    return made;
  };
  const showList = () => {
    const needle = look.value.trim();
    const found = ranked.filter((place) => needle === '' || labels[place]?.includes(needle));
    const shown = found.filter((place, index) => index < limit || places.has(place));
    list.replaceChildren(...shown.map((place) => choiceOf(place).element));
    more.hidden = found.length <= FIRST_SHOWN || !isLongList(dictionary);
    more.textContent = limit === FIRST_SHOWN ? `显示全部 ${found.length} 个` : '收起';
    if (shown.length === 0) list.textContent = '没有';
    showCounts();
  };
  const showCounts = () => {
    for (const [place, { box, count, element: label }] of choices) {
      const own = counts[place] ?? 0;
      box.checked = places.has(place);
      count.textContent = formatCount(own);
      label.classList.toggle('choice-none', own === 0);
    }
    chosen.textContent = places.size === 0 ? '' : `已选 ${places.size}`;
    clear.hidden = places.size === 0;
  };
  look.addEventListener('input', showList);
  const fieldset = element(
    'fieldset',
    {},
    element('legend', {}, element('span', { class: 'visually-hidden' }, title)),
    ...(isLongList(dictionary) && dictionary.type !== 'number' ? [look] : []),
    list,
    element('div', { class: 'facet-ends' }, more, clear),
  );
  const summary = element('summary', {}, element('span', {}, title), chosen);
  showList();
  return {
    element: element(
      'details',
      { class: 'facet', 'data-facet': name, open: OPEN_FACETS.has(name) },
      summary,
      fieldset,
    ),
    update: (tokens, nextCounts) => {
      places = tokenPlaces(dictionary, tokens);
      if (nextCounts !== undefined) counts = choiceCounts(dictionary, nextCounts);
      if ([...places].every((place) => choices.has(place))) showCounts();
      else showList();
    },
  };
}

function choiceElement(label: string, value: string): Choice {
  const box = element('input', { type: 'checkbox', value });
  const count = element('span', { class: 'choice-count' });
  const name = element('span', { class: 'choice-name' }, label);
  return { element: element('label', { class: 'choice' }, box, name, count), box, count };
}
