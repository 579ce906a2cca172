import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { canonicalText } from '../../src/disclosure/canonicalText.ts';
import { chained } from '../../src/disclosure/chain.ts';
import { documentHistories } from '../../src/disclosure/documentHistories.ts';
import { nextLog } from '../../src/disclosure/nextLog.ts';
import { unrecordedChanges } from '../../src/disclosure/unrecordedChanges.ts';
import { versionFile } from '../../src/disclosure/versionNames.ts';
import { loadRecord } from '../../src/load/loadRecord.ts';
import { sha256 } from '../../src/load/sha256.ts';
import { standingDocuments } from '../../src/load/standingDocuments.ts';
import type { Publication, Publications } from '../../src/model/publications.ts';

export const YEAR = 'zonggonghui/2022';
export const FORM = `${YEAR}/songwennuan-bangfu.json`;
export const LIST = `${YEAR}/list.json`;
export const REPORT = `${YEAR}/kunnan-laomo-bangfu.report.json`;
export const RULES = 'rulebooks/national-2020.json';

const root = mkdtempSync(join(tmpdir(), 'jijing-'));
export const [sound, data] = [join(root, 'sound'), join(root, 'data')];

export const at = (file: string) => join(data, file);
export const read = (file: string) => readFileSync(at(file), 'utf8');
export const write = (file: string, json: unknown) =>
  writeFileSync(at(file), JSON.stringify(json, null, 2));
export const log = (): Publications => JSON.parse(read('publications.json'));
export const copyOf = (file: string, name: string) => versionFile(file, name);

export function edit(file: string, from: string, to: string): void {
  if (!read(file).includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(at(file), read(file).replace(from, to));
}

/** Puts on record what stands in the folder. */
export function publish(date: string, reason?: string): void {
  const { value: record, problems } = loadRecord(data);
  if (problems.length > 0) throw new Error('not sound');
  const { documents } = standingDocuments(data, ['', 'rulebooks', YEAR]);
  const changes = unrecordedChanges(record?.documents ?? [], documents);
  const next = nextLog(record?.log, changes, { date, reason }, sha256);
  if (next === undefined) throw new Error('nothing new');
  for (const { file } of changes) {
    const name = documentHistories(next).get(file)?.at(-1)?.name ?? '';
    const json = documents.find((one) => one.file === file)?.json;
    mkdirSync(dirname(at(copyOf(file, name))), { recursive: true });
    if (json !== undefined) write(copyOf(file, name), json);
  }
  write('publications.json', next);
}

/** Published, then three documents corrected, then one of them again; the log as it was published. */
export function makeSound(): Publications {
  cpSync('data', data, { recursive: true });
  write('rulebooks/own-rules.json', { ...JSON.parse(read(RULES)), id: 'own-rules' });
  publish('2023-09-01');
  edit(FORM, '"actual": "1350"', '"actual": "1320"');
  edit(LIST, '"note": ""', '"note": "已更正"');
  edit(REPORT, '"grade": "优"', '"grade": "良"');
  publish('2023-10-01', '复核后更正');
  edit(FORM, '"actual": "1320"', '"actual": "1325"');
  publish('2023-11-01', '再次核对');
  cpSync(data, sound, { recursive: true });
  return log();
}

export function restore(): void {
  rmSync(data, { recursive: true });
  cpSync(sound, data, { recursive: true });
}

export function removeAll(): void {
  rmSync(root, { recursive: true });
}

export type Change = (publication: Publication) => Publication;

/** Changes one publication of the log, and nothing else of it. */
export function change(index: number, how: Change): void {
  const { publications, ...rest } = log();
  const changed = publications.map((one, place) => (place === index ? how(one) : one));
  write('publications.json', { ...rest, publications: changed });
}

/** Changes the publications and makes the chain fit again, as someone would who knows how. */
export function rewrite(
  how: (publications: readonly Publication[]) => readonly Publication[],
): void {
  write('publications.json', chained(how(log().publications), sha256));
}

export const without =
  (file: string): Change =>
  (one) => ({
    ...one,
    documents: one.documents.filter((own) => own.file !== file),
  });
export const hashOf = (json: unknown) => sha256(canonicalText(json));
export const withHash =
  (file: string, hash: string): Change =>
  (one) => ({
    ...one,
    documents: one.documents.map((own) => (own.file === file ? { ...own, sha256: hash } : own)),
  });

/** Rewrites a form and the copy of its last version alike. */
export function rewriteForm(): string {
  edit(FORM, '"actual": "1325"', '"actual": "1500"');
  cpSync(at(FORM), at(copyOf(FORM, '2023-11-01')));
  return hashOf(JSON.parse(read(FORM)));
}
