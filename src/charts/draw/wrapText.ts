import { largest } from '../../model/extremes.ts';
import { plainText } from './plainText.ts';
import { textWidth } from './textWidth.ts';
import { wordParts } from './wordParts.ts';

/** Text set in lines; `title` is the whole text where some of it had to be left out. */
export interface WrappedText {
  readonly lines: readonly string[];
  readonly title: string | undefined;
}

/** Each chart is drawn wide and narrow, and names and words come back from form to form and year to year. */
const known = new Map<string, WrappedText>();
const MOST = 100_000;
const CLOSING = '，。、；：！？）》〉」』】〕”’…％%‰℃,.;:!?)\\]}';
const OPENING = '（《〈「『【〔“‘(\\[{';
/** What stays in one line where a word is too long for it: a Latin word or number, or one character, with its punctuation. */
const PIECE = new RegExp(
  `[${OPENING}]*(?:[\\p{Script=Latin}\\p{N}.,+\\-/=<>_@]+|.)\\p{M}*[${CLOSING}]*\\s*`,
  'gsu',
);
/** After a blank: rather a number parted from its unit than either torn. */
const BLANK = /(?<= )/;
const CLAUSE_END = /(?:[，。、；：！？,;:]| \/)\s*$/;

/**
 * Sets text in at most `maxLines` lines of `width` em; what does not fit ends in "…". Lines break between
 * words, within one only where it is wider than a line, never before closing or after opening punctuation.
 * @example wrapText('困难职工帮扶专项', 5, 2).lines // ['困难职工', '帮扶专项']
 */
export function wrapText(text: string, width: number, maxLines: number): WrappedText {
  const key = `${width} ${maxLines} ${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const wrapped = setInLines(text, width, maxLines);
  if (known.size === MOST) known.clear();
  known.set(key, wrapped);
  return wrapped;
}

function setInLines(text: string, width: number, maxLines: number): WrappedText {
  const plain = plainText(text);
  const byWord = split(plain, words, width);
  // rather a word torn than any of the text left out
  const pieces = fill(byWord, width).length <= maxLines ? byWord : split(plain, characters, width);
  const lines = fill(pieces, width);
  if (lines.length > maxLines) {
    const kept = lines.slice(0, maxLines - 1);
    const rest = split(lines.slice(maxLines - 1).join(''), characters, width);
    return { lines: [...kept.map(trimEnd), clip(rest, width)], title: plain };
  }
  const set = lines.length === 2 ? halves(pieces, width) : lines;
  return { lines: set.map(trimEnd), title: undefined };
}

/** Two lines that fit, about equally long, if possible with the end of a clause between them. */
function halves(pieces: readonly string[], width: number): string[] {
  let best = fill(pieces, width);
  let lowest = Number.POSITIVE_INFINITY;
  for (let index = 1; index < pieces.length; index++) {
    const lines = [pieces.slice(0, index).join(''), pieces.slice(index).join('')];
    const longer = largest(lines.map(lineWidth));
    const cost = longer - (CLAUSE_END.test(lines[0] ?? '') ? width / 3 : 0);
    if (longer <= width && cost <= lowest) {
      best = lines;
      lowest = cost;
    }
  }
  return best;
}

/** A text in pieces, those that are too wide for a line in smaller ones. */
function split(
  text: string,
  pieces: (text: string) => readonly string[],
  width: number,
): readonly string[] {
  return pieces(text)
    .flatMap((piece) => (lineWidth(piece) > width ? piece.split(BLANK) : [piece]))
    .flatMap((piece) => (lineWidth(piece) > width ? characters(piece) : [piece]))
    .flatMap((piece) => (lineWidth(piece) > width ? [...piece] : [piece]));
}

function characters(text: string): readonly string[] {
  return text.match(PIECE) ?? [];
}

/** The words of a text, each with the blanks after it. */
function words(text: string): readonly string[] {
  const parts: string[] = [];
  for (const part of wordParts(text)) {
    const word = part.replaceAll('\u00a0', ' ');
    if (word.trim() === '' && parts.length > 0) parts[parts.length - 1] += word;
    else parts.push(word);
  }
  return parts;
}

function fill(pieces: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of pieces) {
    if (line !== '' && used + lineWidth(piece) > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += piece;
    used += textWidth(piece);
  }
  return line === '' ? lines : [...lines, line];
}

function clip(pieces: readonly string[], width: number): string {
  let kept = '';
  for (const piece of pieces) {
    if (textWidth(`${kept}${piece.trimEnd()}…`) > width) break;
    kept += piece;
  }
  return `${kept.trimEnd()}…`;
}

function lineWidth(line: string): number {
  return textWidth(line.trimEnd());
}

function trimEnd(line: string): string {
  return line.trimEnd();
}
