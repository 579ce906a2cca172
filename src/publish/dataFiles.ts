// Tables are described once, a column with its title, type and meaning in both languages, and
// every format is written from that: CSV, JSON, Parquet, workbooks and the data package.
// Everything is bytes from values, the same bytes for the same values.

import type { Publications } from '../model/publications.ts';
import type { Settings } from '../model/settings.ts';
import { csvHead } from './csv.ts';
import { dataPackage, type FileFacts } from './dataPackage.ts';
import type { Imprint } from './imprint.ts';
import { prettyJson, rowsJson } from './json.ts';
import {
  type EarlierPieces,
  NO_EARLIER,
  type Piece,
  type PiecedText,
  piecedBytes,
} from './pieces.ts';
import type { PublishedTable, TableDescription } from './publishedTable.ts';
import { siteTables, type TableSource } from './siteTables.ts';
import { allTablesWorkbook } from './xlsx/allTablesWorkbook.ts';
import type { Deflate } from './xlsx/packedFile.ts';

/** The public record within the published data, as `verify` reads it. */
const LOG_NAME = 'publications.json';

/** A file of `dist/data/`. */
export interface DataFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where what of it stands that was made of one value. */
  readonly pieces?: readonly Piece[];
}

/** What the published data are made from. */
export interface DataSource extends TableSource {
  readonly settings: Settings;
  /** The public record as it is kept; undefined where there is none. */
  readonly log?: Publications | undefined;
  readonly imprint: Imprint;
  readonly sha256: (bytes: Uint8Array) => string;
  readonly deflate: Deflate;
  /** Files that others write below the same folder: the manifest and the sums name them too. */
  readonly others?: readonly FileEntry[];
  readonly earlier?: EarlierPieces;
}

/** What the manifest says of a file. */
export interface FileEntry extends FileFacts {
  readonly name: string;
}

/**
 * The published data: every table as CSV, JSON and Parquet, all of them as one workbook, the public record, the data package, and
 * the sha256 of every file, as `manifest.json` and in the form that `sha256sum --check` reads. One file at a
 * time, so that who writes them need not have all of them in memory.
 */
export async function* dataFiles(source: DataSource): AsyncGenerator<DataFile> {
  const { settings, log, imprint, sha256, others = [], earlier = NO_EARLIER } = source;
  const tables = siteTables(imprint, source);
  const facts = new Map<string, FileFacts>();
  const noted = (one: DataFile): DataFile => {
    facts.set(one.name, { bytes: one.bytes.length, sha256: sha256(one.bytes) });
    return one;
  };
  for (const table of tables) {
    yield noted(piecedFile(`${table.name}.csv`, csvText(table), earlier));
    yield noted(piecedFile(`${table.name}.json`, jsonText(table, imprint), earlier));
  }
  for (const table of tables) {
    const name = `${table.name}.parquet`;
    yield noted({ name, ...table.parquet(parquetNotes(table, imprint), earlier(name)) });
  }
  yield noted(await workbookFile('jijing.xlsx', source, earlier));
  if (log !== undefined) yield noted(file(LOG_NAME, prettyJson(log)));
  const known = (name: string) => facts.get(name) ?? { bytes: 0, sha256: '' };
  const described = dataPackage(settings, imprint, tables, known, log?.headHash);
  yield noted(file('datapackage.json', prettyJson(described)));
  const entries = [...[...facts].map(([name, own]) => ({ name, ...own })), ...others];
  const head = log === undefined ? {} : { publicationsHead: log.headHash };
  yield noted(file('manifest.json', prettyJson({ ...head, files: entries })));
  const sums = [...entries, { name: 'manifest.json', ...known('manifest.json') }];
  yield file('SHA256SUMS', sums.map(({ name, sha256: sum }) => `${sum}  ${name}\n`).join(''));
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

function csvText(table: PublishedTable): PiecedText {
  return { head: csvHead(table), parts: table.parts.map(({ key, csv }) => ({ key, text: csv })) };
}

function jsonText(table: PublishedTable, imprint: Imprint): PiecedText {
  const parts = table.parts.map(({ key, json }) => ({ key, text: json }));
  return { ...rowsJson(jsonHead(table, imprint)), parts };
}

function piecedFile(name: string, text: PiecedText, earlier: EarlierPieces): DataFile {
  return { name, ...piecedBytes(text, earlier(name)) };
}

async function workbookFile(
  name: string,
  { imprint, deflate, ...source }: DataSource,
  earlier: EarlierPieces,
): Promise<DataFile> {
  return { name, ...(await allTablesWorkbook(source, imprint, deflate, earlier(name))) };
}

function file(name: string, text: string): DataFile {
  return { name, bytes: new TextEncoder().encode(text) };
}
