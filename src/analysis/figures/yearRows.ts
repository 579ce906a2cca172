import type { Decimal } from '../../model/decimal.ts';
import type { Linked } from './linked.ts';

/** 年度变化 of one lineage: money in 万元, scores in points, `metShare` a rate. */
export interface YearRow extends Linked {
  readonly year: number;
  readonly initial: Decimal | undefined;
  readonly adjusted: Decimal | undefined;
  readonly executed: Decimal | undefined;
  readonly reported: Decimal | undefined;
  readonly low: Decimal | undefined;
  readonly high: Decimal | undefined;
  /** Targets met, of those with values to compare. */
  readonly metShare: Decimal | undefined;
  readonly rulebook: string;
  /** Whether rule book and weights are those of the year before; scores are joined only then. */
  readonly sameRules: boolean;
}

/** 年度变化 of several projects together: money in 万元, the others rates. */
export interface YearTotalRow extends Linked {
  readonly year: number;
  readonly initial: Decimal | undefined;
  readonly adjusted: Decimal | undefined;
  readonly executed: Decimal | undefined;
  readonly rateAdjusted: Decimal | undefined;
  readonly rateInitial: Decimal | undefined;
  readonly metShare: Decimal | undefined;
}

/** 部门与年度: one figure of a department in each year; an absent value is no list in that year. */
export interface DepartmentYearsRow extends Linked {
  readonly label: string;
  readonly cells: readonly (Linked & {
    readonly year: number;
    readonly value: Decimal | undefined;
    readonly text: string;
  })[];
  /** From the year before to the newest: −2.0 个百分点; absent where one of them has no value. */
  readonly change?: string | undefined;
}

/** One step of the way from 年初预算 to 全年执行, in one year and the one before, in 万元. */
export interface BridgeRow extends Linked {
  readonly label: string;
  /** Newest year first; the same years in every row. */
  readonly steps: readonly {
    readonly year: number;
    /** Where the step begins and ends; a sum begins at 0. */
    readonly from: Decimal;
    readonly to: Decimal;
    readonly isSum: boolean;
    readonly text: string;
  }[];
}

/** 变好与变差: one project, and what its change of rate is in 万元; more spent is above 0. */
export interface RateShiftRow extends Linked {
  readonly label: string;
  readonly amount: Decimal;
  /** The amount as printed, with its sign. */
  readonly words: string;
  /** Both rates: 97.4% → 94.0%. */
  readonly rates: string;
  /** Their difference: −3.4 个百分点. */
  readonly points: string;
}

/** A project of one of two years, and what else is said of it. */
export interface LineageEnd extends Linked {
  readonly label: string;
  readonly words: string;
}

/** 项目沿革: projects of one year and what they became in the next. */
export interface LineageRow {
  readonly kind: '改名' | '合并' | '拆分' | '重组';
  /** The earlier year and the later one, the same in every row. */
  readonly years: readonly [number, number];
  readonly before: readonly LineageEnd[];
  readonly after: readonly LineageEnd[];
  /** Which of `before` is in which of `after`, by their places. */
  readonly links: readonly (readonly [before: number, after: number])[];
}

/** 放宽的目标: one indicator, both targets as shares of last year's actual away from it, easier below 0. */
export interface EasedTargetRow extends Linked {
  readonly label: string;
  readonly target: Decimal;
  /** Of the year before; absent where it is no number in the same unit. */
  readonly last: Decimal | undefined;
  /** Both as printed: ≥700户 → ≥650户. */
  readonly targets: string;
  readonly actual: string;
  /** How much easier the target is than what was reached: 低 14.4%. */
  readonly size: string;
}
