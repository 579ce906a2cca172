import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../commandLine/command.ts';
import { migratedLog } from '../disclosure/migratedLog.ts';
import { DataError } from '../load/problem.ts';
import { readData } from '../load/readData.ts';
import { LOG_FILE, placesWithOwnLog } from '../load/recordFiles.ts';
import { sha256 } from '../load/sha256.ts';
import { type FolderLog, folderLogSchema } from '../model/folderLog.ts';
import { UsageError } from '../program/usageError.ts';
import { writeJson } from './writeJson.ts';

/** Takes the logs that years kept by themselves over into one log of the site, whose entries are chained. */
export function migrateLogs({ data }: { readonly data: string }): Outcome {
  const places = placesWithOwnLog(data);
  if (places.length === 0) throw new UsageError('没有旧格式的公开记录');
  if (existsSync(join(data, LOG_FILE))) {
    throw new UsageError(`已有 ${LOG_FILE}：${places.join('、')} 中旧格式的记录不能再并入，请移出`);
  }
  const read = places.map((place) => ({
    place,
    ...readData(join(data, place, LOG_FILE), folderLogSchema),
  }));
  const problems = read.flatMap((one) => one.problems);
  if (problems.length > 0) throw new DataError(problems);
  const logs = read.flatMap(({ place, value }): [string, FolderLog][] =>
    value === undefined ? [] : [[place, value.value]],
  );
  const log = migratedLog(new Map(logs), sha256);
  if (log !== undefined) writeJson(join(data, LOG_FILE), log);
  for (const place of places) rmSync(join(data, place, LOG_FILE));
  const text =
    `${places.join('、')} 的公开记录已合为 ${LOG_FILE}，共 ${log?.publications.length ?? 0} 次公开。\n` +
    '评分规则和公开单位还没有登记：下次 publish-log 时一并登记。';
  return { text, json: { places, publications: log?.publications.length ?? 0 } };
}
