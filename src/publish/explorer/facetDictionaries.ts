import { type Decimal, formatDecimal } from '../../model/decimal.ts';
import type { ExplorerRow } from './explorerRow.ts';
import type { Facet, FacetTerms } from './facet.ts';
import { comparePinyin } from './pinyinRanks.ts';

/**
 * What the codes of a facet mean: code 0 is no value, code `n` is `choices[n − 1]`. Of a set, code `n`
 * is all of `sets[n − 1]`, each a place in `choices`. Of a band, choices are the texts of the edges
 * with which bands begin; the band below the first edge comes first.
 */
export interface FacetDictionary extends FacetTerms {
  readonly type: Facet['type'];
  readonly unit?: string;
  /** Values as the database has them. */
  readonly choices: readonly string[];
  /** Beside each choice what the reader sees, where it is another text. */
  readonly labels?: readonly string[];
  readonly sets?: readonly (readonly number[])[];
}

/** What rows hold at all, gathered over as many calls as there are parts. */
export type Gathered = ReadonlyMap<string, Set<string>>;

const SEPARATOR = '\n';

/** Nothing gathered yet for any of the facets. */
export function gatherNothing(facets: readonly Facet[]): Gathered {
  return new Map(facets.map(({ name }) => [name, new Set<string>()]));
}

/** Adds what these rows hold. */
export function gather(facets: readonly Facet[], rows: readonly ExplorerRow[], to: Gathered): void {
  for (const facet of facets) {
    const found = to.get(facet.name);
    if (facet.type === 'band' || found === undefined) continue;
    for (const row of rows) {
      const key = facetKey(facet, row);
      if (key !== undefined) found.add(key);
    }
  }
}

/** The dictionaries of facets whose values have all been gathered. */
export function facetDictionaries(facets: readonly Facet[], gathered: Gathered): FacetDictionary[] {
  return facets.map((facet) => {
    const { name, title, type, none, source, isOpen } = facet;
    const terms = { name, title, type, none, source, ...(isOpen === true ? { isOpen } : {}) };
    const unit = 'unit' in facet ? { unit: facet.unit } : {};
    return { ...terms, ...unit, ...meaning(facet, [...(gathered.get(name) ?? [])]) };
  });
}

/** What a row has of a facet as one text, from which its code is looked up; undefined where it has nothing. */
export function facetKey(
  facet: Exclude<Facet, { type: 'band' }>,
  row: ExplorerRow,
): string | undefined {
  if (facet.type === 'set') return facet.values(row).toSorted().join(SEPARATOR) || undefined;
  const value = facet.value(row);
  return typeof value === 'number' ? formatDecimal(value) : value || undefined;
}

/** The key of each code of a dictionary, from code 1 on. */
export function dictionaryKeys({ choices, sets }: FacetDictionary): string[] {
  if (sets === undefined) return [...choices];
  return sets.map((set) => set.map((place) => choices[place] ?? '').join(SEPARATOR));
}

function meaning(
  facet: Facet,
  keys: readonly string[],
): Pick<FacetDictionary, 'choices' | 'labels' | 'sets'> {
  if (facet.type === 'band')
    return { choices: facet.edges.map((edge: Decimal) => formatDecimal(edge)) };
  if (facet.type === 'number') return { choices: keys.toSorted((a, b) => Number(a) - Number(b)) };
  if (facet.type === 'set') return setMeaning(keys, facet.words);
  const order = new Map(facet.order?.map((value, place) => [value, place]));
  const place = (value: string) => order.get(value) ?? order.size;
  const choices = keys.toSorted((a, b) => place(a) - place(b) || comparePinyin(a, b));
  const { words } = facet;
  return words === undefined
    ? { choices }
    : { choices, labels: choices.map((choice) => words[choice] ?? choice) };
}

function setMeaning(
  keys: readonly string[],
  words: ((code: string) => string) | undefined,
): Pick<FacetDictionary, 'choices' | 'labels' | 'sets'> {
  const sets = keys.toSorted().map((key) => key.split(SEPARATOR));
  const choices = [...new Set(sets.flat())].sort();
  const places = new Map(choices.map((choice, place) => [choice, place]));
  return {
    choices,
    ...(words === undefined ? {} : { labels: choices.map(words) }),
    sets: sets.map((set) => set.map((choice) => places.get(choice) ?? 0)),
  };
}
