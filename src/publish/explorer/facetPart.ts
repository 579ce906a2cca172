import type { ExplorerRow } from './explorerRow.ts';
import type { Facet } from './facet.ts';
import { facetCodes } from './facetCodes.ts';
import type { FacetDictionary } from './facetDictionaries.ts';
import type { FacetPart } from './facetFile.ts';

/** The facets of rows that stand together. */
export function facetPart(
  facets: readonly Facet[],
  dictionaries: readonly FacetDictionary[],
  rows: readonly ExplorerRow[],
): FacetPart {
  return {
    rows: rows.length,
    firstRow: rows[0]?.number ?? 0,
    dictionaries,
    codes: facetCodes(facets, dictionaries, rows),
    projectStarts: Uint8Array.from(rows, ({ project }, at) =>
      Number(rows[at - 1]?.project !== project),
    ),
  };
}
