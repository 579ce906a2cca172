import {
  type Decimal,
  decimal,
  divide,
  multiply,
  ONE,
  parseDecimal,
  subtract,
} from '../model/decimal.ts';
import type { RowScore } from '../scoring/rowScore.ts';
import { hasCommonWord } from './hasCommonWord.ts';

/** By how much of its target a text says that a row went beyond it, which its numbers do not give. */
export interface StatedExcess {
  readonly row: RowScore;
  /** As printed: 超任务43%. */
  readonly text: string;
  readonly said: string;
  /** What the row's numbers give, 0–1 and more. */
  readonly share: Decimal;
}

/** 超任务43%, 超额完成年度目标43%; 超过95% is a level and no excess. */
const EXCEEDS =
  /超(?:额(?:完成)?了?(?:全年|年度|年初|预期|既定|原定|计划|下达|的)*(?:任务|目标|计划|指标)?|[出过]?(?:完成)?(?:全年|年度|年初|预期|既定|原定|下达)*(?:任务|目标|计划)(?:指标)?)[数值量]?的?(?:约|近)?\s*(\d+(?:\.\d+)?)[%％]/;
/** Of another year, a part, or another plan by then. */
const OTHERWISE = /其中|同比|环比|上年|去年|增长|调整|调[增减]|追加|累计|较|比/;
const SENTENCE_END = /[。；;！!\n]/;
const HUNDRED = decimal(100);
const ROUNDED = decimal(1);

/**
 * The excess that a text states of the one row that it is about: `own` where the text stands in a row itself, else the
 * one row whose actual stands in the text and whose name has a word of the sentence. Undefined where the numbers of any
 * row give what it says.
 */
export function excessOff(
  text: string,
  rows: readonly RowScore[],
  own?: RowScore,
): StatedExcess | undefined {
  if (!text.includes('超') || !/[%％]/.test(text)) return undefined;
  const sentence = text.split(SENTENCE_END).find((one) => EXCEEDS.test(one));
  const [found = '', said = ''] = EXCEEDS.exec(sentence ?? '') ?? [];
  const stated = parseDecimal(said);
  if (sentence === undefined || stated === undefined || OTHERWISE.test(sentence)) return undefined;
  const [row, ...others] =
    own === undefined ? rows.filter((one) => isTold(one, text, sentence)) : [own];
  const share = row === undefined ? undefined : excessOf(row);
  if (row === undefined || share === undefined || others.length > 0) return undefined;
  if (rows.some((one) => gives(one, stated))) return undefined;
  return { row, text: found, said, share };
}

/** Beyond a number of things to be done; shares differ by points of a percent. */
function excessOf({ comparison }: RowScore): Decimal | undefined {
  if (comparison.kind !== 'ratio' || comparison.direction !== 'atLeast') return undefined;
  const { actual, target, unit } = comparison;
  if (unit === '%' || target <= 0 || actual <= target) return undefined;
  return subtract(divide(actual, target), ONE);
}

function isTold(row: RowScore, text: string, sentence: string): boolean {
  const { actual, name } = row.indicator;
  const figure = actual?.trim() ?? '';
  if (figure === '' || excessOf(row) === undefined) return false;
  const at = text.indexOf(figure);
  // 264户 does not stand in 1264户
  if (at === -1 || /[\d.,]/.test(text.charAt(at - 1))) return false;
  return hasCommonWord(name, sentence);
}

/** As a share beyond the target, or as one of the target, which some call an excess. */
function gives({ comparison }: RowScore, stated: Decimal): boolean {
  if (comparison.kind !== 'ratio' || comparison.target <= 0) return false;
  const ratio = multiply(divide(comparison.actual, comparison.target), HUNDRED);
  return [ratio, subtract(ratio, HUNDRED)].some(
    (one) => Math.abs(subtract(one, stated)) <= ROUNDED,
  );
}
