import type { Publication, Publications, PublishedFile } from '../model/publications.ts';
import { canonicalText } from './canonicalText.ts';
import { itemPairs } from './itemPairs.ts';

/** How a log differs from the one that was published. */
export interface LogDifferences {
  /** What of the published record is no more as it was: one sentence each, oldest first. */
  readonly altered: readonly string[];
  /** What was entered after everything that was published. */
  readonly newer: readonly Publication[];
}

/**
 * What changed in a log since it was published. A log that was only continued has everything that was
 * published, as it was and in its order; all else is told, also where its own chain was made to fit.
 */
export function logDifferences(
  published: readonly Publication[],
  own: Publications | undefined,
): LogDifferences {
  const pairs = itemPairs(published.map(unlinked), (own?.publications ?? []).map(unlinked)).map(
    ({ before, after }) => ({ before: before as Unlinked, after: after as Unlinked }),
  );
  const last = pairs.findLastIndex(({ before }) => before !== undefined);
  return {
    altered: pairs.slice(0, last + 1).flatMap(({ before, after }) => sentences(before, after)),
    newer: pairs.slice(last + 1).flatMap(({ after }) => after ?? []),
  };
}

type Unlinked = Omit<Publication, 'previous'> | undefined;

/** Every later link differs where one entry does; what counts is what the entry itself says. */
function unlinked({ date, reason, documents }: Publication): Omit<Publication, 'previous'> {
  return { date, ...(reason === undefined ? {} : { reason }), documents };
}

function sentences(before: Unlinked, after: Unlinked): string[] {
  if (before === undefined) return after === undefined ? [] : [`插入了 ${inWords(after)}`];
  if (after === undefined) return [`没有了 ${inWords(before)}`];
  if (canonicalText(before) === canonicalText(after)) return [];
  const changes = [
    ...(before.date === after.date ? [] : [`日期改为 ${after.date}`]),
    ...(before.reason === after.reason ? [] : [`理由改为 ${reasonInWords(after.reason)}`]),
    ...fileChanges(before.documents, after.documents),
  ];
  return [`${inWords(before)}：${changes.join('；') || '文件的次序变了'}`];
}

function fileChanges(before: readonly PublishedFile[], after: readonly PublishedFile[]): string[] {
  const now = new Map(after.map((one) => [one.file, one]));
  const known = new Set(before.map(({ file }) => file));
  return [
    ...before.flatMap((one) => {
      const other = now.get(one.file);
      if (other === undefined) return [`没有了 ${one.file}`];
      if (other.sha256 === one.sha256) return [];
      return [`${one.file} 由${hashInWords(one)}变为${hashInWords(other)}`];
    }),
    ...after.flatMap(({ file }) => (known.has(file) ? [] : [`多了 ${file}`])),
  ];
}

function inWords({ date, reason, documents }: Omit<Publication, 'previous'>): string {
  const [first] = documents;
  const files = documents.length > 1 ? `${first?.file} 等 ${documents.length} 个文件` : first?.file;
  return `${date} 的公开（${files}${reason === undefined ? '' : `，理由：${reason}`}）`;
}

function reasonInWords(reason: string | undefined): string {
  return reason === undefined ? '没有理由' : `“${reason}”`;
}

function hashInWords({ sha256 }: PublishedFile): string {
  return sha256 === undefined ? '撤回' : ` ${sha256.slice(0, 12)}… `;
}
