import type { SourceUse } from '../../intake/imported.ts';
import { formatCount } from '../../model/format.ts';
import { pathInWords } from '../../model/terms.ts';
import type { Difference } from './differences.ts';
import type { Counts, FileRecord, ImportRecord } from './importRecord.ts';
import type { DocumentOutcome } from './outcome.ts';
import { outcomeWords } from './outcomeWords.ts';

/** The report of an import for a person: what is in doubt first, then every cell with what became of it. */
export function recordMarkdown({ files, besides, counts }: ImportRecord): string {
  const others = besides.length === 0 ? [] : ['## 一并写入', ...besides.map(outcomeLine)];
  const lines = [
    '# 导入报告',
    `${files.length} 个文件。${countWords(counts, files)}`,
    ...files.flatMap(fileLines),
    ...others,
  ];
  return `${lines.join('\n\n')}\n`;
}

/**
 * The counts of the cells of files in a sentence; they add up. What is uncertain of the reading of whole files is counted
 * beside them.
 */
export function countWords(
  { all, used, setAside, inDoubt }: Counts,
  files: readonly Pick<FileRecord, 'notices'>[],
): string {
  const uncertain = files.flatMap(({ notices }) => notices.filter(isUncertain)).length;
  const [total, ...parts] = [all, used, setAside, inDoubt].map((count) => formatCount(count));
  const beside = uncertain === 0 ? '' : `；整个文件或一处的读法存疑 ${formatCount(uncertain)} 处`;
  return `单元格和段落共 ${total} 处：读入 ${parts[0]}，搁置 ${parts[1]}，存疑 ${parts[2]}${beside}。`;
}

function fileLines(record: FileRecord): string[] {
  const { file, refused, documents, counts, doubts, notices, cells } = record;
  if (refused !== undefined) return [`## ${plain(file)}`, `没有读：${plain(refused)}`];
  return [
    `## ${plain(file)}`,
    documents.length === 0 ? '没有认出自评表、清单或报告。' : documents.map(outcomeLine).join('\n'),
    countWords(counts, [record]),
    ...(notices.length === 0 ? [] : [notices.map(noticeLine).join('\n')]),
    ...(doubts.length === 0 ? [] : ['### 存疑', doubtTable(record)]),
    '### 每一处的去向',
    table(
      ['位置', '原文', '去向'],
      cells.map((use) => [`${use.part} ${use.address}`, use.text, fateWords(use)]),
    ),
  ];
}

function outcomeLine(outcome: DocumentOutcome): string {
  const { id = '', differences, left = [] } = outcome;
  const lines = (all: readonly Difference[]) =>
    all.map((one) => `  - ${plain(namedDifference(id, one))}`);
  const open = left.length === 0 ? [] : ['  - 没有改动的：', ...lines(left)];
  const cells = [...lines(differences), ...open];
  return [`- ${plain(outcomeWords(outcome))}`, ...cells].join('\n');
}

/** 绩效指标第 3 项 › 实际完成值：现有“96%”，文件中“95%”　［id:indicators/2/actual］, as `--update` names it. */
export function namedDifference(id: string, { path, existing, imported }: Difference): string {
  const cells = `${pathInWords(path)}：现有${quoted(existing)}，文件中${quoted(imported)}`;
  return `${cells}　［${id}:${path.join('/')}］`;
}

function quoted(text: string | undefined): string {
  return text === undefined ? '没有' : `“${text}”`;
}

/** Whether a notice says that something was read with less than certainty, and not that it was left out. */
export function isUncertain({ kind }: FileRecord['notices'][number]): boolean {
  return kind === 'uncertain';
}

function noticeLine({ kind, message, address }: FileRecord['notices'][number]): string {
  const place = address === undefined ? '' : `${address}：`;
  return `- ${kind === 'leftOut' ? '搁置' : '存疑'}　${plain(`${place}${message}`)}`;
}

function doubtTable({ doubts }: FileRecord): string {
  return table(
    ['位置', '读作', '也可能是', '为什么', '写在'],
    doubts.map(({ part, address, reading, otherReading, why, path }) => [
      `${part} ${address}`,
      reading,
      otherReading,
      why,
      path === undefined ? '没有写' : wordsOf(path),
    ]),
  );
}

function fateWords({ fate }: SourceUse): string {
  switch (fate.kind) {
    case 'used':
      return wordsOf(fate.path);
    case 'setAside':
      return `搁置：${fate.reason}`;
    case 'inDoubt':
      return '存疑';
    default:
      return fate satisfies never;
  }
}

function wordsOf(path: string): string {
  return pathInWords(path.split('/').map((part) => (/^\d+$/.test(part) ? Number(part) : part)));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(plain).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** Text as it is, whatever Markdown would make of it. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/(?<!\s)\s*\n\s*/g, ' ⏎ ');
}
