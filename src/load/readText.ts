import { readFileSync } from 'node:fs';
import { pathProblem, shownPath } from './pathProblem.ts';
import type { Problem } from './problem.ts';
import type { Reading } from './reading.ts';

/** The text of a data file, which is UTF-8 with or without a byte order mark. */
export function readText(path: string): Reading<string> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return refused(path, {
      expected: '一个 JSON 文件',
      found: '没有这个文件',
      advice: `建立 ${shownPath(path)}，或用 --data 指定另一个数据文件夹。`,
    });
  }
  try {
    return { value: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch {
    return refused(path, {
      expected: 'UTF-8 编码的文字',
      found: '其他编码（可能是 GBK）',
      advice: '在编辑器中另存为 UTF-8 编码。',
    });
  }
}

function refused(
  path: string,
  words: Pick<Problem, 'expected' | 'found' | 'advice'>,
): Reading<string> {
  return { value: undefined, problems: [pathProblem(path, words)] };
}
