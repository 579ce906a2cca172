import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../commandLine/command.ts';
import { publicationHash } from '../disclosure/chain.ts';
import { documentHistories } from '../disclosure/documentHistories.ts';
import { earlierLog } from '../disclosure/nextLog.ts';
import { versionFile } from '../disclosure/versionNames.ts';
import { loadDataset } from '../load/loadDataset.ts';
import { LOG_FILE } from '../load/recordFiles.ts';
import { sha256 } from '../load/sha256.ts';
import type { Publications } from '../model/publications.ts';
import { UsageError } from '../program/usageError.ts';
import { readWorkbooks } from '../workbooks/readWorkbooks.ts';
import { publishedLog } from './publishedLog.ts';
import { writeJson } from './writeJson.ts';

/**
 * Takes the newest publication back out of the log, with its copies in `versions/`; the documents stay
 * as they are. Refused where a published site already has it.
 */
export async function undoPublication({
  data,
  against,
}: {
  readonly data: string;
  readonly against: string | undefined;
}): Promise<Outcome> {
  const { record } = loadDataset(data, {
    refusesUnrecorded: false,
    workbooks: await readWorkbooks(data),
  });
  const newest = record?.log.publications.at(-1);
  if (record === undefined || newest === undefined)
    throw new UsageError('没有登记过公开，没有可以收回的');
  if (against !== undefined) refusePublished(record.log, await publishedLog(against), against);
  remove(data, record.log);
  const { date, reason, documents } = newest;
  const text = [
    `收回了最新一次登记：${date}，${documents.length} 个文件${reason === undefined ? '' : `，理由：${reason}`}。`,
    '文件现在的内容没有变；它们与公开记录的差别重新成为未登记的改动。',
    against === undefined
      ? '只有还没有在任何地方公开的登记才可以收回。已公开的网站里如有这一次，请马上按原样重新登记；可用 --against <网站的文件夹或网址> 先行核对。'
      : `已核对：${against} 没有公开这一次。`,
  ].join('\n');
  return { text, json: { undone: newest } };
}

function refusePublished(own: Publications, published: Publications, against: string): void {
  const hashes = published.publications.map((one) => publicationHash(one, sha256));
  if (!hashes.includes(own.headHash)) return;
  throw new UsageError(
    `最新一次登记已在 ${against} 公开，不能收回：内容有误的，改正后用 publish-log --reason 登记更正`,
  );
}

function remove(data: string, log: Publications): void {
  const copies = [...documentHistories(log)].flatMap(([file, versions]) =>
    versions
      .filter(({ publication }) => publication === log.publications.length - 1)
      .map(({ name }) => join(data, versionFile(file, name))),
  );
  const earlier = earlierLog(log, sha256);
  // A copy that no log names can be taken out; one that is named and gone cannot be brought back.
  if (earlier === undefined) rmSync(join(data, LOG_FILE));
  else writeJson(join(data, LOG_FILE), earlier);
  for (const copy of copies) rmSync(copy, { force: true });
}
