import type { Linked } from './linked.ts';

/** 自评分与复核下限 of many projects: how many have one whole point, decimals cut off. */
export interface ScoreCountRow {
  readonly points: number;
  /** Projects whose reported total is there. */
  readonly reported: number;
  /** Projects whose lowest admissible total is there. */
  readonly low: number;
  /** 查询 with the projects of each of the two, where it tells them apart. */
  readonly pages?: Readonly<Record<'reported' | 'low', Linked['page']>>;
}

/** 等级稳定性 of many projects under one rule book: how many keep their reported grade. */
export interface GradeCountRow extends Linked {
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
