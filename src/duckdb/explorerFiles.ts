// The files of the explorer are written here at build: the database by the same DuckDB-WASM that
// browsers run, the facets beside it, and the manifest of both. Years come one at a time, so that
// memory does not grow with the record.

import type { OtherForms } from '../analysis/otherForms.ts';
import type { ProjectResult } from '../analysis/projectResult.ts';
import { enginePlan } from '../publish/explorer/enginePlan.ts';
import type {
  ExplorerManifest,
  ExplorerPart,
  ExplorerRowFile,
} from '../publish/explorer/explorerManifest.ts';
import { TABLE_SCHEMAS } from '../publish/explorer/explorerTables.ts';
import { encodeFacetPart } from '../publish/explorer/facetFile.ts';
import { facetPart } from '../publish/explorer/facetPart.ts';
import { FACETS } from '../publish/explorer/facets.ts';
import { type PartRows, partRows } from '../publish/explorer/partRows.ts';
import { queryTables, surveyOf } from '../publish/explorer/survey.ts';
import { type BinaryFile, hashedFile } from './binaryFile.ts';
import { databaseBytes } from './databaseBytes.ts';
import { engineProgram, engineScript } from './engineProgram.ts';
import { rowFile } from './rowFile.ts';

/**
 * Everything in `data/explorer/`: the database, the facets, the rows in blocks, DuckDB's program and the manifest of them
 * all. The results come a year at a time, oldest first, and are read twice, so that where each year
 * has files of its own no more than one year need be in memory. `cache` keeps what does not depend on
 * the data. `otherForms`, which are few, stand with the oldest.
 */
export async function* explorerFiles(
  years: Iterable<readonly ProjectResult[]>,
  cache: string,
  otherForms: readonly OtherForms[] = [],
): AsyncGenerator<BinaryFile> {
  const survey = surveyOf(years, otherForms);
  const { access, isByYear } = enginePlan(survey.rows);
  const [facets, databases]: [ExplorerPart[], ExplorerPart[]] = [[], []];
  const rowFiles: ExplorerRowFile[] = [];
  for (const part of partsOf(years, isByYear, otherForms)) {
    const stem = (name: string) => (isByYear ? `${name}-${yearsOf(part).join('-')}` : name);
    const codes = encodeFacetPart(facetPart(FACETS, survey.dictionaries, part.rows));
    const facetFile = hashedFile(stem('facets'), 'bin.gz', codes);
    facets.push({ ...facetFile.described, ...sizeOf(part) });
    yield facetFile.file;
    const rows = rowFile(stem('rows'), part);
    rowFiles.push({ ...rows.described, ...sizeOf(part) });
    yield rows.file;
    const ending = access === 'whole' ? 'duckdb.gz' : 'duckdb';
    const bytes = await databaseBytes(queryTables(survey, part), access);
    const database = hashedFile(stem('database'), ending, bytes);
    databases.push({ ...database.described, ...sizeOf(part) });
    yield database.file;
  }
  const program = engineProgram(cache);
  const script = engineScript();
  yield program;
  yield script.file;
  const manifest: ExplorerManifest = {
    rows: survey.rows,
    projects: survey.projects,
    engine: {
      version: program.version,
      script: script.described,
      wasm: { file: program.name, bytes: program.bytes.length, rawBytes: program.rawBytes },
    },
    facets,
    rowFiles,
    database: { access, parts: databases },
    tables: TABLE_SCHEMAS,
  };
  const bytes = new TextEncoder().encode(`${JSON.stringify(manifest)}\n`);
  yield { name: 'manifest.json', bytes };
}

function* partsOf(
  years: Iterable<readonly ProjectResult[]>,
  isByYear: boolean,
  otherForms: readonly OtherForms[],
): Generator<PartRows> {
  let firstRow = 0;
  let others = otherForms;
  for (const results of isByYear ? years : [[...years].flat()]) {
    const part = partRows(results, firstRow);
    firstRow += part.rows.length;
    yield { ...part, otherForms: others };
    others = [];
  }
}

function sizeOf(part: PartRows): Pick<ExplorerPart, 'years' | 'rows'> {
  return { years: yearsOf(part), rows: part.rows.length };
}

function yearsOf({ results }: PartRows): number[] {
  return [...new Set(results.map(({ project }) => project.year))];
}
