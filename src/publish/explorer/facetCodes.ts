import type { Decimal } from '../../model/decimal.ts';
import type { ExplorerRow } from './explorerRow.ts';
import type { BandFacet, Facet } from './facet.ts';
import { dictionaryKeys, type FacetDictionary, facetKey } from './facetDictionaries.ts';

/** Codes in as few bytes as their dictionary allows. */
export type Codes = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer>;

/** The code of every row in every facet. Throws a RangeError where a facet has more than 65,535 codes. */
export function facetCodes(
  facets: readonly Facet[],
  dictionaries: readonly FacetDictionary[],
  rows: readonly ExplorerRow[],
): Codes[] {
  return facets.map((facet, index) => {
    const dictionary = dictionaries[index];
    if (dictionary === undefined) throw new RangeError(`no dictionary for ${facet.name}`);
    const codeOf = facet.type === 'band' ? bandCode(facet) : lookUp(facet, dictionary);
    const codes = emptyCodes(codeCount(dictionary), rows.length);
    rows.forEach((row, at) => {
      codes[at] = codeOf(row);
    });
    return codes;
  });
}

/** How many codes a dictionary has, 0 included. */
export function codeCount({ type, choices, sets }: FacetDictionary): number {
  if (type === 'band') return choices.length + 2;
  return (sets ?? choices).length + 1;
}

/** Room for codes below `count`. */
export function emptyCodes(count: number, length: number): Codes {
  if (count > 0xffff + 1) throw new RangeError(`${count} codes in one facet`);
  return count > 0xff + 1 ? new Uint16Array(length) : new Uint8Array(length);
}

function lookUp(
  facet: Exclude<Facet, BandFacet>,
  dictionary: FacetDictionary,
): (row: ExplorerRow) => number {
  const codes = new Map(dictionaryKeys(dictionary).map((key, index) => [key, index + 1]));
  return (row) => {
    const key = facetKey(facet, row);
    return key === undefined ? 0 : (codes.get(key) ?? 0);
  };
}

function bandCode({ edges, value }: BandFacet): (row: ExplorerRow) => number {
  return (row) => {
    const number = value(row);
    return number === undefined ? 0 : 1 + edgesUpTo(edges, number);
  };
}

/** How many of the edges a value reaches. */
function edgesUpTo(edges: readonly Decimal[], value: Decimal): number {
  const above = edges.findIndex((edge) => edge > value);
  return above === -1 ? edges.length : above;
}
