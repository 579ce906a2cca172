import type { Decimal } from '../../model/decimal.ts';
import type { STABILITY_WORDS, Stability } from '../../model/stabilityWords.ts';
import type { Severity } from '../../model/words.ts';
import type {
  CompletionBandRow,
  GradeCountRow,
  LossShareRow,
  ScoreCountRow,
} from './distributionRows.ts';
import type { Linked } from './linked.ts';
import type { DepartmentYearsRow, YearRow, YearTotalRow } from './yearRows.ts';

/** 预算执行 of one project or department, in 万元. An absent amount is one that no form states credibly. */
export interface BudgetExecutionRow extends Linked {
  readonly label: string;
  readonly initial: Decimal | undefined;
  readonly adjusted: Decimal | undefined;
  readonly executed: Decimal | undefined;
  /** The absent amounts that the form prints as 0 above sources with money; none where undefined. */
  readonly misprinted?: readonly ('initial' | 'adjusted' | 'executed')[];
  /** What is the matter with them; 与来源不符 where it is not said. */
  readonly misprint?: string;
}

/** 失分构成: the points that one part of one form carries, and those not awarded. */
export interface PointsLostRow extends Linked {
  readonly label: string;
  readonly part: string;
  readonly points: Decimal;
  readonly lost: Decimal;
}

/** 目标与实际 of one indicator. Completion is a rate (1 = target), absent where 无法判定. */
export interface CompletionRow extends Linked {
  readonly label: string;
  readonly target: string;
  readonly actual: string;
  readonly completion: Decimal | undefined;
  /** `true` where less is better, so that below 100 % is good. */
  readonly reverse: boolean;
  /** Whether the target is met; absent where 无法判定. */
  readonly met: boolean | undefined;
}

/** 自评分与可核区间: one reported score against the interval that the rule book admits, in points. */
export interface ReportedIntervalRow extends Linked {
  readonly label: string;
  readonly reported: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
  /** With the tolerance of the form (Q9), as everywhere else. */
  readonly verdict: 'within' | 'above' | 'below';
}

/** How firmly a grade stands under several rule books. */
export type StabilityWord = (typeof STABILITY_WORDS)[Stability];

/** 等级稳定性 of one project: the grades that each rule book admits, the declared one first. */
export interface GradeStabilityRow extends Linked {
  readonly label: string;
  readonly reported: string | undefined;
  readonly cells: readonly {
    /** Its short name. */
    readonly rulebook: string;
    readonly low: string;
    readonly high: string;
    /** Whether the reported grade is possible; absent where the rule book has no such grade. */
    readonly admits: boolean | undefined;
  }[];
  readonly verdict: StabilityWord;
}

/** 问题分布: the open findings of one check. */
export interface FindingKindRow {
  readonly label: string;
  readonly severity: Severity;
  readonly findings: number;
  /** In how many projects. */
  readonly projects: number;
}

/** The charts by name, with the rows that each draws. */
export interface ChartRows {
  readonly budgetExecution: BudgetExecutionRow;
  readonly pointsLost: PointsLostRow;
  readonly lossShares: LossShareRow;
  readonly completion: CompletionRow;
  readonly completionBands: CompletionBandRow;
  readonly reportedInterval: ReportedIntervalRow;
  readonly scoreDistribution: ScoreCountRow;
  readonly gradeStability: GradeStabilityRow;
  readonly gradeCounts: GradeCountRow;
  readonly findingsByKind: FindingKindRow;
  readonly yearChange: YearRow;
  readonly yearTotals: YearTotalRow;
  readonly departmentYears: DepartmentYearsRow;
}

/** The name of a chart. */
export type ChartName = keyof ChartRows;

/** The numbers behind a chart, as printed: the first column names the row. */
export interface DataTable {
  readonly caption: string;
  readonly columns: readonly { readonly name: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** A chart's rows with what it shows, as a finding, how it is read, and its numbers. */
export interface Figure<Name extends ChartName = ChartName> {
  readonly id: string;
  /** The chart that draws the rows. */
  readonly chart: Name;
  /** What the chart is called. */
  readonly kind: string;
  readonly caption: string;
  readonly description: string;
  readonly rows: readonly ChartRows[Name][];
  /** A sentence on what the rows leave out, printed below them. */
  readonly foot?: string | undefined;
  readonly table: DataTable;
  /** The published file that holds these rows. */
  readonly file: string;
}
