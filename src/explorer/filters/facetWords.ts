import { JUST_ABOVE } from '../../publish/explorer/facet.ts';
import type { FacetDictionary } from '../../publish/explorer/facetDictionaries.ts';

/** What the reader sees of each choice of a facet, beside its token; of none first. */
export function choiceLabels(dictionary: FacetDictionary): string[] {
  const { type, choices, labels, none, unit } = dictionary;
  if (type === 'band') {
    const bands = Array.from({ length: choices.length + 1 }, (_, index) => index + 1);
    return [none, ...bands.map((place) => rangeWords(dictionary, place, place))];
  }
  if (type === 'number') return [none, ...choices.map((choice) => `${choice} ${unit}`)];
  return [none, ...(labels ?? choices)];
}

/**
 * Neighbouring choices in words: of bands from the first edge to the last, of one exact value that value.
 * @example rangeWords(completion, 12, 12) // '50% 至不到 55%'
 */
export function rangeWords(dictionary: FacetDictionary, from: number, to: number): string {
  if (dictionary.type !== 'band') {
    const labels = choiceLabels(dictionary);
    return from === to ? (labels[from] ?? '') : `${labels[from]} 至 ${labels[to]}`;
  }
  const { choices, unit } = dictionary;
  const word = (edge: string) => (unit === '1' ? percent(edge) : `${edge} ${unit}`);
  const [start, end] = [choices[from - 2], choices[to - 1]];
  const isAbove = start?.endsWith(JUST_ABOVE) ?? false;
  const first = start === undefined ? '' : `${isAbove ? '超过 ' : ''}${word(start)}`;
  if (end === undefined) return isAbove ? first : `${first} 及以上`;
  const isClosed = end.endsWith(JUST_ABOVE);
  if (start === undefined) return isClosed ? `${word(end)} 及以下` : `不到 ${word(end)}`;
  if (isClosed && word(start) === word(end)) return `恰为 ${word(end)}`;
  return `${first} 至${isClosed ? ' ' : '不到 '}${word(end)}`;
}

/** An edge in percent; one just above a percentage is that percentage. */
export function percent(edge: string): string {
  return `${Math.round(Number(edge) * 100)}%`.replace('-', '−');
}
