import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../commandLine/command.ts';
import { migratedLog } from '../disclosure/migratedLog.ts';
import { DataError } from '../load/problem.ts';
import { readData } from '../load/readData.ts';
import type { Reading } from '../load/reading.ts';
import { LOG_FILE, placesWithOwnLog } from '../load/recordFiles.ts';
import { sha256 } from '../load/sha256.ts';
import { type FolderLog, folderLogSchema } from '../model/folderLog.ts';
import { type Publications, publicationsSchema } from '../model/publications.ts';
import { UsageError } from '../program/usageError.ts';
import { writeJson } from './writeJson.ts';

/**
 * Takes the logs that years kept by themselves over into one log of the site, whose entries are chained. Where
 * one was ended before it had removed them, those that the log of the site already has are removed.
 */
export function migrateLogs({ data }: { readonly data: string }): Outcome {
  const places = placesWithOwnLog(data);
  if (places.length === 0) throw new UsageError('没有旧格式的公开记录');
  const file = join(data, LOG_FILE);
  const own = migratedLog(ownLogs(data, places), sha256);
  const standing = existsSync(file) ? sound(readData(file, publicationsSchema)).value : undefined;
  if (standing !== undefined && !hasAll(standing, own)) {
    throw new UsageError(`已有 ${LOG_FILE}：${places.join('、')} 中旧格式的记录不能再并入，请移出`);
  }
  const log = standing ?? own;
  if (standing === undefined && own !== undefined) writeJson(file, own);
  for (const place of places) rmSync(join(data, place, LOG_FILE));
  const text =
    `${places.join('、')} 的公开记录已合为 ${LOG_FILE}，共 ${log?.publications.length ?? 0} 次公开。\n` +
    '评分规则和公开单位还没有登记：下次 publish-log 时一并登记。';
  return { text, json: { places, publications: log?.publications.length ?? 0 } };
}

function ownLogs(data: string, places: readonly string[]): ReadonlyMap<string, FolderLog> {
  const read = places.map((place) => readData(join(data, place, LOG_FILE), folderLogSchema));
  const problems = read.flatMap((one) => one.problems);
  if (problems.length > 0) throw new DataError(problems);
  return new Map(read.map((one, index) => [places[index] ?? '', sound(one).value]));
}

/** What was read; throws a DataError where it is no such file. */
function sound<T>({ value, problems }: Reading<T>): T {
  if (value === undefined || problems.length > 0) throw new DataError(problems);
  return value;
}

/** Whether each version of `own` is in a log, with its day and its reason. */
function hasAll(log: Publications, own: Publications | undefined): boolean {
  const versions = new Set(versionsIn(log));
  return own === undefined || versionsIn(own).every((version) => versions.has(version));
}

function versionsIn({ publications }: Publications): string[] {
  return publications.flatMap(({ date, reason, documents }) =>
    documents.map(({ file, sha256 }) => JSON.stringify([date, reason, file, sha256])),
  );
}
