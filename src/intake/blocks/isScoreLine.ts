import { filledCells, type SourceLine } from '../lines/sourceLine.ts';

const NAME = /(?:得分|评分|打分|分数|总分)[:：]?$/;
const NUMBER = /^\d+(?:\.\d+)?分?$/;

/**
 * Whether a line holds several scores beside their names and nothing else: 目标完成得分 | 40 | 资金使用得分 | 28, which no
 * row of a table does.
 */
export function isScoreLine(line: SourceLine): boolean {
  const filled = filledCells(line);
  if (filled.length < 4 || filled.length % 2 === 1) return false;
  return filled.every(({ text }, at) => (at % 2 === 0 ? NAME : NUMBER).test(text.trim()));
}
