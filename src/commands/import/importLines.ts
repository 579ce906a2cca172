import { programName } from '../../program/programName.ts';
import type { Difference } from './differences.ts';
import type { FileRecord, ImportRecord } from './importRecord.ts';
import { type DocumentOutcome, isOpen } from './outcome.ts';
import { outcomeWords } from './outcomeWords.ts';
import { countWords, isUncertain, namedDifference } from './recordMarkdown.ts';

/** So many doubts, and so many differences of a form, are enough on a screen: the report has all. */
const SHOWN = 5;

/** What an import did, as the command prints it; `report` is where the rest stands. */
export function importLines(
  record: ImportRecord,
  report: string | undefined,
  data: string,
): string[] {
  const { files, besides, counts } = record;
  const outcomes = [...files.flatMap(({ documents }) => documents), ...besides];
  const different = outcomes.filter(isOpen);
  return [
    ...files.flatMap(fileLines),
    ...besides.flatMap(outcomeLines),
    countWords(counts, files),
    ...(different.length === 0
      ? []
      : [`要用文件中的：再运行一次，加 --update all，或 --update ${different[0]?.id}`]),
    ...(report === undefined ? [] : [`每一处的去向：${report}`]),
    ...(outcomes.some(({ state }) => state === 'new')
      ? [`下一步：${programName()} start --data ${data}`]
      : []),
  ];
}

function fileLines({ file, refused, documents, doubts, notices }: FileRecord): string[] {
  if (refused !== undefined) return [`${file}\n  没有读：${refused}`];
  if (documents.length === 0) {
    const why = notices.find((notice) => notice.isWhyNoForm)?.message;
    return [file, `  ${why ?? '没有认出自评表、清单或报告'}`];
  }
  return [
    file,
    ...documents.flatMap(outcomeLines).map((line) => `  ${line}`),
    ...some(
      doubts,
      ({ part, address, reading, why }) => `  存疑　${part} ${address}：${reading}；${why}`,
    ),
    ...some(
      notices.filter(isUncertain),
      ({ address = '', message }) => `  存疑　${address || '整个文件'}：${message}`,
    ),
  ];
}

function outcomeLines(outcome: DocumentOutcome): string[] {
  const { id = '', differences, left = [], state } = outcome;
  if (state !== 'different' && state !== 'updated') return [outcomeWords(outcome)];
  const words = (one: Difference) => `    ${namedDifference(id, one)}`;
  const open = left.length === 0 ? [] : ['    没有改动的：', ...some(left, words)];
  return [outcomeWords(outcome), ...some(differences, words), ...open];
}

function some<T>(all: readonly T[], words: (one: T) => string): string[] {
  const shown = all.slice(0, SHOWN).map((one) => words(one).replaceAll('\n', ' '));
  const more = all.length - shown.length;
  return more > 0 ? [...shown, `    ……还有 ${more} 处，见报告`] : shown;
}
