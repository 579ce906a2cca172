import { quoteCell } from '../../audit/wording/quoteCell.ts';
import { compare } from '../../expression/compare.ts';
import type { Side } from '../../expression/comparison.ts';
import type { Direction } from '../../expression/direction/direction.ts';
import type { Expression } from '../../expression/expression.ts';
import { ROUGH_SHARE } from '../../expression/roughShare.ts';
import { type Decimal, decimal, divide, multiply, subtract, ZERO } from '../../model/decimal.ts';
import { isCostRow } from '../../model/isCostRow.ts';
import { FAR_ABOVE } from '../../scoring/farAbove.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { ProjectResult } from '../projectResult.ts';
import { statedMoney } from '../statedMoney.ts';
import { formatAmount } from './formatAmount.ts';
import type { MatchedRows } from './matchIndicators.ts';

/** A target that asks for less than was reached the year before. */
export interface Ratchet {
  readonly match: MatchedRows;
  /** The later year's target and the earlier year's actual, in one unit. */
  readonly target: Decimal;
  readonly actual: Decimal;
  readonly unit: string;
  readonly direction: Side;
  /** How much less is asked for, as a share of the earlier actual; absent where that was zero. */
  readonly gap: Decimal | undefined;
  /** Whether it also asks for less than the earlier year's target: the target was eased. */
  readonly eased: boolean;
  /** The earlier year's target in the same unit, where it was eased; absent too beside a later one of 0. */
  readonly lastTarget: Decimal | undefined;
  /** Whether it is worth a finding (A5). */
  readonly notable: boolean;
  /** Both cells as printed. */
  readonly targetText: string;
  readonly actualText: string;
  readonly sentence: string;
}

/** An eased target less than this share below last year's actual is no finding: targets are round. */
export const NOTABLE_GAP = decimal('0.1');
/** The whole can be kept and not be raised. */
const FULL_SHARE: Readonly<Record<string, Decimal>> = { '%': decimal(100), '‰': decimal(1000) };

/**
 * A5: matched rows whose target asks for less than last year's actual, whichever way is better. Only
 * numbers in one unit; never a share that had reached 100 %, an amount of money spent, or 左右 that
 * is near. A budget that was cut is said beside it.
 */
export function ratchets(
  matches: readonly MatchedRows[],
  before: ProjectResult,
  after: ProjectResult,
): Ratchet[] {
  return matches.flatMap((match) => {
    const fall = askedLess(match);
    return fall === undefined ? [] : { ...fall, sentence: sentenceOf(fall, before, after) };
  });
}

function askedLess(match: MatchedRows): Omit<Ratchet, 'sentence'> | undefined {
  const { before, after } = match;
  const compared = compare(after.target, before.actual, after.direction);
  if (compared.kind !== 'ratio' || isMoneySpent(after)) return undefined;
  const { target, actual, unit, operator } = compared;
  const isEqual = operator === '=';
  if (isEqual && after.direction.way === 'open') return undefined;
  const direction = isEqual && after.direction.way === 'less' ? 'atMost' : compared.direction;
  const less = direction === 'atLeast' ? subtract(actual, target) : subtract(target, actual);
  const gap = actual === 0 ? undefined : divide(less, Math.abs(actual) as Decimal);
  const isNear = gap !== undefined && gap <= ROUGH_SHARE;
  if (less <= 0 || (isNear && (isRough(after.target) || isRough(before.actual)))) return undefined;
  if (direction === 'atLeast' && actual >= (FULL_SHARE[unit] ?? Infinity)) return undefined;
  const [targetText, actualText] = [after.indicator.target, before.indicator.actual];
  if (targetText === undefined || actualText === undefined) return undefined;
  const from = easedFrom(after.target, before.target, direction, after.direction);
  const [eased, lastTarget] = [from !== undefined, from?.times && multiply(from.times, target)];
  const found = { match, target, actual, unit, direction, gap, eased, lastTarget };
  return { ...found, targetText, actualText, notable: isNotable(found) };
}

function sentenceOf(
  { match, direction, eased, targetText, actualText }: Omit<Ratchet, 'sentence'>,
  before: ProjectResult,
  after: ProjectResult,
): string {
  const [was, is] = [before, after].map(({ project }) => statedMoney(project.funds).initial);
  const isCut = was !== undefined && is !== undefined && is < was;
  const cut = isCut
    ? `（同期${after.project.funds.words.initial}减少 ${formatAmount(subtract(was, is))} 万元）`
    : '';
  const aim = ofYear(after.project.year, match.after.indicator.words.target);
  const done = ofYear(before.project.year, match.before.indicator.words.actual);
  const word = direction === 'atLeast' ? '低于' : '宽于';
  const last = eased ? `，也${word}上年目标${quoteCell(match.before.indicator.target)}` : '';
  return `${quoteCell(match.after.indicator.name, 40)}：${aim}${quoteCell(targetText)}，${word} ${done}${quoteCell(actualText)}${last}${cut}。`;
}

/** 2022 年度指标值, 2022 年度目标值: a column of the form of a year. */
function ofYear(year: number, label: string): string {
  return `${year} ${label.startsWith('年度') ? label : `年度${label}`}`;
}

/** Standards such as ≤1% stay as they are for good reason: only where they were loosened. */
function isNotable({
  gap,
  eased,
  direction,
  actual,
  target,
}: Pick<Ratchet, 'gap' | 'eased' | 'direction' | 'actual' | 'target'>): boolean {
  if (eased) return gap !== undefined && gap >= NOTABLE_GAP;
  return direction === 'atLeast' && actual >= multiply(target, FAR_ABOVE);
}

/** The earlier target as a multiple of the later one, which asks for less and has none where it is 0; undefined where it asks for no less. */
function easedFrom(
  target: Expression,
  lastTarget: Expression,
  side: Side,
  direction: Direction,
): { readonly times: Decimal | undefined } | undefined {
  const isAlike =
    target.kind === 'quantity' &&
    lastTarget.kind === 'quantity' &&
    target.operator === lastTarget.operator;
  const compared = compare(target, lastTarget, direction);
  if (!isAlike || compared.kind !== 'ratio') return undefined;
  const { target: now, actual: was } = compared;
  if (side === 'atLeast' ? now >= was : now <= was) return undefined;
  return { times: now === ZERO ? undefined : divide(was, now) };
}

/** What is spent in all follows the budget; a cost per unit does not. */
function isMoneySpent({ indicator, target }: RowScore): boolean {
  return isCostRow(indicator) && target.kind === 'quantity' && target.unit.dimension === 'money';
}

function isRough(value: Expression): boolean {
  return value.kind === 'quantity' && value.approximate;
}
