import type { DocumentOutcome } from './outcome.ts';

const STATES: Readonly<Record<DocumentOutcome['state'], string>> = {
  new: '写入',
  same: '不变',
  different: '不同',
  updated: '更新',
  refused: '没有写',
};

/** What became of a document in one line: state, place, name, and what else there is to know. */
export function outcomeWords(outcome: DocumentOutcome): string {
  const { state, path, what, name, differences, left = [], sentence } = outcome;
  const count = `${differences.length} 处`;
  const said = {
    new: undefined,
    same: undefined,
    different: `与现有的不同 ${count}，没有改动`,
    updated: differences.length > 0 ? `改了 ${count}` : undefined,
    refused: undefined,
  }[state];
  const open = left.length > 0 ? `另有 ${left.length} 处不同，没有改动` : undefined;
  const notes = [said, open, sentence].filter((one) => one !== undefined);
  const end = notes.length === 0 ? '' : `：${notes.join('；')}`;
  return `${STATES[state]}　${path === undefined ? '' : `${path}　`}${what}“${name}”${end}`;
}
