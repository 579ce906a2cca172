import { formatCount } from '../../model/format.ts';
import type { FacetDictionary } from '../../publish/explorer/facetDictionaries.ts';
import { element, setChildren } from '../dom/element.ts';
import { choiceTokens } from './facetTokens.ts';
import { choiceLabels } from './facetWords.ts';

/** The boxes of a facet, each with its count; made when they are first shown. */
export interface ChoiceList {
  readonly element: HTMLElement;
  /** Shows the choices at these places, in this order. */
  readonly show: (places: readonly number[]) => void;
  /** Ticks the chosen places and writes the count of each. */
  readonly update: (chosen: ReadonlySet<number>, counts: readonly number[]) => void;
}

interface Choice {
  readonly element: HTMLElement;
  readonly box: HTMLInputElement;
  readonly count: HTMLElement;
}

/** An empty list; `onToggle` is told of every box that is ticked or not any more. */
export function choiceList(
  dictionary: FacetDictionary,
  onToggle: (place: number, isChosen: boolean) => void,
): ChoiceList {
  const labels = choiceLabels(dictionary);
  const tokens = choiceTokens(dictionary);
  const made = new Map<number, Choice>();
  const list = element('div', { class: 'facet-choices' });
  const choiceAt = (place: number): Choice => {
    const known = made.get(place);
    if (known !== undefined) return known;
    const choice = choiceOf(labels[place] ?? '', tokens[place] ?? '');
    choice.box.addEventListener('change', () => onToggle(place, choice.box.checked));
    made.set(place, choice);
    return choice;
  };
  return {
    element: list,
    show: (places) => {
      setChildren(
        list,
        places.map((place) => choiceAt(place).element),
      );
      if (places.length === 0) list.textContent = '没有';
    },
    update: (chosen, counts) => {
      for (const [place, { box, count, element: label }] of made) {
        const own = counts[place] ?? 0;
        box.checked = chosen.has(place);
        count.textContent = formatCount(own);
        label.classList.toggle('choice-none', own === 0);
      }
    },
  };
}

function choiceOf(label: string, value: string): Choice {
  const box = element('input', { type: 'checkbox', value });
  const count = element('span', { class: 'choice-count' });
  const name = element('span', { class: 'choice-name' }, label);
  return { element: element('label', { class: 'choice' }, box, name, count), box, count };
}
