import type { Decimal } from '../model/decimal.ts';
import type { Operator, Tier } from './expression.ts';

/** Which side of its target a number should lie on. */
export type Side = 'atLeast' | 'atMost';

/** Two numbers in one unit. */
export interface Ratio {
  readonly kind: 'ratio';
  readonly target: Decimal;
  readonly actual: Decimal;
  readonly unit: string;
  readonly operator: Operator;
  readonly direction: Side;
  /** actual ÷ target, a rate (1 = target); absent only where the target is zero. */
  readonly completion: Decimal | undefined;
  /** completion − 1. */
  readonly deviation: Decimal | undefined;
  readonly met: boolean;
}
/** A date or a yes/no: reached or not, never a ratio. `stated`: the actual is not the target's text. */
export interface Binary {
  readonly kind: 'binary';
  readonly met: boolean;
  readonly stated: boolean;
  readonly reason: string;
}
/** A tier that the actual names or that two qualitative texts imply. */
export interface TierComparison {
  readonly kind: 'tier';
  readonly tier: Tier;
  readonly reason: string;
}
/** 无法判定, with the reason. */
export interface NotAssessable {
  readonly kind: 'notAssessable';
  readonly reason: string;
}

/** What a target and an actual, taken together, bear. */
export type Comparison = Ratio | Binary | TierComparison | NotAssessable;

/** 无法判定, for this reason. */
export function notAssessable(reason: string): NotAssessable {
  return { kind: 'notAssessable', reason };
}

/** The actual says what the target says, word for word or with 全部 for 100%. */
export const SAME_TEXT: TierComparison = {
  kind: 'tier',
  tier: 'met',
  reason: '实际与目标意思相同',
};
