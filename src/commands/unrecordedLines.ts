import { publishLogCommand } from '../load/publishLogCommand.ts';
import { registerPlace } from '../load/unrecordedProblems.ts';
import {
  type ContentChange,
  EVENT_WORDS,
  type PublicRecord,
  type UnrecordedChange,
} from '../model/publications.ts';

/** Changes against the public record for a terminal: a line each, and below it one for each cell. */
export function unrecordedLines(changes: readonly UnrecordedChange[]): string[] {
  return changes.flatMap(({ file, event, changes: cells }) => [
    `${file}　${EVENT_WORDS[event]}`,
    ...cells.map(cellLine),
  ]);
}

/** All that is not on record yet, with the commands that put it there; nothing where all is. */
export function pendingLines(data: string, changes: readonly UnrecordedChange[]): string[] {
  if (changes.length === 0) return [];
  const places = Map.groupBy(changes, ({ file }) => registerPlace(file));
  const commands = [...places].map(([place, own]) => {
    const needsReason = own.some(({ event }) => event !== 'published');
    return `  ${publishLogCommand(data, place, needsReason)}`;
  });
  return [
    `尚未登记的改动，共 ${changes.length} 个文件：`,
    ...unrecordedLines(changes),
    '要看更正后的网站，用 build --preview；公开之前先登记：',
    ...commands,
  ];
}

/** What is not on record yet in one sentence, for those who only look; undefined where all is. */
export function unrecordedNote(record: PublicRecord | undefined): string | undefined {
  const files = record?.unrecorded.map(({ file }) => file) ?? [];
  if (files.length === 0) return undefined;
  const named = files.length > 3 ? `${files.slice(0, 3).join('、')} 等` : files.join('、');
  return `注意：${named} 共 ${files.length} 个文件与公开记录不同，尚未登记；见 validate。`;
}

function cellLine({ place, from, to }: ContentChange): string {
  return `  ${place}：${inWords(from)} → ${inWords(to)}`;
}

function inWords(text: string | undefined): string {
  return text === undefined ? '（没有）' : text || '（空白）';
}
