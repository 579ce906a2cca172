import { fileBytes, type UnreadFile } from './fileBytes.ts';
import { LIMITS } from './limits.ts';
import { pathProblem, shownPath } from './pathProblem.ts';
import type { Problem } from './problem.ts';
import type { Reading } from './reading.ts';

/** The text of a data file, which is UTF-8 with or without a byte order mark. */
export function readText(path: string): Reading<string> {
  const file = fileBytes(path, LIMITS.megabytes);
  if ('unread' in file) return refused(path, wordsOf(path, file.unread));
  const { bytes } = file;
  try {
    return { value: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch {
    return refused(path, {
      expected: 'UTF-8 编码的文字',
      found: isWide(bytes) ? 'UTF-16 编码（记事本称为 Unicode）' : '其他编码（可能是 GBK）',
      advice: '在编辑器中另存为 UTF-8 编码。',
    });
  }
}

function wordsOf(path: string, { why, found, advice }: UnreadFile) {
  switch (why) {
    case 'missing': {
      const make = `建立 ${shownPath(path)}，或用 --data 指定另一个数据文件夹。`;
      return { expected: '一个 JSON 文件', found, advice: make };
    }
    case 'large':
      return { expected: `不超过 ${LIMITS.megabytes} MB 的文件`, found, advice };
    case 'closed':
      return { expected: '一个 JSON 文件', found, advice };
    default:
      return why satisfies never;
  }
}

/** Whether a byte order mark says that the text is UTF-16. */
function isWide([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function refused(
  path: string,
  words: Pick<Problem, 'expected' | 'found' | 'advice'>,
): Reading<string> {
  return { value: undefined, problems: [pathProblem(path, words)] };
}
