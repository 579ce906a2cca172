import type { OtherForms } from '../../analysis/otherForms.ts';
import type { ProjectResult } from '../../analysis/projectResult.ts';
import { addFacts, columnTypes, noFacts } from './columnTypes.ts';
import { enginePlan } from './enginePlan.ts';
import { explorerRows } from './explorerRow.ts';
import { type ExplorerTable, explorerTables, NO_RANKS } from './explorerTables.ts';
import {
  type FacetDictionary,
  facetDictionaries,
  gather,
  gatherNothing,
} from './facetDictionaries.ts';
import { FACETS } from './facets.ts';
import type { PartRows } from './partRows.ts';
import { pinyinRanks } from './pinyinRanks.ts';
import type { QueryTable } from './queryTable.ts';

/** What must be known of all years before a file of one can be written. */
export interface Survey {
  readonly rows: number;
  readonly projects: number;
  readonly dictionaries: readonly FacetDictionary[];
  readonly tables: readonly (ExplorerTable & Pick<QueryTable, 'types'>)[];
}

/** Reads the results of all years, no more than one year in memory at a time. */
export function surveyOf(
  years: Iterable<readonly ProjectResult[]>,
  otherForms: readonly OtherForms[] = [],
): Survey {
  const gathered = gatherNothing(FACETS);
  const facts = explorerTables(NO_RANKS).map((table) => ({
    table,
    columns: noFacts(table.columns),
  }));
  const [projectNames, indicatorNames] = [new Set<string>(), new Set<string>()];
  let [rows, projects] = [0, 0];
  for (const results of years) {
    const part: PartRows = {
      results,
      rows: explorerRows(results),
      otherForms: projects === 0 ? otherForms : [],
    };
    rows += part.rows.length;
    projects += results.length;
    for (const { project } of results) projectNames.add(project.name);
    for (const { indicator } of part.rows) indicatorNames.add(indicator.name);
    gather(FACETS, part.rows, gathered);
    for (const { table, columns } of facts) addFacts(table.columns, table.rows(part), columns);
  }
  const ranks = { projects: pinyinRanks(projectNames), indicators: pinyinRanks(indicatorNames) };
  const tables = explorerTables(ranks).map((table, index) => ({
    ...table,
    types: columnTypes(table.columns, facts[index]?.columns ?? [], enginePlan(rows).access),
  }));
  return { rows, projects, dictionaries: facetDictionaries(FACETS, gathered), tables };
}

/** The tables of a part, one at a time. */
export function* queryTables({ tables }: Survey, part: PartRows): Generator<QueryTable> {
  for (const { name, columns, types, rows } of tables) {
    yield { name, columns, types, rows: rows(part) };
  }
}
