import type { Decimal } from '../model/decimal.ts';
import type { Unit } from './unit.ts';

/** The sign of a target; `none` where the text has a bare number. */
export type Operator = '≥' | '>' | '≤' | '<' | '=' | 'none';
/** The three tiers of a qualitative row (L1): met, partly met, not met. */
export type Tier = 'met' | 'partly' | 'unmet';

/** A number with its sign and unit: ≥95%, 1500 人, 40 人左右. `value` is in `unit` as printed. */
export interface Quantity {
  readonly kind: 'quantity';
  readonly operator: Operator;
  readonly value: Decimal;
  readonly unit: Unit;
  readonly approximate: boolean;
  /** 近, 将近: approximate, and below the number. */
  readonly below?: true;
}
/** Two bounds: 18—54周岁. One number never stands for both. */
export interface Range {
  readonly kind: 'range';
  readonly low: Decimal;
  readonly high: Decimal;
  readonly unit: Unit;
}
/** The days on which something may be, or was, done; ISO dates. Never a ratio (Q6). */
export interface Deadline {
  readonly kind: 'deadline';
  /** The last of them: 2022-12-31 for 12月底前. */
  readonly by: string;
  /** The first of them; absent where the text only says 前. */
  readonly from?: string;
}
/** A fixed phrase that names a tier and not a value (L3): 达成预期指标. */
export interface TierPhrase {
  readonly kind: 'tier';
  readonly tier: Tier;
  /** Whether it says that nothing was done, and not that the target was missed: 未开展. */
  readonly isUndone?: true;
}
/** Words that describe: a word of a known scale with its degree, or any other statement. */
export interface Qualitative {
  readonly kind: 'qualitative';
  readonly statement: string;
  readonly scale: string | undefined;
  readonly degree: number | undefined;
}
/** 是 or 否. */
export interface YesNo {
  readonly kind: 'yesNo';
  readonly value: boolean;
}
/** A change and not a level: 提升10%. `value` is what the direction moves by. */
export interface Change {
  readonly kind: 'change';
  readonly direction: 'up' | 'down';
  /** Since when: 较上年, 同比, or not said; absent where the text names what changed, or another time. */
  readonly since?: 'lastYear' | 'unstated';
  readonly operator: Operator;
  readonly value: Decimal;
  readonly unit: Unit;
}
/** Several requirements in one cell; they are not judged as one. */
export interface Clauses {
  readonly kind: 'clauses';
  readonly count: number;
  readonly statement: string;
}
/** 无, 不涉及, a slash or a dash: the row says that there is nothing to reach. */
export interface None {
  readonly kind: 'none';
}
/** A blank cell. */
export interface Missing {
  readonly kind: 'missing';
}
/** Text left over from a template: ≥**人, ……. */
export interface Placeholder {
  readonly kind: 'placeholder';
}
/** Text that promises a value and could be read in more than one way; `reason` says which. */
export interface Unparsed {
  readonly kind: 'unparsed';
  readonly reason: string;
}

/** What a target or an actual says, as far as its text bears it. */
export type Expression =
  | Quantity
  | Range
  | Deadline
  | TierPhrase
  | Qualitative
  | YesNo
  | Change
  | Clauses
  | None
  | Missing
  | Placeholder
  | Unparsed;
