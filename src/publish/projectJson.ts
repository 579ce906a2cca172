import type { ProjectResult } from '../analysis/projectResult.ts';
import type { Imprint } from './imprint.ts';
import { prettyJson } from './json.ts';
import { projectTables } from './siteTables.ts';

/**
 * Everything about one project: the form as printed, and its rows of the published tables under the
 * names of the contract; money in 万元, rates 0–1, null where a cell is empty.
 */
export function projectJson(result: ProjectResult, imprint: Imprint): string {
  const { owner, mark } = imprint;
  const { id, form, source } = result.project;
  const published = projectTables(imprint, { results: [result] });
  const rows = published.map(({ name, records }) => [name, [...records()]] as const);
  const { projects: [summary] = [], ...tables } = Object.fromEntries(rows);
  const { $schema: _, ...printed } = form;
  return prettyJson({
    schemaVersion: 1,
    ...(mark === undefined ? {} : { mark }),
    id,
    publisher: owner,
    source,
    summary,
    ...tables,
    form: printed,
  });
}
