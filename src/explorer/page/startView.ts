import type { Site } from '../../analysis/site.ts';
import type { ExplorerRow } from '../../publish/explorer/explorerRow.ts';
import { codeCount } from '../../publish/explorer/facetCodes.ts';
import {
  type FacetDictionary,
  facetDictionaries,
  gather,
  gatherNothing,
} from '../../publish/explorer/facetDictionaries.ts';
import { facetPart } from '../../publish/explorer/facetPart.ts';
import { FACETS } from '../../publish/explorer/facets.ts';
import { partRows } from '../../publish/explorer/partRows.ts';
import { CHART_CROSSES } from '../charts/chartData.ts';
import { crossFilter, type Totals } from '../filters/crossFilter.ts';
import type { FacetAnswer } from '../filters/facetMessages.ts';

/** Rows that the page shows by itself. */
const FIRST_ROWS = 50;

/** What the page shows before, or without, any script: counted at build by what counts in the browser. */
export interface StartView {
  readonly dictionaries: readonly FacetDictionary[];
  readonly answer: Pick<FacetAnswer, 'counts' | 'crosses'>;
  readonly totals: Totals;
  /** The first rows of the newest year. */
  readonly rows: readonly ExplorerRow[];
}

/** Counts and first rows over all results. */
export function startView(results: Site['results']): StartView {
  const rows = partRows(results).rows;
  const gathered = gatherNothing(FACETS);
  gather(FACETS, rows, gathered);
  const dictionaries = facetDictionaries(FACETS, gathered);
  const filter = crossFilter(new Map(dictionaries.map((own) => [own.name, codeCount(own)])));
  filter.add(facetPart(FACETS, dictionaries, rows));
  const newest = rows.at(-1)?.project.year;
  return {
    dictionaries,
    answer: {
      counts: Object.fromEntries(filter.counts()),
      crosses: CHART_CROSSES.map(({ a, b, of }) => filter.cross(a, b, of)),
    },
    totals: filter.totals(),
    rows: rows.filter(({ project }) => project.year === newest).slice(0, FIRST_ROWS),
  };
}
