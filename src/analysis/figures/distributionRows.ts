import type { Decimal } from '../../model/decimal.ts';

/** 失分构成 of many projects: the points that one first-level part carries in all, and those lost. */
export interface LossShareRow {
  readonly part: string;
  readonly points: Decimal;
  readonly lost: Decimal;
  /** Of the points lost in all parts, 0–1. */
  readonly share: Decimal;
  /** How many projects lost points in it. */
  readonly projects: number;
}

/** 目标与实际 of many indicators: how many fall into one band. */
export interface CompletionBandRow {
  readonly label: string;
  readonly count: number;
  /** Of all indicators with points, 0–1. */
  readonly share: Decimal;
  /** Whether the targets in this band are met; absent where 无法判定. */
  readonly met: boolean | undefined;
}

/** 自评分与复核下限 of many projects: how many have one whole point, decimals cut off. */
export interface ScoreCountRow {
  readonly points: number;
  /** Projects whose reported total is there. */
  readonly reported: number;
  /** Projects whose lowest admissible total is there. */
  readonly low: number;
}

/** 等级稳定性 of many projects under one rule book: how many keep their reported grade. */
export interface GradeCountRow {
  readonly rulebook: string;
  /** The rule book admits no other grade. */
  readonly surely: number;
  /** It admits others too. */
  readonly possibly: number;
  /** It does not admit the reported grade. */
  readonly not: number;
  /** Forms without a reported grade. */
  readonly unknown: number;
}
