import { splitWords } from './wordParts.ts';

const HAN = /[㐀-鿿]{4,}/g;
/** Single characters that begin a line as well as they end one: 分析及改进 breaks on either side. */
const JOINING = /^[及和与或]$/;

/**
 * The name of a column, a row or a block in pieces between which a line may break: its words, none of them a single
 * character. Together they are the name.
 * @example nameWords('实际完成值（万元）') // ['实际', '完成值（万元）']
 */
export function nameWords(name: string): readonly string[] {
  let start = 0;
  const pieces: string[] = [];
  for (const { index, 0: words } of name.matchAll(HAN)) {
    let end = index;
    for (const word of byWords(words).slice(0, -1)) {
      end += word.length;
      pieces.push(name.slice(start, end));
      start = end;
    }
  }
  return [...pieces, name.slice(start)];
}

function isNoWord(part: string): boolean {
  return part.length === 1 && !JOINING.test(part);
}

function byWords(text: string): string[] {
  const words: string[] = [];
  for (const part of splitWords(text)) {
    const last = words.at(-1);
    const isPart = last !== undefined && [last, part].some(isNoWord);
    if (isPart) words[words.length - 1] = last + part;
    else words.push(part);
  }
  return words;
}
