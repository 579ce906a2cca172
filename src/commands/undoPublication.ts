import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../commandLine/command.ts';
import { publicationHash } from '../disclosure/chain.ts';
import { earlierLog } from '../disclosure/nextLog.ts';
import { loadDataset } from '../load/loadDataset.ts';
import { LOG_FILE } from '../load/recordFiles.ts';
import { sha256 } from '../load/sha256.ts';
import { logsPutAside } from '../load/unpublishedCopies.ts';
import type { Publications } from '../model/publications.ts';
import { placeOf } from '../outFolder/placeOf.ts';
import { RUN_MARK } from '../outFolder/runMark.ts';
import { besidePlace } from '../outFolder/stagePlaces.ts';
import { UsageError } from '../program/usageError.ts';
import { readWorkbooks } from '../workbooks/readWorkbooks.ts';
import { clearUnpublished } from './clearUnpublished.ts';
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
  const begun = logsPutAside(data).find(({ headHash }) => headHash !== record?.log.headHash);
  const log = begun ?? record?.log;
  const newest = log?.publications.at(-1);
  if (log === undefined || newest === undefined)
    throw new UsageError('没有登记过公开，没有可以收回的');
  if (against !== undefined) refusePublished(log, await publishedLog(against), against);
  // Ended in between before, the same call goes on with that publication and takes back no other.
  if (begun === undefined) takeOut(data, log);
  clearUnpublished(data, record?.log === log ? earlierLog(log, sha256) : record?.log);
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

/** The log that names the copies is put aside until they are taken out: whatever ends this in between, they are known. */
function takeOut(data: string, log: Publications): void {
  writeJson(besidePlace(placeOf(join(data, LOG_FILE)), 'old', RUN_MARK), log);
  const earlier = earlierLog(log, sha256);
  // A copy that no log names can be taken out; one that is named and gone cannot be brought back.
  if (earlier === undefined) rmSync(join(data, LOG_FILE));
  else writeJson(join(data, LOG_FILE), earlier);
}
