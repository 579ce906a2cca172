import {
  isGoalName,
  isNumberedHeading,
  isSideName,
  isTotalName,
  textKey,
} from '../labels/blockNames.ts';
import { fundRowKey, headMeanings } from '../labels/headMeanings.ts';
import {
  isFillingNote,
  isPageText,
  isPersonalLabel,
  isSignature,
  isTitle,
  yearLine,
} from '../labels/phrases.ts';
import { filledCells, type SourceCell, type SourceLine } from '../lines/sourceLine.ts';
import { acrossLines } from './acrossLines.ts';
import { isScoreLine } from './isScoreLine.ts';
import { readStackedGoal } from './readNamelessGoal.ts';
import { textWithLabel } from './readText.ts';
import { totalName } from './readTotal.ts';
import { tableHead } from './tableHead.ts';

const WHO = ['name', 'department', 'unit'];

/** Whether the rows of a table end before line `at`: another block, the sums or what is below begins. */
export function isBlockEnd(lines: readonly SourceLine[], at: number): boolean {
  const line = lines[at];
  if (line === undefined) return true;
  const [first, second, ...rest] = filledCells(line);
  if (first === undefined) return false;
  const { text } = first;
  if (line.isParagraph || second === undefined)
    return (
      line.isParagraph ||
      isLineAlone(text) ||
      textWithLabel(line) !== undefined ||
      ((isSideName(text) || isNumberedHeading(text)) && tableHead(lines, at + 1) !== undefined)
    );
  return (
    totalName(line) !== undefined ||
    isScoreLine(line) ||
    isPersonalLabel(text) ||
    tableHead(lines, at) !== undefined ||
    acrossLines(lines, at) !== undefined ||
    readStackedGoal(lines, at) !== undefined ||
    (textKey(text) !== undefined && rest.length < 3) ||
    (isGoalName(text) && rest.length <= 1 && !isNumeric([second, ...rest])) ||
    (isSideName(text) && fundRowKey(second.text) !== undefined) ||
    (first.rowSpan > 1 && fundRowKey(second.text) === 'total') ||
    (rest.length < 3 && headMeanings(labelIn(text)).some((key) => WHO.includes(key)))
  );
}

/** 填报单位 of 填报单位（盖章）：市水务中心. */
function labelIn(text: string): string {
  return /^([^:：]{2,14})[:：]/.exec(text)?.[1] ?? text;
}

function isNumeric(cells: readonly SourceCell[]): boolean {
  return cells.some(({ text }) => /^-?[\d.,，]+%?$/.test(text));
}

/** Whether a line of a single cell stands outside of every table. */
function isLineAlone(text: string): boolean {
  return (
    [isTitle, isPageText, isSignature, isFillingNote, isPersonalLabel, isTotalName].some((is) =>
      is(text),
    ) ||
    yearLine(text) !== undefined ||
    textKey(text) !== undefined
  );
}
