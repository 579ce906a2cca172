import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { contentHash } from '../load/contentHash.ts';
import { loadDataset } from '../load/loadDataset.ts';
import { LOG_FILE, publishedFiles } from '../load/readContent.ts';
import type { DepartmentYear } from '../model/dataset.ts';
import { EVENT_WORDS, type PublishedDocument } from '../model/publications.ts';
import { type ContentChange, contentChanges } from '../publication/contentChanges.ts';
import {
  type NewVersion,
  type Occasion,
  type PublicationPlan,
  publicationPlan,
} from '../publication/publicationPlan.ts';
import { versionFile } from '../publication/versionNames.ts';
import { type Command, type Options, UsageError } from './command.ts';

/** Commands about what was published when. */
export const publicationCommands: Readonly<Record<string, Command>> = {
  'publish-log': {
    usage: 'publish-log [部门/年度]',
    help: '把公开和更正登记入册，要 --date；更正还要 --reason',
    run: async (options, [place]) => {
      const occasion = occasionOf(options);
      const { departmentYears } = loadDataset(options.data, { refusesUnlogged: false });
      const plans = chosen(departmentYears, place).map((one) => plan(one, options.data, occasion));
      for (const one of plans) refuseImpossible(one, occasion);
      const lines = plans.flatMap((one) => writePlan(one));
      console.log(lines.length === 0 ? '没有新的公开或更正。' : lines.join('\n'));
      return 0;
    },
  },
};

/** A department's year with what is to be written into its folder. */
interface FolderPlan extends PublicationPlan {
  readonly folder: string;
  readonly place: string;
  readonly documents: readonly PublishedDocument[];
}

function occasionOf({ date, reason }: Options): Occasion {
  if (date === undefined) throw new UsageError('要用 --date 写明公开日期，如 --date 2023-09-01');
  if (!z.iso.date().safeParse(date).success) {
    throw new UsageError(`--date 应为日期，如 2023-09-01，实为“${date}”`);
  }
  return { date, reason: reason?.trim() === '' ? undefined : reason?.trim() };
}

function chosen(
  departmentYears: readonly DepartmentYear[],
  place: string | undefined,
): readonly DepartmentYear[] {
  const known = departmentYears.map(placeOf);
  const found = departmentYears.filter((one) => place === undefined || placeOf(one) === place);
  const isAmbiguous = place === undefined && known.length > 1;
  if (found.length > 0 && !isAmbiguous) return found;
  const asked = isAmbiguous ? '要写明部门和年度' : `没有“${place}”`;
  throw new UsageError(`${asked}，已有：${known.join('、')}`);
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
