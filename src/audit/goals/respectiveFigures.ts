import { inOneUnit } from '../../expression/commonUnit.ts';
import { nameParts } from '../../expression/direction/nameParts.ts';
import type { Quantity } from '../../expression/expression.ts';
import { parseExpression } from '../../expression/parseExpression.ts';
import { formatDecimal } from '../../model/decimal.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Told } from '../rows/saidTwice.ts';
import { unitOf } from './unitOf.ts';

/** A number of a list that a row of the same thing states otherwise. */
export interface RespectiveFigure {
  readonly row: RowScore;
  /** The whole list, as printed. */
  readonly text: string;
  /** The number that is the row's. */
  readonly value: string;
}

/** 小学、初中辍学率: the names before 分别. */
const NAMES =
  /(?:(?:(?![和及])[\p{Script=Han}A-Za-z\d.“”]){2,12}[、和及]){1,6}(?:(?![和及])[\p{Script=Han}A-Za-z\d.“”]){2,16}$/u;
/** And the numbers after it, behind a verb that states no change. */
const VALUES =
  /^(?:为|是|达到?|完成|控制在)?((?:\d[\d,.]*[^\d、，,和及。；;]{0,8}[、，,和及]){1,6}\d[\d,.]*[^\d、，,。；;\s]{0,8})/;
const WORD = '分别';
/** No list is longer. */
const LONGEST = 120;
const NAME_END = /[、和及]/;
/** 1,200人 is one number. */
const VALUE_END = /[、，和及]|,(?!\d{3})/;
/** Of another time, a part or a change. */
const OTHER = /其中|比上年|同比|较上年|上年|去年|累计|增长|下降|提高|以上|以下|左右/;
const ADVERBS = /^(?:全年|本年度?|年度|全[省市县区州]|完成|实现|达到)+/;
/** Two names of one thing. */
const SAME: readonly (readonly [string, string])[] = [
  ['可吸入颗粒物', 'PM10'],
  ['细颗粒物', 'PM2.5'],
];
const SHORTEST_SHARED = 2;

/**
 * The numbers that a text gives to several names by one 分别, where the row of a name states another. A name but the
 * last may lack what the last one ends in: 小学 is of 小学辍学率.
 * @example respectiveFigures('小学、初中辍学率分别为0、0.3%。', rows, 'actual') // 0.3, of 初中辍学率 0.8%
 */
export function respectiveFigures(
  text: string,
  rows: readonly RowScore[],
  column: Told['column'],
): RespectiveFigure[] {
  return listsIn(text).flatMap(({ all, names, values }) => {
    const last = names.at(-1) ?? '';
    const unit = /[^\d,.]*$/.exec(values.at(-1) ?? '')?.[0] ?? '';
    if (names.length !== values.length || new Set(names).size < names.length) return [];
    return names.flatMap((name, at) => {
      const own = values[at] ?? '';
      const value = parseExpression(/\d$/.test(own) ? own + unit : own, 0);
      const [row, ...more] = rows.filter((one) => isOf(one, name, last));
      if (row === undefined || more.length > 0 || value.kind !== 'quantity') return [];
      if (!differs(row, value, column)) return [];
      return [{ row, text: all, value: formatDecimal(value.value) }];
    });
  });
}

interface List {
  readonly all: string;
  readonly names: readonly string[];
  readonly values: readonly string[];
}

function listsIn(text: string): List[] {
  const lists: List[] = [];
  for (let at = text.indexOf(WORD); at !== -1; at = text.indexOf(WORD, at + 1)) {
    const end = at + WORD.length;
    const before = NAMES.exec(text.slice(Math.max(0, at - LONGEST), at))?.[0];
    const after = VALUES.exec(text.slice(end, end + LONGEST));
    if (before === undefined || after === null) continue;
    const all = before + WORD + after[0];
    if (OTHER.test(all)) continue;
    lists.push({
      all,
      names: before.split(NAME_END).map((name) => shortName(name.replace(ADVERBS, ''))),
      values: (after[1] ?? '').split(VALUE_END).filter((one) => one !== ''),
    });
  }
  return lists;
}

/** Whether a row is named so, or begins so and ends as the last of the names does. */
function isOf({ indicator }: RowScore, name: string, last: string): boolean {
  const text = shortName(nameParts(indicator.name).text);
  if (text === name) return true;
  if (name === last || !text.startsWith(name)) return false;
  const rest = text.slice(name.length);
  return rest.length >= SHORTEST_SHARED && last.endsWith(rest);
}

function shortName(name: string): string {
  return SAME.reduce((text, [long, short]) => text.replace(long, short), name);
}

function differs(row: RowScore, value: Quantity, column: Told['column']): boolean {
  const stated = row[column];
  const unit = unitOf(row, column);
  if (stated.kind !== 'quantity' || stated.approximate || unit === undefined) return false;
  if (column === 'actual' && stated.operator !== 'none') return false;
  const both = inOneUnit({ value: stated.value, unit }, value);
  return typeof both !== 'string' && both.target !== both.actual;
}
