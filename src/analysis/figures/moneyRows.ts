import type { Decimal } from '../../model/decimal.ts';
import type { Linked } from './linked.ts';

/** 钱在哪里: one project, or the small ones of a department together. Money in 万元, rates 0–1. */
export interface MoneyTile extends Linked {
  readonly label: string;
  /** 全年预算数, above 0. */
  readonly budget: Decimal;
  /** 全年执行数 ÷ 全年预算数. */
  readonly rate: Decimal;
  /** All of it in words, for who points at it. */
  readonly words: string;
}

/** 钱在哪里: one department with its projects. */
export interface MoneyAreaRow extends MoneyTile {
  readonly tiles: readonly MoneyTile[];
}
