// Tables are described once, a column with its title, type and meaning in both languages, and
// every format is written from that: CSV, JSON, Parquet, workbooks and the data package.
// Everything is bytes from values, the same bytes for the same values.

import type { Correction } from '../analysis/disclosure/corrections.ts';
import type { OtherForms } from '../analysis/otherForms.ts';
import type { ProjectResult } from '../analysis/projectResult.ts';
import type { Publications } from '../model/publications.ts';
import type { Settings } from '../model/settings.ts';
import { dataPackage, type FileFacts } from './dataPackage.ts';
import type { Imprint } from './imprint.ts';
import { prettyJson, rowsJson } from './json.ts';
import type { AnyTable, TableDescription } from './publishedTable.ts';
import { siteCorrections, siteTables } from './tables.ts';
import { allTablesWorkbook } from './xlsx/allTablesWorkbook.ts';

/** The public record within the published data, as `verify` reads it. */
const LOG_NAME = 'publications.json';

/** A file of `dist/data/`. */
export interface DataFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What the published data are made from. */
export interface DataSource {
  readonly settings: Settings;
  readonly results: readonly ProjectResult[];
  /** What is no self-evaluation of a project. */
  readonly otherForms?: readonly OtherForms[];
  /** What was corrected since it was published; nothing where no record is kept. */
  readonly corrections?: readonly Correction[];
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
  const { settings, results, otherForms = [], corrections = [], log, imprint, sha256 } = source;
  const { others = [] } = source;
  const written = [
    ...siteTables(imprint, otherForms).map((table) => tableFiles(table, results, imprint)),
    tableFiles(siteCorrections(imprint), corrections, imprint),
  ];
  const tables = written.flatMap(({ texts }) => texts);
  const facts = new Map(tables.map((one) => [one.name, factsOf(one, sha256)]));
  const known = (name: string) => facts.get(name) ?? { bytes: 0, sha256: '' };
  const files: readonly DataFile[] = [
    ...tables,
    ...written.map(({ parquet }) => parquet),
    {
      name: 'jijing.xlsx',
      bytes: await allTablesWorkbook(results, imprint, { corrections, otherForms }),
    },
    ...(log === undefined ? [] : [file(LOG_NAME, prettyJson(log))]),
    file('datapackage.json', prettyJson(dataPackage(settings, imprint, known, log?.headHash))),
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

function tableFiles<Source>(table: AnyTable<Source>, source: Source, imprint: Imprint) {
  const { name } = table;
  const json = rowsJson(jsonHead(table, imprint), table.records(source));
  return {
    texts: [file(`${name}.csv`, table.csv(source)), file(`${name}.json`, json)],
    parquet: {
      name: `${name}.parquet`,
      bytes: table.parquet(source, parquetNotes(table, imprint)),
    },
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
