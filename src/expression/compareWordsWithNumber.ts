import { decimal, ZERO } from '../model/decimal.ts';
import { compareQuantities } from './compareValues.ts';
import type { Comparison } from './comparison.ts';
import type { Direction } from './direction/direction.ts';
import type { Change, Qualitative, Quantity } from './expression.ts';
import { parseUnit } from './readUnit.ts';

const LAST_YEAR = '(?:(?:比|较|与|同)?(?:上一?年|去年)(?:度|同期|水平|相比)*)';
const NOT_LESS = new RegExp(
  `^(?:${LAST_YEAR}?(?:保持)?(?:不降低|不下降|不减少|只增不减)|不低于${LAST_YEAR})$`,
);
const NOT_MORE = new RegExp(
  `^(?:${LAST_YEAR}?(?:保持)?(?:不增加|不增长|不上升|不升高|只减不增)|不[高多]于${LAST_YEAR})$`,
);
const SAME = new RegExp(`^${LAST_YEAR}?(?:基本)?(?:持平|保持不变|无变化)$`);
const HOW = `(?:${LAST_YEAR}|有所|持续|稳步|逐步|逐年|不断|进一步|得到)*`;
const RISE = new RegExp(`^${HOW}(?:提升|提高|增长|增加|上升)$`);
const FALL = new RegExp(`^${HOW}(?:下降|降低|减少)$`);
/** 全覆盖, 实现全覆盖; the text has 100% for 全部. */
const WHOLE =
  /^(?:实现|达到|做到|基本)?(?:100%|全面)?(?:全?覆盖|全员覆盖)$|^应\p{Script=Han}尽\p{Script=Han}$/u;
/** Almost no words have any of these. */
const MAY_BOUND = /[不减增覆尽]/;
const BARELY = /^(?:基本)?覆盖$|^基本/;

const SHARE = parseUnit('%');
const ALL: Quantity | undefined =
  SHARE === undefined
    ? undefined
    : { kind: 'quantity', operator: '≥', value: decimal(100), unit: SHARE, approximate: false };

/**
 * A target in words against a number that answers it: 较上年不降低 against 提升0.3个百分点, 全覆盖 against 100%.
 * Undefined where it does not; a change the other way may be of another thing, and says nothing.
 */
export function compareWithNumber(
  { statement }: Qualitative,
  actual: Quantity | Change,
  direction: Direction,
): Comparison | undefined {
  if (actual.kind === 'quantity') {
    const isWhole = ALL !== undefined && WHOLE.test(statement) && !BARELY.test(statement);
    return isWhole && actual.unit.dimension === 'share'
      ? compareQuantities(ALL, actual, direction)
      : undefined;
  }
  if (actual.value < ZERO) return undefined;
  const isUp = actual.direction === 'up';
  if ((isUp ? NOT_LESS : NOT_MORE).test(statement)) {
    return kept(isUp ? '目标不降低，实际上升' : '目标不增加，实际下降');
  }
  if (actual.value === ZERO || !(isUp ? RISE : FALL).test(statement)) return undefined;
  return {
    kind: 'tier',
    tier: 'met',
    reason: `实际写明${isUp ? '提升' : '下降'}的幅度，与目标一致`,
  };
}

/** Whether words state a bound that anybody can check: 较上年不降低, 全覆盖. */
export function statesBound(statement: string): boolean {
  if (!MAY_BOUND.test(statement)) return false;
  const isWhole = WHOLE.test(statement) && !BARELY.test(statement);
  return isWhole || NOT_LESS.test(statement) || NOT_MORE.test(statement);
}

/** 不降低 against 与上年持平; undefined for other words. */
export function comparedAsKept(target: Qualitative, actual: Qualitative): Comparison | undefined {
  if (!MAY_BOUND.test(target.statement)) return undefined;
  const isBound = NOT_LESS.test(target.statement) || NOT_MORE.test(target.statement);
  return isBound && SAME.test(actual.statement) ? kept('实际与上年持平') : undefined;
}

function kept(reason: string): Comparison {
  return { kind: 'binary', met: true, stated: true, reason };
}
