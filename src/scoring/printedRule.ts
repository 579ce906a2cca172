import type { Ratio } from '../expression/comparison.ts';
import { type Decimal, decimal, multiply, ZERO } from '../model/decimal.ts';
import type { Indicator } from '../model/project.ts';
import { remembering } from '../model/remembering.ts';
import type { Interval } from './interval.ts';

/** The same rule as the row above has. */
const SAME = /^(?:同上|同前|同上行|〃|″)[。.]?$/;
const CLAUSE_END = /[,;。!\s]+/;
const VALUE = '(?:实际)?(?:完成)?(?:值|情况)?';
const AIM = '(?:年度|年初|预期|设定)?(?:指标|目标)?值?';
const POINTS = String.raw`(?:(?:该|本)?(?:项|指标)?的?(?:分值|权重|满分|分数)|\d+(?:\.\d+)?分?)`;
const WHEN = `(?:${VALUE}|完成率)?(?:[未不]?(?:达到?|高于|低于|超过)|未?完成|达不到|大于等于|小于等于|[≥≤<>])(?:${AIM}|100%)`;
const LEAD = `(?:${WHEN})?(?:否则|的)?(?:(?:得分)?=|按照?|以)?`;
/** A quotient that stands for itself says what is measured, and not what it scores. */
const SCORED = '(?=.*[分按])';
const DONE = '(?:实际(?:完成)?(?:值|情况)|完成(?:值|情况))';
const AIMED = '(?:年度|年初|预期|设定)?(?:指标值?|目标值?)';
const TIMES = `(?:[×*xX]100%)?(?:[×*xX]${POINTS})?(?:赋分|[计记得给打]分|计算(?:得分|分值)?)?$`;
/** A clause that gives the share of the target that was reached, and one that gives its inverse. */
const MORE = new RegExp(
  `^${SCORED}${LEAD}(?:(?:实际)?完成的?(?:比例|率)|B[/÷]A|${DONE}[/÷]${AIMED})${TIMES}`,
);
const LESS = new RegExp(`^${SCORED}${LEAD}(?:A[/÷]B|${AIMED}[/÷]${DONE})${TIMES}`);
/** Beside it: when it applies, full points where the target was reached, and that there are no more than these. */
const BESIDE = new RegExp(
  `^${WHEN}的?(?:[得记计]?满分)?$` +
    `|^[得记计]?满分$|^(?:最高)?不(?:得)?(?:超过|突破)${POINTS}(?:上限|总额|值)?$`,
);
const RANGE = /(\d{1,3})%?\s*[-—–~至到]+\s*(\d{1,3})%/g;
/** Then the ranges are of what was reached, and not of the points. */
const GIVEN = /[得计记]满分|一半|不得分|[得计记]\s*\d+(?:\.\d+)?\s*分/;
/** In percent. */
const WHOLE = 100;

const FULL_FROM =
  /(?:完成(?:率|比例)?|达到?)(?:≥|>=|不低于|达到?|大于等于|在)?(\d{2}(?:\.\d+)?)%(?:\(含\))?(?:及?以上)?[,的]?(?:\(含\))?[得计记](?:该项)?满分/;

/** From which share of its target on a rule gives full points: 0.95 of 完成率≥95%得满分; undefined where it says none. */
const fullFrom = remembering((text: string): Decimal | undefined => {
  const share = FULL_FROM.exec(text.normalize('NFKC').replace(/\s/g, ''))?.[1];
  return share === undefined ? undefined : percent(Number(share));
});

/** Whether a printed rule gives full points to a row that reached so much of its target, though not all of it. */
export function isFullByRule(
  { met, direction, completion }: Pick<Ratio, 'met' | 'direction' | 'completion'>,
  printedRule: string,
): boolean {
  if (met || direction !== 'atLeast' || completion === undefined) return false;
  const from = fullFrom(printedRule);
  return from !== undefined && completion >= from;
}

/** The bands that a printed rule gives to what was reached and reached in part, as shares of the points from which they begin. */
export interface PrintedTiers {
  readonly met: Decimal;
  readonly partly: Decimal;
}

/**
 * The rule that is printed beside each row, 同上 as that of the row above; undefined where a form prints none, and for
 * a row without.
 */
export function printedRules(
  indicators: readonly Indicator[],
): readonly (string | undefined)[] | undefined {
  if (!indicators.some(({ cells }) => isPrinted(cells.criterion))) return undefined;
  let above: string | undefined;
  return indicators.map(({ cells: { criterion } }) => {
    const own = isPrinted(criterion) ? criterion.trim() : undefined;
    if (own === undefined || !SAME.test(own)) above = own;
    return above;
  });
}

function isPrinted(text: string | null | undefined): text is string {
  return text !== undefined && text !== null && text.trim() !== '';
}

/**
 * Whether a printed rule gives the points by the share of the target that was reached, or by its inverse where less is
 * better, and says nothing else.
 * @example printedShare('未达到指标值，按B/A×该指标分值记分') // more; undefined for 每低1个百分点扣1分
 */
export const printedShare = remembering((text: string): 'more' | 'less' | undefined => {
  const clauses = text.normalize('NFKC').split(CLAUSE_END).filter(Boolean);
  const isMore = clauses.some((one) => MORE.test(one));
  const own = isMore ? MORE : LESS;
  if (!clauses.some((one) => own.test(one))) return undefined;
  if (!clauses.every((one) => own.test(one) || BESIDE.test(one))) return undefined;
  return isMore ? 'more' : 'less';
});

/**
 * The three bands that a printed rule gives to 达成, 部分达成 and 未达成, where they join from 100 % to 0; undefined
 * where it prints none such.
 * @example printedTiers('达成记80%-100%；部分达成记50%-80%；未达成记0-50%') // met from 0.8, partly from 0.5
 */
export const printedTiers = remembering((text: string): PrintedTiers | undefined => {
  if (!/达[成到]|完成/.test(text) || !text.includes('部分') || !text.includes('未'))
    return undefined;
  if (GIVEN.test(text)) return undefined;
  const ranges = [...text.normalize('NFKC').matchAll(RANGE)].map(([, one, other]) => {
    const [a, b] = [Number(one), Number(other)];
    return { low: Math.min(a, b), high: Math.max(a, b) };
  });
  const [met, partly, unmet] = ranges;
  if (ranges.length !== 3 || met === undefined || partly === undefined) return undefined;
  const isJoined = met.low === partly.high && partly.low === unmet?.high;
  if (met.high !== WHOLE || unmet?.low !== 0 || !isJoined) return undefined;
  return { met: percent(met.low), partly: percent(partly.low) };
});

function percent(whole: number): Decimal {
  return multiply(decimal(whole), decimal('0.01'));
}

/** What the printed bands admit of these points: where two of them meet, the bound is of both. */
export function printedInterval(
  { met, partly }: PrintedTiers,
  tier: 'met' | 'partly' | 'unmet',
  points: Decimal,
): Interval {
  const [upper, lower] = [multiply(points, met, 2), multiply(points, partly, 2)];
  if (tier === 'met') return { low: upper, high: points };
  return tier === 'partly' ? { low: lower, high: upper } : { low: ZERO, high: lower };
}
