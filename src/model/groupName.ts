import { withoutBlanks } from './withoutBlanks.ts';

const BETWEEN_WORDS = /(?<=[\p{Script=Latin}\p{N}])\s+(?=[\p{Script=Latin}\p{N}])/u;

/**
 * The name of a group of rows, under which it is counted: without the blanks that set Chinese characters apart
 * on paper, with those that part words and figures.
 * @example groupName('数 量 指 标') // '数量指标'
 * @example groupName('PM 2.5  指标') // 'PM 2.5指标'
 */
export function groupName(text: string): string {
  return text.split(BETWEEN_WORDS).map(withoutBlanks).join(' ');
}
