// Tables are described once, a column with its title, type and meaning in both languages, and
// every format is written from that: CSV, JSON, Parquet, workbooks and the data package.
// Everything is bytes from values, the same bytes for the same values.

import type { Publications } from '../model/publications.ts';
import type { Settings } from '../model/settings.ts';
import { dataPackage, type FileFacts } from './dataPackage.ts';
import type { Imprint } from './imprint.ts';
import { prettyJson, rowsJson } from './json.ts';
import type { PublishedTable, TableDescription } from './publishedTable.ts';
import { siteTables, type TableSource } from './siteTables.ts';
import { allTablesWorkbook } from './xlsx/allTablesWorkbook.ts';

/** The public record within the published data, as `verify` reads it. */
const LOG_NAME = 'publications.json';

/** A file of `dist/data/`. */
export interface DataFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What the published data are made from. */
export interface DataSource extends TableSource {
  readonly settings: Settings;
  /** The public record as it is kept; undefined where there is none. */
  readonly log?: Publications | undefined;
  readonly imprint: Imprint;
  readonly sha256: (bytes: Uint8Array) => string;
  /** Files that others write below the same folder: the manifest and the sums name them too. */
  readonly others?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/**
 * The published data: every table as CSV, JSON and Parquet, all of them as one workbook, the public record, the data package, and
 * the sha256 of every file, as `manifest.json` and in the form that `sha256sum --check` reads.
 */
export async function dataFiles(source: DataSource): Promise<DataFile[]> {
  const { settings, log, imprint, sha256, others = [] } = source;
  const published = siteTables(imprint, source);
  const written = published.map((table) => tableFiles(table, imprint));
  const tables = written.flatMap(({ texts }) => texts);
  const facts = new Map(tables.map((one) => [one.name, factsOf(one, sha256)]));
  const known = (name: string) => facts.get(name) ?? { bytes: 0, sha256: '' };
  const files: readonly DataFile[] = [
    ...tables,
    ...written.map(({ parquet }) => parquet),
    { name: 'jijing.xlsx', bytes: await allTablesWorkbook(source, imprint) },
    ...(log === undefined ? [] : [file(LOG_NAME, prettyJson(log))]),
    file(
      'datapackage.json',
      prettyJson(dataPackage(settings, imprint, published, known, log?.headHash)),
    ),
  ];
  const entries = [...files, ...others].map((one) => ({ name: one.name, ...factsOf(one, sha256) }));
  const manifest = file(
    'manifest.json',
    prettyJson({
      ...(log === undefined ? {} : { publicationsHead: log.headHash }),
      files: entries,
    }),
  );
  const sums = [...entries, { name: manifest.name, ...factsOf(manifest, sha256) }];
  const lines = sums.map(({ name, sha256: sum }) => `${sum}  ${name}\n`);
  return [...files, manifest, file('SHA256SUMS', lines.join(''))];
}

function tableFiles(table: PublishedTable, imprint: Imprint) {
  const { name } = table;
  const json = rowsJson(jsonHead(table, imprint), table.records());
  return {
    texts: [file(`${name}.csv`, table.csv()), file(`${name}.json`, json)],
    parquet: { name: `${name}.parquet`, bytes: table.parquet(parquetNotes(table, imprint)) },
  };
}

function jsonHead({ name, title, description }: TableDescription, imprint: Imprint): object {
  const { owner, region, mark } = imprint;
  const notice = mark === undefined ? {} : { mark };
  const place = region === undefined ? {} : { region };
  const table = { table: name, title, description };
  return { schemaVersion: 1, ...notice, ...table, publisher: owner, ...place };
}

/** What a Parquet file says of itself. */
function parquetNotes(
  { title, description }: TableDescription,
  imprint: Imprint,
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
