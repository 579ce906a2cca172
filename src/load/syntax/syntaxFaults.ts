import { parserFault } from './parserFault.ts';
import type { SyntaxFault } from './syntaxFault.ts';
import { tokenFaults } from './tokenFaults.ts';

/**
 * Why a text cannot be read as JSON of the allowed depth, in order: everything that can be called by
 * its name, and the first place at which the grammar is broken, unless that only follows from the rest.
 */
export function syntaxFaults(text: string): SyntaxFault[] {
  if (text.trim() === '') return [emptyFile()];
  const { faults, isWhole } = tokenFaults(text);
  const derailed = faults.find(({ derails }) => derails)?.offset ?? Number.POSITIVE_INFINITY;
  const broken = isWhole ? parserFault(text) : undefined;
  if (broken === undefined || broken.offset >= derailed) return [...faults];
  return [...faults, broken].sort((a, b) => a.offset - b.offset);
}

function emptyFile(): SyntaxFault {
  return {
    offset: 0,
    expected: '一组字段 {…}',
    found: '空文件',
    advice: '写入内容，或删去这个文件。',
    derails: true,
  };
}
