import { type FacetSource, JUST_ABOVE } from '../../publish/explorer/facet.ts';
import type { FacetDictionary } from '../../publish/explorer/facetDictionaries.ts';
import type { ViewState } from '../state/viewState.ts';
import { neighbourRuns, tokenPlaces } from './facetTokens.ts';

/** Texts that a search reads. */
const SEARCHED = ['indicator', 'project_name', 'target', 'actual', 'unit', 'deviation_reason'];

const ON_ROWS = 'SELECT project_id, seq FROM findings WHERE seq IS NOT NULL';

/** The conditions of a state on `indicators`, each to be put after AND; none for every row. */
export function filterConditions(
  dictionaries: readonly FacetDictionary[],
  state: ViewState,
): string[] {
  const conditions = dictionaries.flatMap((dictionary) => {
    const places = tokenPlaces(dictionary, state.filters[dictionary.name] ?? []);
    return places.size === 0 ? [] : [conditionOf(dictionary, places)];
  });
  return [...conditions, ...searchConditions(state.search)];
}

/** Every word of the search stands in one of the texts of a row. */
export function searchConditions(search: string): string[] {
  return searchWords(search).map((word) => {
    const tests = SEARCHED.map((column) => `contains(${column}, ${quoted(word)})`);
    return `(${tests.join(' OR ')})`;
  });
}

/** The words of a search, by blanks. */
export function searchWords(search: string): string[] {
  return search.split(/\s+/).filter((word) => word !== '');
}

function conditionOf(dictionary: FacetDictionary, places: ReadonlySet<number>): string {
  const { type, choices, source } = dictionary;
  const values = [...places].filter((place) => place > 0).sort((a, b) => a - b);
  const orNone = places.has(0);
  if (type === 'band') return ofProject(source, bandCondition(dictionary, values, orNone));
  const texts = values.map((place) => choices[place - 1] ?? '');
  if (source.table === 'findings') return findingCondition(source, texts, orNone);
  const isNumber = type === 'number' || source.isNumber === true;
  const list = texts.map((text) => (isNumber ? text : quoted(text))).join(', ');
  return ofProject(
    source,
    either([
      ...(values.length > 0 ? [`${source.column} IN (${list})`] : []),
      ...(orNone ? [`${source.column} IS NULL`] : []),
    ]),
  );
}

/** A condition on `indicators`, whichever table it speaks of. */
function ofProject({ table }: FacetSource, condition: string): string {
  return table === 'projects'
    ? `project_id IN (SELECT project_id FROM projects WHERE ${condition})`
    : condition;
}

/** Neighbouring bands as one range. */
function bandCondition(
  { source: { column }, choices }: FacetDictionary,
  places: readonly number[],
  orNone: boolean,
): string {
  const ranges = neighbourRuns(places).map(([from, to]) => {
    const ends = [
      ...(from > 1 ? [`${column} ${fromEdge(choices[from - 2] ?? '')}`] : []),
      ...(to <= choices.length ? [`${column} ${beforeEdge(choices[to - 1] ?? '')}`] : []),
    ];
    return ends.length === 0 ? `${column} IS NOT NULL` : ends.join(' AND ');
  });
  return either([...ranges, ...(orNone ? [`${column} IS NULL`] : [])]);
}

/** An edge just above an exact value means: more than that value, or up to it. */
function fromEdge(edge: string): string {
  return edge.endsWith(JUST_ABOVE) ? `> ${edge.replace(JUST_ABOVE, '')}` : `>= ${edge}`;
}

function beforeEdge(edge: string): string {
  return edge.endsWith(JUST_ABOVE) ? `<= ${edge.replace(JUST_ABOVE, '')}` : `< ${edge}`;
}

/** Rows by what their own findings have: by each of them, or by the first alone. */
function findingCondition(
  { column, first }: FacetSource,
  texts: readonly string[],
  orNone: boolean,
): string {
  const places = texts.map((text) => (first?.indexOf(text) ?? -1) + 1);
  const isAmong =
    first === undefined
      ? `AND ${column} IN (${texts.map(quoted).join(', ')})`
      : `GROUP BY ALL HAVING ${firstPlace(column, first)} IN (${places.join(', ')})`;
  return either([
    ...(texts.length > 0 ? [`(project_id, seq) IN (${ON_ROWS} ${isAmong})`] : []),
    ...(orNone ? [`(project_id, seq) NOT IN (${ON_ROWS})`] : []),
  ]);
}

/** The place of a group's value that comes first, from 1. */
function firstPlace(column: string, order: readonly string[]): string {
  const cases = order.slice(0, -1).map((text, at) => `WHEN ${quoted(text)} THEN ${at + 1}`);
  return `min(CASE ${column} ${cases.join(' ')} ELSE ${order.length} END)`;
}

function either(conditions: readonly string[]): string {
  return conditions.length > 1 ? `(${conditions.join(' OR ')})` : (conditions[0] ?? 'true');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
