import type { Outcome } from '../commandLine/command.ts';
import { brokenLinks, publicationHash } from '../disclosure/chain.ts';
import { logDifferences } from '../disclosure/logDifferences.ts';
import { loadRecord } from '../load/loadRecord.ts';
import { formatProblem } from '../load/problem.ts';
import { sha256 } from '../load/sha256.ts';
import type { Publication, Publications } from '../model/publications.ts';
import { UsageError } from '../program/usageError.ts';
import { publishedLog } from './publishedLog.ts';
import { unrecordedLines } from './unrecordedLines.ts';

/**
 * Holds the public record of a data folder against what was published: findings where something of it
 * changed, also where the folder by itself would show nothing, and where a document is no more as it was published last.
 */
export async function verify({
  data,
  against,
}: {
  readonly data: string;
  readonly against: string | undefined;
}): Promise<Outcome> {
  if (against === undefined) {
    throw new UsageError(
      'verify 要用 --against 写明已公开的网站：它的文件夹、网址，或记下的校验值',
    );
  }
  const { value: record, problems } = loadRecord(data);
  const log = record?.log;
  const own = problems.map(formatProblem);
  // What was never published says nothing of what was.
  const unrecorded = record?.unrecorded.filter(({ event }) => event !== 'published') ?? [];
  const { altered, newer, said } = /^[0-9a-f]{64}$/i.test(against)
    ? againstHead(against.toLowerCase(), log)
    : againstLog(await publishedLog(against), log);
  const count = altered.length + own.length + unrecorded.length;
  const isWhole = count === 0;
  const lines = [
    ...own,
    ...altered,
    ...(unrecorded.length === 0 ? [] : ['没有登记的改动：', ...unrecordedLines(unrecorded)]),
    isWhole ? said : `共 ${count} 处与公开过的不同。`,
    ...newer.map((one) => `此后登记：${newerLine(one)}`),
    ...(log === undefined ? [] : [`现在的校验值：${log.headHash}`]),
  ];
  const json = { isWhole, head: log?.headHash ?? null, altered, unrecorded, newer, problems: own };
  return { text: lines.join('\n'), json, hasFindings: !isWhole };
}

interface Comparison {
  readonly altered: readonly string[];
  readonly newer: readonly Publication[];
  /** What is said where nothing was altered. */
  readonly said: string;
}

/** A head that was noted down says whether the record up to it still stands, not what changed. */
function againstHead(head: string, log: Publications | undefined): Comparison {
  const publications = log?.publications ?? [];
  const place = publications.findIndex((one) => publicationHash(one, sha256) === head);
  if (place === -1) {
    const altered = [`公开记录中没有校验值为 ${head} 的一次公开：记录改动过，或它不是这里的`];
    return { altered, newer: [], said: '' };
  }
  const said = `到 ${publications[place]?.date} 为止的 ${place + 1} 次公开都与记下的校验值相符。`;
  return { altered: [], newer: publications.slice(place + 1), said };
}

function againstLog(published: Publications, log: Publications | undefined): Comparison {
  const broken = brokenLinks(published, sha256).map(
    ({ publication }) => `已公开的网站自己的第 ${publication + 1} 次公开与校验值不符`,
  );
  const { altered, newer } = logDifferences(published.publications, log);
  const said = `已公开的 ${published.publications.length} 次公开都还在，没有改动。`;
  return { altered: [...broken, ...altered], newer, said };
}

function newerLine({ date, reason, documents }: Publication): string {
  return `${date}，${documents.length} 个文件${reason === undefined ? '' : `，理由：${reason}`}`;
}
