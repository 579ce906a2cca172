import type { ProjectResult } from '../analysis/projectResult.ts';
import { addFacts, columnTypes, noFacts } from '../publish/explorer/columnTypes.ts';
import { type EnginePlan, enginePlan } from '../publish/explorer/enginePlan.ts';
import type { ExplorerManifest, ExplorerPart } from '../publish/explorer/explorerManifest.ts';
import { type ExplorerRow, explorerRows, sortedResults } from '../publish/explorer/explorerRow.ts';
import { EXPLORER_TABLES } from '../publish/explorer/explorerTables.ts';
import { facetDictionaries, gather, gatherNothing } from '../publish/explorer/facetDictionaries.ts';
import { encodeFacetPart } from '../publish/explorer/facetFile.ts';
import { facetPart } from '../publish/explorer/facetPart.ts';
import { FACETS } from '../publish/explorer/facets.ts';
import { indicatorColumns } from '../publish/explorer/queryColumns.ts';
import type { QueryTable } from '../publish/explorer/queryTable.ts';
import { otherQueryTables } from '../publish/explorer/queryTables.ts';
import { type BinaryFile, type DescribedFile, hashedFile } from './binaryFile.ts';
import { databaseBytes } from './databaseBytes.ts';
import { engineProgram, engineScript } from './engineProgram.ts';

/**
 * Everything in `data/explorer/`: the database, the facets, DuckDB's program and the manifest of them
 * all. `cache` keeps what does not depend on the data.
 */
export async function explorerFiles(
  results: readonly ProjectResult[],
  cache: string,
): Promise<BinaryFile[]> {
  const sorted = sortedResults(results);
  const rowsByYear = Map.groupBy(explorerRows(sorted), ({ project }) => project.year);
  const plan = enginePlan(new Map([...rowsByYear].map(([year, rows]) => [year, rows.length])));
  const parts = plan.parts.map((years) => years.flatMap((year) => rowsByYear.get(year) ?? []));
  const facets = facetFiles(plan, parts);
  const database = await databaseFiles(plan, parts, sorted);
  const program = engineProgram(cache);
  const script = engineScript();
  const manifest: ExplorerManifest = {
    rows: parts.reduce((sum, { length }) => sum + length, 0),
    projects: sorted.length,
    engine: {
      version: program.version,
      script: script.described,
      wasm: { file: program.name, bytes: program.bytes.length, rawBytes: program.rawBytes },
    },
    facets: facets.map(({ described }) => described),
    database: {
      access: plan.access,
      main: database.main.described,
      parts: database.parts.map(({ described }) => described),
    },
    tables: EXPLORER_TABLES,
  };
  const bytes = new TextEncoder().encode(`${JSON.stringify(manifest)}\n`);
  return [
    ...[...facets, database.main, ...database.parts, script].map(({ file }) => file),
    program,
    { name: 'manifest.json', bytes },
  ];
}

interface PartFile extends DescribedFile {
  readonly described: ExplorerPart;
}

type Parts = readonly (readonly ExplorerRow[])[];

function facetFiles(plan: EnginePlan, parts: Parts): PartFile[] {
  const gathered = gatherNothing(FACETS);
  for (const rows of parts) gather(FACETS, rows, gathered);
  const dictionaries = facetDictionaries(FACETS, gathered);
  return parts.map((rows, index) => {
    const raw = encodeFacetPart(facetPart(FACETS, dictionaries, rows));
    return partFile(hashedFile(stemOf('facets', plan, index), 'bin.gz', raw), plan, index, rows);
  });
}

async function databaseFiles(
  plan: EnginePlan,
  parts: Parts,
  sorted: readonly ProjectResult[],
): Promise<{ readonly main: DescribedFile; readonly parts: readonly PartFile[] }> {
  const facts = noFacts(indicatorColumns);
  for (const rows of parts) addFacts(indicatorColumns, rows, facts);
  const types = columnTypes(indicatorColumns, facts);
  const ending = plan.access === 'whole' ? 'duckdb.gz' : 'duckdb';
  const indicators = (rows: readonly ExplorerRow[]) =>
    ({ name: 'indicators', columns: indicatorColumns, types, rows }) as unknown as QueryTable;
  const isOne = parts.length === 1;
  const mainTables = function* () {
    yield* otherQueryTables(sorted);
    if (isOne) yield indicators(parts[0] ?? []);
  };
  const main = hashedFile('main', ending, await databaseBytes(mainTables(), plan.access));
  const files: PartFile[] = [];
  for (const [index, rows] of isOne ? [] : parts.entries()) {
    const raw = await databaseBytes([indicators(rows)], plan.access);
    files.push(
      partFile(hashedFile(stemOf('indicators', plan, index), ending, raw), plan, index, rows),
    );
  }
  return { main, parts: files };
}

function stemOf(name: string, { parts }: EnginePlan, index: number): string {
  return parts.length === 1 ? name : `${name}-${parts[index]?.join('-')}`;
}

function partFile(
  file: DescribedFile,
  { parts }: EnginePlan,
  index: number,
  rows: readonly ExplorerRow[],
): PartFile {
  const described = { ...file.described, years: parts[index] ?? [], rows: rows.length };
  return { ...file, described };
}
