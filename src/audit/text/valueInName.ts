import { COUNTED_UNITS, SCALED } from '../../expression/unitTable.ts';
import { longestFirst } from './longestFirst.ts';

/** Every unit that forms are read with, the longest first: 人次 before 人. */
const UNITS = longestFirst([
  ...COUNTED_UNITS.map(([text]) => text),
  ...Object.values(SCALED).flatMap((units) => Object.keys(units)),
  '万元',
  '亿元',
  '％',
]);
/** Looked for first: no part of another number, and no 第3期. */
const NUMBER = /(?<![第\d.])\d/;
/** 2022 年 and 第 3 期 name a time or a place in a row, not an amount. */
const VALUE = new RegExp(
  `(?=\\d)(?<!第\\s*|[\\d.])(?!(?:19|20)\\d\\d\\s*年)\\d[\\d,]*(?:\\.\\d+)?\\s*(?:${UNITS})\\s*(?:及?以上|及?以下|以内|左右)?(?=[)）。；;\\s]*$)`,
);

/**
 * The number with its unit at the end of an indicator's name, where a form states the target there;
 * undefined for dates and for numbers inside a name.
 * @example valueInName('生活困难劳模帮扶 100 人以上') // '100 人以上'
 */
export function valueInName(name: string): string | undefined {
  return NUMBER.test(name) ? VALUE.exec(name)?.[0] : undefined;
}
