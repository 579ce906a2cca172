import type { FacetDictionary } from '../../publish/explorer/facetDictionaries.ts';
import type { ViewState } from '../state/viewState.ts';
import { neighbourRuns, tokenPlaces } from './facetTokens.ts';
import { JUST_ABOVE } from './facetWords.ts';

/** Bands of a project rather than of a row, with their column in `projects`. */
const PROJECT_COLUMNS: Readonly<Record<string, string>> = {
  execution_rate_adjusted: 'execution_rate_adjusted',
  project_score: 'reported_score',
};

/** Texts that a search reads. */
const SEARCHED = ['indicator', 'project_name', 'target', 'actual', 'unit', 'deviation_reason'];

const WORST = "min(CASE severity WHEN 'error' THEN 1 WHEN 'warning' THEN 2 ELSE 3 END)";
const SEVERITIES: Readonly<Record<string, number>> = { error: 1, warning: 2, info: 3 };

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
  const { name, type, choices } = dictionary;
  const values = [...places].filter((place) => place > 0).sort((a, b) => a - b);
  const orNone = places.has(0);
  if (type === 'band') return bandCondition(dictionary, values, orNone);
  const texts = values.map((place) => choices[place - 1] ?? '');
  if (name === 'finding') return findingCondition(texts, orNone);
  if (name === 'severity') return severityCondition(texts, orNone);
  const isNumber = type === 'number' || name === 'year';
  const list = texts.map((text) => (isNumber ? text : quoted(text))).join(', ');
  return either([
    ...(values.length > 0 ? [`${name} IN (${list})`] : []),
    ...(orNone ? [`${name} IS NULL`] : []),
  ]);
}

/** Neighbouring bands as one range. */
function bandCondition(
  { name, choices }: FacetDictionary,
  places: readonly number[],
  orNone: boolean,
): string {
  const column = PROJECT_COLUMNS[name] ?? name;
  const ranges = neighbourRuns(places).map(([from, to]) => {
    const ends = [
      ...(from > 1 ? [`${column} ${fromEdge(choices[from - 2] ?? '')}`] : []),
      ...(to <= choices.length ? [`${column} ${beforeEdge(choices[to - 1] ?? '')}`] : []),
    ];
    return ends.length === 0 ? `${column} IS NOT NULL` : ends.join(' AND ');
  });
  const condition = either([...ranges, ...(orNone ? [`${column} IS NULL`] : [])]);
  return name in PROJECT_COLUMNS
    ? `project_id IN (SELECT project_id FROM projects WHERE ${condition})`
    : condition;
}

/** An edge just above an exact value means: more than that value, or up to it. */
function fromEdge(edge: string): string {
  return edge.endsWith(JUST_ABOVE) ? `> ${edge.replace(JUST_ABOVE, '')}` : `>= ${edge}`;
}

function beforeEdge(edge: string): string {
  return edge.endsWith(JUST_ABOVE) ? `<= ${edge.replace(JUST_ABOVE, '')}` : `< ${edge}`;
}

function findingCondition(codes: readonly string[], orNone: boolean): string {
  const own = 'SELECT project_id, seq FROM findings WHERE seq IS NOT NULL';
  return either([
    ...(codes.length > 0
      ? [`(project_id, seq) IN (${own} AND code IN (${codes.map(quoted).join(', ')}))`]
      : []),
    ...(orNone ? [`(project_id, seq) NOT IN (${own})`] : []),
  ]);
}

/** A row counts by the weightiest of its findings. */
function severityCondition(severities: readonly string[], orNone: boolean): string {
  const own = 'SELECT project_id, seq FROM findings WHERE seq IS NOT NULL';
  const ranks = severities.map((severity) => SEVERITIES[severity] ?? 0).join(', ');
  return either([
    ...(severities.length > 0
      ? [`(project_id, seq) IN (${own} GROUP BY ALL HAVING ${WORST} IN (${ranks}))`]
      : []),
    ...(orNone ? [`(project_id, seq) NOT IN (${own})`] : []),
  ]);
}

function either(conditions: readonly string[]): string {
  return conditions.length > 1 ? `(${conditions.join(' OR ')})` : (conditions[0] ?? 'true');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
