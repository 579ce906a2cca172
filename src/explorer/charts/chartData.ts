import type { FacetDictionary } from '../../publish/explorer/facetDictionaries.ts';
import type { CrossRequest, FacetAnswer } from '../filters/facetMessages.ts';
import { tokenPlaces } from '../filters/facetTokens.ts';

/** What the charts need beyond counts by facet, in this order. */
export const CHART_CROSSES: readonly CrossRequest[] = [
  { a: 'level2', b: 'outcome', of: 'rows' },
  { a: 'level1', b: 'points_lost', of: 'rows' },
  { a: 'execution_rate_adjusted', b: 'project_score', of: 'projects' },
  { a: 'better_by', b: 'outcome', of: 'rows' },
];

/** The width in which every chart is drawn; the page shows it larger or smaller. */
export const CHART_WIDTH = 420;

/** What a chart is drawn from: what was counted, and which choices pass. */
export interface ChartData {
  readonly answer: Pick<FacetAnswer, 'counts' | 'crosses'>;
  readonly dictionaries: ReadonlyMap<string, FacetDictionary>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly width: number;
}

/** A dictionary that every site has. */
export function dictionaryOf({ dictionaries }: ChartData, name: string): FacetDictionary {
  const found = dictionaries.get(name);
  if (found === undefined) throw new Error(`no facet ${name}`);
  return found;
}

/** Whether a choice passes the filter of its facet; all do where there is none. */
export function passes(
  { filters }: ChartData,
  dictionary: FacetDictionary,
): (place: number) => boolean {
  const places = tokenPlaces(dictionary, filters[dictionary.name] ?? []);
  return (place) => places.size === 0 || places.has(place);
}
