import {
  type Decimal,
  decimal,
  divide,
  multiply,
  ONE,
  parseDecimal,
  subtract,
} from '../../model/decimal.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { hasCommonWord } from '../text/hasCommonWord.ts';

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
  /(?<!占)超(?:额(?:完成)?了?(?:全年|年度|年初|预期|既定|原定|计划|下达|的)*(?:任务|目标|计划|指标)?|[出过]?(?:完成)?(?:全年|年度|年初|预期|既定|原定|下达)*(?:任务|目标|计划)(?:指标)?)[数值量]?的?\s*(\d+(?:\.\d+)?)[%％](?!\s*(?:以[上内下]|及以|左右|多|的\p{Script=Han}))/u;
/** Of another year, a part, or another plan by then; or what the rules of a form ask about: 偏差超过目标的10%. */
const OTHERWISE = /其中|同比|环比|上年|去年|增长|调整|调[增减]|追加|累计|较|比|偏[差离]/;
const SENTENCE_END = /[。；;！!\n]/;
const CLAUSE_END = /[，,：:]/;
/** What stands before an excess and names no other thing than the row. */
const NO_THING = /[数量共计总的已均实际完成年度全]/g;
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
    own === undefined ? rows.filter((one) => isTold(one, text, sentence, found)) : [own];
  const share = row === undefined ? undefined : excessOf(row);
  if (row === undefined || share === undefined || others.length > 0) return undefined;
  if (rows.some((one) => gives(one, stated))) return undefined;
  // 超过目标10% may be a bound, and 20 % lie beyond it
  if (/^超[过出]/.test(found) && stated < multiply(share, HUNDRED)) return undefined;
  return { row, text: found, said, share };
}

/** Beyond a number of things to be done; shares differ by points of a percent. */
function excessOf({ comparison }: RowScore): Decimal | undefined {
  if (comparison.kind !== 'ratio' || comparison.direction !== 'atLeast') return undefined;
  const { actual, target, unit } = comparison;
  if (unit === '%' || target <= 0 || actual <= target) return undefined;
  return subtract(divide(actual, target), ONE);
}

function isTold(row: RowScore, text: string, sentence: string, found: string): boolean {
  const { actual, name } = row.indicator;
  const figure = actual?.trim() ?? '';
  if (figure === '' || excessOf(row) === undefined) return false;
  const at = text.indexOf(figure);
  // 264户 does not stand in 1264户
  if (at === -1 || /[\d.,]/.test(text.charAt(at - 1))) return false;
  return isOfRow(sentence.slice(0, sentence.indexOf(found)), name, figure);
}

/**
 * Whether what stands before an excess is of the row: 发放数超任务40% of 发放良种袋数, or nothing but the row's number in
 * the clause before. 合格率98%，超过目标值95% is of another, and so is 培训收入超计划30% of 培训人数.
 */
function isOfRow(before: string, name: string, figure: string): boolean {
  const clauses = before.split(CLAUSE_END);
  const subject = (clauses.pop() ?? '').replace(NO_THING, '').trim();
  if (subject === '') return clauses.pop()?.includes(figure) === true;
  const rest = subject.replace(figure, '').trim();
  return [...rest].every((sign) => name.includes(sign)) && hasCommonWord(name, before);
}

/** As a share beyond the target, or as one of the target, which some call an excess. */
function gives({ comparison }: RowScore, stated: Decimal): boolean {
  if (comparison.kind !== 'ratio' || comparison.target <= 0) return false;
  const ratio = multiply(divide(comparison.actual, comparison.target), HUNDRED);
  return [ratio, subtract(ratio, HUNDRED)].some(
    (one) => Math.abs(subtract(one, stated)) <= ROUNDED,
  );
}
