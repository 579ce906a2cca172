import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, command } from '../commandLine/command.ts';
import { contentHash } from '../load/contentHash.ts';
import { loadDataset } from '../load/loadDataset.ts';
import { LOG_FILE, publishedFiles } from '../load/readContent.ts';
import type { DepartmentYear } from '../model/dataset.ts';
import { nearestName } from '../model/nearestName.ts';
import { EVENT_WORDS, type PublishedDocument } from '../model/publications.ts';
import { type ContentChange, contentChanges } from '../publication/contentChanges.ts';
import {
  type NewVersion,
  type Occasion,
  type PublicationPlan,
  publicationPlan,
} from '../publication/publicationPlan.ts';
import { versionFile } from '../publication/versionNames.ts';
import { UsageError } from '../usageError.ts';
import { readAddress } from './address.ts';
import { knownNames } from './knownNames.ts';
import { DATA } from './sharedOptions.ts';

const publishLog = command({
  name: 'publish-log',
  places: [{ name: '部门/年度' }],
  summary: '把公开和更正登记入册',
  notes: ['登记之后，未经登记的改动不能生成网站。只有一个部门和年度时可以不写。'],
  options: {
    ...DATA,
    date: { kind: 'date', words: '公开或更正的日期，必写' },
    reason: { kind: 'text', value: '理由', words: '更正的理由，与已公开的不同时必写' },
  },
  examples: [
    { call: 'publish-log zonggonghui/2022 --date 2023-09-01', does: '登记首次公开' },
    {
      call: 'publish-log zonggonghui/2022 --date 2023-10-08 --reason "复核后更正"',
      does: '登记更正',
    },
  ],
  run: async ({ options, places: [place] }) => {
    const occasion = occasionOf(options);
    const { departmentYears } = loadDataset(options.data, { refusesUnlogged: false });
    const plans = chosen(departmentYears, place, options.data).map((one) =>
      plan(one, options.data, occasion),
    );
    for (const one of plans) refuseImpossible(one, occasion);
    const lines = plans.flatMap((one) => writePlan(one));
    const text = lines.length === 0 ? '没有新的公开或更正。' : lines.join('\n');
    return { text, json: { lines } };
  },
});

/** Commands about what was published when. */
export const publicationCommands: readonly Command[] = [publishLog];

/** A department's year with what is to be written into its folder. */
interface FolderPlan extends PublicationPlan {
  readonly folder: string;
  readonly place: string;
  readonly documents: readonly PublishedDocument[];
}

function occasionOf({
  date,
  reason,
}: {
  readonly date: string | undefined;
  readonly reason: string | undefined;
}): Occasion {
  if (date === undefined) throw new UsageError('要用 --date 写明公开日期，如 --date 2023-09-01');
  return { date, reason: reason?.trim() === '' ? undefined : reason?.trim() };
}

function chosen(
  departmentYears: readonly DepartmentYear[],
  typed: string | undefined,
  data: string,
): readonly DepartmentYear[] {
  const known = departmentYears.map(placeOf);
  if (typed === undefined && known.length === 1) return departmentYears;
  if (typed === undefined) throw new UsageError(`要写明部门和年度，已有：${knownNames(known)}`);
  const { year, names } = readAddress(typed, data);
  const place = [...names, ...(year === undefined ? [] : [year])].join('/');
  const found = departmentYears.filter((one) => placeOf(one) === place);
  if (found.length > 0) return found;
  const meant = nearestName(place, known);
  if (meant !== undefined) throw new UsageError(`没有“${typed}”`, meant);
  throw new UsageError(`没有“${typed}”，已有：${knownNames(known)}`);
}

function placeOf({ departmentId, year }: DepartmentYear): string {
  return `${departmentId}/${year}`;
}

function plan(departmentYear: DepartmentYear, data: string, occasion: Occasion): FolderPlan {
  const folder = join(data, placeOf(departmentYear));
  const files = publishedFiles(folder);
  const hashes = new Map(files.map((file) => [file, contentHash(readJson(join(folder, file)))]));
  const path = join(folder, LOG_FILE);
  const log = existsSync(path) ? readJson(path) : undefined;
  return {
    ...publicationPlan(hashes, log as PublicationPlan['log'] | undefined, occasion),
    folder,
    place: placeOf(departmentYear),
    documents: departmentYear.publications ?? [],
  };
}

function refuseImpossible({ added, latest, place }: FolderPlan, { date, reason }: Occasion): void {
  if (added.length === 0) return;
  if (latest !== undefined && date < latest) {
    throw new UsageError(`--date 不能早于 ${place} 已登记的 ${latest}`);
  }
  const unexplained = added.filter(({ event }) => event !== 'published').map(({ file }) => file);
  if (reason === undefined && unexplained.length > 0) {
    throw new UsageError(`${unexplained.join('、')} 与已公开的不同，要用 --reason 写明理由`);
  }
}

/** Writes the content of each new version, then the log that names it. */
function writePlan({ folder, place, added, log, documents }: FolderPlan): string[] {
  if (added.length === 0) return [];
  mkdirSync(join(folder, 'versions'), { recursive: true });
  const lines = added.flatMap((version) => {
    const { file, name, event } = version;
    const heading = `${place}/${file}　${EVENT_WORDS[event]}　${name}`;
    if (event === 'withdrawn') return [heading];
    const content = readJson(join(folder, file));
    writeJson(join(folder, 'versions', versionFile(file, name)), withSchemaAbove(content));
    return [heading, ...changeLines(version, documents, content)];
  });
  writeJson(join(folder, LOG_FILE), log);
  return lines;
}

function changeLines(
  { file, event }: NewVersion,
  documents: readonly PublishedDocument[],
  content: unknown,
): string[] {
  if (event !== 'corrected') return [];
  const before = documents.find((one) => one.file === file)?.versions.at(-1)?.content?.record;
  return before === undefined ? [] : contentChanges(before, content).map(changeLine);
}

function changeLine({ place, from = '（没有）', to = '（没有）' }: ContentChange): string {
  return `  ${place}：${from || '（空白）'} → ${to || '（空白）'}`;
}

/** A copy stands one folder deeper than the original, and so does its schema. */
function withSchemaAbove(content: unknown): unknown {
  const { $schema } = content as { readonly $schema?: unknown };
  if (typeof $schema !== 'string' || /^[a-z]+:|^\//.test($schema)) return content;
  return { ...(content as object), $schema: `../${$schema}` };
}

function readJson(path: string): unknown {
  // A mark of the byte order, which Windows writes, is none of the JSON.
  return JSON.parse(new TextDecoder().decode(readFileSync(path)));
}

function writeJson(path: string, json: unknown): void {
  writeFileSync(path, `${JSON.stringify(json, null, 2)}\n`);
}
