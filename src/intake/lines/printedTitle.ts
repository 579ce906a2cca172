import type { OpenDoubt } from '../blocks/reading.ts';
import { isSideName } from '../labels/blockNames.ts';
import { headMeanings } from '../labels/headMeanings.ts';
import {
  isContinued,
  isDate,
  isFillingNote,
  isMoneyUnit,
  isPageText,
  isPersonalLabel,
  isSignature,
  yearIn,
  yearLine,
} from '../labels/phrases.ts';
import { filledCells, type SourceCell, type SourceLine } from './sourceLine.ts';

/** A title as the paper prints it: in one cell, in two side by side, or on two lines. */
export interface PrintedTitle {
  /** From left to right, from top to bottom. */
  readonly cells: readonly SourceCell[];
  readonly text: string;
  /** How many lines above the one that it ends on. */
  readonly linesAbove: 0 | 1;
  /** What it would be instead, where its first part may not belong to it, or what stands above it may. */
  readonly otherText?: string;
}

/** Whatever is longer is no part of a title. */
const LONGEST_HALF = 30;
/** One that ends with its year is none without the second part, in which not even brackets end. */
const LONGEST_WITH_YEAR = 45;

/** （二）某项目 heads the form below it. */
const NUMBERED = /^[(（]?[\d一二三四五六七八九十]{1,3}[)）、]/;

/** 某市2023年度: of what, the next line says. */
const ENDS_WITH_YEAR = /20\d\d\s*年度?$/;

/**
 * The title that ends on line `at`; undefined where none does. `isTitle` says of a text whether it is one.
 * A first part that ends with its year needs the second; any other is taken into the title in a table and
 * left out of it above one, and in both ways a person has to look.
 */
export function printedTitle(
  lines: readonly SourceLine[],
  at: number,
  isTitle: (text: string) => boolean,
): PrintedTitle | undefined {
  const [line, above] = [lines[at], lines[at - 1]];
  const [first, second, ...more] = line === undefined ? [] : filledCells(line);
  if (line === undefined || first === undefined || more.length > 0) return undefined;
  if (second !== undefined) {
    const isBelowTable = above !== undefined && filledCells(above).length > 1;
    const text = `${inOneLine(first)}${inOneLine(second)}`;
    if (isBelowTable || !isHalf(first) || !isTitle(second.text) || !isTitle(text)) return undefined;
    return { cells: [first, second], text, linesAbove: 0, otherText: second.text };
  }
  const half = halfAbove(above, first, line.isParagraph);
  const [upper, lower] = [half === undefined ? '' : inOneLine(half), inOneLine(first)];
  const text = `${upper}${lower}`;
  const isWhole = isTitle(first.text);
  const goesOn =
    isWhole || (/表$/.test(first.text) && isHalf(first) && !/表/.test(half?.text ?? ''));
  if (half === undefined || !goesOn || isTitle(half.text) === isWhole || !isTitle(text))
    return isWhole ? { cells: [first], text: lower, linesAbove: 0 } : undefined;
  if (!isWhole || ENDS_WITH_YEAR.test(upper)) return { cells: [half, first], text, linesAbove: 1 };
  if (!line.isParagraph) return { cells: [half, first], text, linesAbove: 1, otherText: lower };
  const own = { cells: [first], text: lower, linesAbove: 0 } as const;
  return yearIn(first.text) === undefined ? { ...own, otherText: text } : own;
}

/** What a person has to decide about a title of two parts. */
export function titleDoubts({ cells, text, otherText }: PrintedTitle): OpenDoubt[] {
  if (otherText === undefined) return [];
  const [reading, otherReading] = [`标题“${text}”`, `标题“${otherText}”`];
  const why = '标题的上一行或左边一格，可能是标题的前半';
  return [{ cells, reading, otherReading, why, path: 'title' }];
}

/** Where a title breaks within its cell is a matter of the width of the paper. */
function inOneLine({ text }: SourceCell): string {
  return text.replace(/(?<!\s)\s*\n\s*/g, '');
}

/** The line above, alone there and next to the title. */
function halfAbove(
  above: SourceLine | undefined,
  title: SourceCell,
  isParagraph: boolean,
): SourceCell | undefined {
  const [half, ...more] = above === undefined ? [] : filledCells(above);
  if (half === undefined || more.length > 0 || half.part !== title.part) return undefined;
  const isNext = isParagraph ? half.id === title.id - 1 : half.row + half.rowSpan === title.row;
  return isNext && isHalf(half) ? half : undefined;
}

/** Whether a text may be a part of a title: short, no sentence, no label, and nothing that stands there otherwise. */
function isHalf({ text }: SourceCell): boolean {
  const longest = ENDS_WITH_YEAR.test(text) ? LONGEST_WITH_YEAR : LONGEST_HALF;
  if (text.length > longest || !/^[\p{Script=Han}\p{Nd}\s“”《》()（）、—-]+$/u.test(text))
    return false;
  const isOther = [
    ...[isPageText, isMoneyUnit, isDate, isSignature, isPersonalLabel],
    ...[isFillingNote, isContinued, isSideName],
  ].some((is) => is(text));
  if (NUMBERED.test(text)) return false;
  return !isOther && yearLine(text) === undefined && headMeanings(text).length === 0;
}
