// A form that is scored by rules prints no targets: what a row should reach stands in its rule (≤100%得满分), and what it
// reached within a text (编制126人，在职131人，控制率103.97%). Both are read only where they can mean one thing.

import type { Comparison, Ratio } from '../../expression/comparison.ts';
import {
  type Decimal,
  decimal,
  divide,
  formatDecimal,
  ONE,
  parseDecimal,
  subtract,
} from '../../model/decimal.ts';
import { largest } from '../../model/extremes.ts';
import { lessMiss } from './lessDeduction.ts';
import type { PrintedBands } from './printedBands.ts';
import { readRule } from './readRule.ts';
import type { RuledCells } from './ruledCells.ts';
import { isOfOtherPoints, type RuledScore, scoreByRule } from './scoreByRule.ts';

/** What the rule of a row gives to what its text says, and what was compared. */
export interface RuledWords {
  readonly given: RuledScore;
  readonly comparison: Comparison;
}

const HUNDRED = decimal(100);
const LONGEST = 400;

/** ≤100%得满分, 95%（含）以上得5分, 100%得8分. */
const AIM =
  /^(?:[\p{Script=Han}“”"]{1,12}(?:率|度|比例|占比|比重))?(?:在|为)?(≤|<=|不超过|不高于|小于等于|小于或等于|控制在|≥|>=|不低于|达到?|大于等于|大于或等于|=)?(\d{1,3}(?:\.\d+)?)%(?:\(含\))?(以内|以下|及?以上)?(?:\(含\))?(?:的|时|者)*(?:[得记计]?(?:满分|(?:该项|本项)?分值)|[得记计]?(\d+(?:\.\d+)?)分)(?:[,;。]|$)/u;
/** 执行率×分值: of the rate itself. */
const OF_RATE = /^[\p{Script=Han}“”"]{1,12}(?:率|度)(?=\s*[×*xX]\s*(?:该项|本项|指标)?分值)/u;

/** The rule that is printed beside a row of which no target is printed, held against the text of its actual; undefined where either is not read. */
export function ruledWords(
  row: RuledCells,
  printed: string,
  points: Decimal,
): RuledWords | undefined {
  const text = (row.indicator.actual ?? '').normalize('NFKC').replace(/\s/g, '');
  const rule = printed.normalize('NFKC').replace(/\s/g, '');
  if (text === '' || text.length > LONGEST || rule.length > LONGEST) return undefined;
  return byCount(rule, text, points) ?? byRate(row, rule, text, points);
}

function byRate(
  row: RuledCells,
  rule: string,
  text: string,
  points: Decimal,
): RuledWords | undefined {
  const rate = statedRate(row.indicator.name, text);
  if (rate === undefined) return undefined;
  const bands = readRule(rule)?.bands;
  if (bands !== undefined && !isOfPoints(bands, points)) return undefined;
  const aim = bands === undefined ? aimOf(rule, points) : undefined;
  const read = bands === undefined ? readRule(aim?.rest ?? '') : { bands };
  if (read === undefined || isOfOtherPoints(read, points)) return undefined;
  if (bands === undefined && (aim === undefined || read.missed === undefined)) return undefined;
  // what bands aim at only tells which end is the better one
  const comparison = ratioOf(rate, aim ?? { target: HUNDRED, isMost: false, rest: '' });
  const given = scoreByRule(read, { ...row, comparison }, points);
  if (given === undefined || given === 'open') return undefined;
  if (bands === undefined) return { given, comparison };
  // of 90%以上8分 any rate above has all of it, and none is short of 100 %
  const met = given.interval.low === points;
  return { given, comparison: said(met, `${formatDecimal(rate)}%`) };
}

/** Whether bands that state points give those of the row to the best. */
function isOfPoints({ bands }: PrintedBands, points: Decimal): boolean {
  const stated = bands.flatMap(({ score }) => (score.kind === 'points' ? [score.points] : []));
  return stated.length === 0 || largest(stated) === points;
}

function said(met: boolean, what: string): Comparison {
  return { kind: 'binary', met, stated: true, reason: `实际写明 ${what}` };
}

interface Aim {
  readonly target: Decimal;
  readonly isMost: boolean;
  /** What the rule says of those that missed it. */
  readonly rest: string;
}

function aimOf(rule: string, points: Decimal): Aim | undefined {
  const byShare = OF_RATE.exec(rule);
  if (byShare !== null)
    return { target: HUNDRED, isMost: false, rest: `完成率${rule.slice(byShare[0].length)}` };
  const found = AIM.exec(rule);
  const target = parseDecimal(found?.[2] ?? '');
  if (found === null || target === undefined) return undefined;
  const [whole, sign = '', , side = '', stated] = found;
  if (stated !== undefined && parseDecimal(stated) !== points) return undefined;
  const isMost = /≤|<|不超过|不高于|小于|控制/.test(sign) || /以[内下]/.test(side);
  const isLeast =
    !isMost && (target === HUNDRED || /≥|>|不低于|达|大于/.test(sign + side) || side !== '');
  return isMost || isLeast ? { target, isMost, rest: rule.slice(whole.length) } : undefined;
}

function ratioOf(actual: Decimal, { target, isMost }: Aim): Ratio {
  const completion = divide(actual, target);
  return {
    kind: 'ratio',
    ...{ target, actual, unit: '%', completion, deviation: subtract(completion, ONE) },
    operator: isMost ? '≤' : '≥',
    direction: isMost ? 'atMost' : 'atLeast',
    met: isMost ? actual <= target : actual >= target,
  };
}

const RATE =
  /([\p{Script=Han}“”"]{0,16}(?:率|度|比例|占比|比重))(?:约?为|达到?|是|:)?(\d{1,4}(?:\.\d+)?)%/gu;
const SHARED = 3;
/** What says no more than that a rate is of this year and this form. */
const OF_ALL = /实际|全年|本年度?|年[末底]|本|我|部门|单位|[局委办]|整体|抽样|调查|问卷|的/g;

/**
 * The one rate of a text that is named as the row is, by the end of its name, and by nothing that its name has not; or the
 * only number that it is.
 */
function statedRate(name: string, text: string): Decimal | undefined {
  const alone = /^(\d{1,4}(?:\.\d+)?)%。?$/.exec(text)?.[1];
  if (alone !== undefined) return parseDecimal(alone);
  const own = name.replace(/[“”"‘’（(].*?[)）]|[“”"‘’\s]/g, '');
  const stated = [...text.matchAll(RATE)].flatMap(([, label = '', digits = '']) => {
    const plain = label.replace(/[“”"]/g, '');
    return plain.length >= SHARED && own.endsWith(plain.slice(-SHARED)) ? [{ plain, digits }] : [];
  });
  const [only] = stated;
  if (only === undefined || stated.length > 1) return undefined;
  const others = [...only.plain.replace(OF_ALL, '')].filter((sign) => !own.includes(sign));
  return others.length === 0 ? parseDecimal(only.digits) : undefined;
}

/** 每发现1处违规扣2分: so much off for each that was found. */
const COUNTED =
  /^每(?:发现|出现|发生|查出|有|存在)?[1一]?(处|项|次|起|个|例|件|笔)\p{Script=Han}{0,8}?[扣减]除?(\d{1,2}(?:\.\d{1,2})?)分$/u;
const AT_MOST_ALL = /^扣完|为止$/;
const ONES: Readonly<Record<string, string>> = {
  一: '1',
  两: '2',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
};
const DENIED = /[未没无不]/;
const OTHER_YEAR = /[上去前历往]年|以前年度/;
/** What is found is a fault; what there is may be anything. */
const FAULT = /问题|违[规纪法反]|不[符合规一足到实严]|未|差错|错误|缺失|隐患|投诉/;
const NEAR = 14;

function byCount(rule: string, text: string, points: Decimal): RuledWords | undefined {
  const [first = '', ...rest] = rule.split(/[,;。]/).filter((one) => one !== '');
  const [, unit = '', off = ''] = COUNTED.exec(first) ?? [];
  const each = parseDecimal(off);
  if (each === undefined || rest.some((one) => !AT_MOST_ALL.test(one))) return undefined;
  const found = foundIn(text, unit);
  if (found === undefined) return undefined;
  const deduction = { step: ONE, unit, isOfTarget: false, points: each, way: 'over' } as const;
  const interval = lessMiss(deduction, found, points);
  return { given: { interval }, comparison: said(false, `${formatDecimal(found)} ${unit}`) };
}

/** How many faults a text says were found; undefined where it says of none, or of several. */
function foundIn(text: string, unit: string): Decimal | undefined {
  const counts = [
    ...text.matchAll(
      new RegExp(
        `(指出|发现|查出|存在|出现|通报|反映)([^,，。；;]{0,12}?)(?<![\\d.十百一二三四五六七八九])(\\d{1,2}|[一两二三四五])${unit}(?!月)`,
        'gu',
      ),
    ),
  ];
  const [only, ...more] = counts;
  if (only === undefined || more.length > 0 || OTHER_YEAR.test(text)) return undefined;
  const [found, verb = '', between = '', number = ''] = only;
  const end = only.index + found.length;
  const isFault = /[指发查通]/.test(verb) || FAULT.test(between + text.slice(end, end + NEAR));
  if (!isFault) return undefined;
  const before = text.slice(Math.max(0, only.index - 3), only.index) + between;
  return DENIED.test(before) ? undefined : parseDecimal(ONES[number] ?? number);
}
