import type { FacetDictionary } from '../../publish/explorer/facetDictionaries.ts';
import { button, element } from '../dom/element.ts';
import { choiceList } from './choiceList.ts';
import { placeTokens, tokenPlaces } from './facetTokens.ts';
import { choiceLabels } from './facetWords.ts';
import { choiceCounts, FIRST_SHOWN, isLongList, rankedPlaces } from './rankedPlaces.ts';

/** One facet as a list of boxes to tick. */
export interface FacetFieldset {
  readonly element: HTMLElement;
  readonly update: (tokens: readonly string[], counts: Uint32Array | undefined) => void;
}

/** The list of a facet: its choices with their counts, a box to look for one in a long list, more, clear. */
export function facetFieldset(
  dictionary: FacetDictionary,
  allCounts: readonly number[],
  onChange: (tokens: readonly string[]) => void,
): FacetFieldset {
  const labels = choiceLabels(dictionary);
  const ranked = rankedPlaces(dictionary, allCounts);
  const isLong = isLongList(dictionary);
  let isOpen = !isLong;
  let places = new Set<number>();
  let counts = [...allCounts];
  const list = choiceList(dictionary, (place, isChosen) => {
    const others = [...places].filter((own) => own !== place);
    onChange(placeTokens(dictionary, isChosen ? [...others, place] : others));
  });
  const look = element('input', {
    type: 'search',
    'aria-label': `在${dictionary.title}中查找`,
    placeholder: '查找',
  });
  const more = button({ class: 'plain' }, '', () => {
    isOpen = !isOpen;
    show();
  });
  const clear = button({ class: 'plain' }, '清除', () => {
    onChange([]);
    list.element.querySelector('input')?.focus();
  });
  const chosen = element('span', { class: 'facet-chosen' });
  const show = () => {
    const needle = look.value.trim();
    const found = ranked.filter((place) => needle === '' || labels[place]?.includes(needle));
    list.show(found.filter((place, at) => isOpen || at < FIRST_SHOWN || places.has(place)));
    list.update(places, counts);
    more.hidden = !isLong || found.length <= FIRST_SHOWN;
    more.textContent = isOpen ? '收起' : `显示全部 ${found.length} 个`;
    chosen.textContent = places.size === 0 ? '' : `已选 ${places.size}`;
    clear.hidden = places.size === 0;
  };
  look.addEventListener('input', show);
  show();
  const ends = element('div', { class: 'facet-ends' }, more, clear);
  const looks = isLong && dictionary.type !== 'number' ? [look] : [];
  return {
    element: facetElement(dictionary, chosen, [...looks, list.element, ends]),
    update: (tokens, nextCounts) => {
      places = tokenPlaces(dictionary, tokens);
      if (nextCounts !== undefined) counts = choiceCounts(dictionary, nextCounts);
      show();
    },
  };
}

function facetElement(
  { name, title, isOpen = false }: FacetDictionary,
  chosen: HTMLElement,
  content: readonly HTMLElement[],
): HTMLElement {
  const legend = element('legend', {}, element('span', { class: 'visually-hidden' }, title));
  return element(
    'details',
    { class: 'facet', 'data-facet': name, open: isOpen },
    element('summary', {}, element('span', {}, title), chosen),
    element('fieldset', {}, legend, ...content),
  );
}
