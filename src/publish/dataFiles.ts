// Tables are described once, a column with its title, type and meaning in both languages, and
// every format is written from that: CSV, JSON, Parquet, workbooks and the data package.
// Everything is bytes from values, the same bytes for the same values.

import type { ProjectResult } from '../analysis/projectResult.ts';
import type { Settings } from '../model/settings.ts';
import { dataPackage, type FileFacts } from './dataPackage.ts';
import type { Imprint } from './imprint.ts';
import { prettyJson, rowsJson } from './json.ts';
import { type AnyTable, TABLES } from './tables.ts';
import { allTablesWorkbook } from './xlsx/allTablesWorkbook.ts';

/** A file of `dist/data/`. */
export interface DataFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What the published data are made from. */
export interface DataSource {
  readonly settings: Settings;
  readonly results: readonly ProjectResult[];
  readonly imprint: Imprint;
  readonly sha256: (bytes: Uint8Array) => string;
  /** Files that others write below the same folder: the manifest and the sums name them too. */
  readonly others?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/**
 * The published data: every table as CSV, JSON and Parquet, all of them as one workbook, the data package, and
 * the sha256 of every file, as `manifest.json` and in the form that `sha256sum --check` reads.
 */
export async function dataFiles(source: DataSource): Promise<DataFile[]> {
  const { settings, results, imprint, sha256, others = [] } = source;
  const tables = TABLES.flatMap((table) => [
    file(`${table.name}.csv`, table.csv(results)),
    file(`${table.name}.json`, tableJson(table, source)),
  ]);
  const parquet = TABLES.map((table) => ({
    name: `${table.name}.parquet`,
    bytes: table.parquet(results, parquetNotes(table, source)),
  }));
  const facts = new Map(tables.map((one) => [one.name, factsOf(one, sha256)]));
  const known = (name: string) => facts.get(name) ?? { bytes: 0, sha256: '' };
  const files: readonly DataFile[] = [
    ...tables,
    ...parquet,
    { name: 'jijing.xlsx', bytes: await allTablesWorkbook(results, imprint) },
    file('datapackage.json', prettyJson(dataPackage(settings, imprint, known))),
  ];
  const entries = [...files, ...others].map((one) => ({ name: one.name, ...factsOf(one, sha256) }));
  const manifest = file('manifest.json', prettyJson({ files: entries }));
  const sums = [...entries, { name: manifest.name, ...factsOf(manifest, sha256) }];
  const lines = sums.map(({ name, sha256: sum }) => `${sum}  ${name}\n`);
  return [...files, manifest, file('SHA256SUMS', lines.join(''))];
}

function tableJson(table: AnyTable, { results, imprint }: DataSource): string {
  const { name, title, description } = table;
  const { owner, mark } = imprint;
  const notice = mark === undefined ? {} : { mark };
  const head = { schemaVersion: 1, ...notice, table: name, title, description, publisher: owner };
  return rowsJson(head, table.records(results));
}

/** What a Parquet file says of itself. */
function parquetNotes(
  { title, description }: AnyTable,
  { imprint }: DataSource,
): Readonly<Record<string, string>> {
  const { owner, mark } = imprint;
  const notes = { title, description: description.zh, publisher: owner };
  return mark === undefined ? notes : { ...notes, mark };
}

function factsOf(
  { bytes }: { readonly bytes: Uint8Array },
  sha256: DataSource['sha256'],
): FileFacts {
  return { bytes: bytes.length, sha256: sha256(bytes) };
}

function file(name: string, text: string): DataFile {
  return { name, bytes: new TextEncoder().encode(text) };
}
