import type { Decimal } from '../../model/decimal.ts';
import type { MoneyNames } from '../../model/moneyNames.ts';
import type { MoneyColumn } from '../../model/project.ts';
import type { STABILITY_WORDS, Stability } from '../../model/stabilityWords.ts';
import type { Severity, UNJUDGED_WORDS } from '../../model/words.ts';
import type { RowDeviation } from '../rowDeviation.ts';
import type { GradeCountRow, ScoreCountRow } from './distributionRows.ts';
import type { Linked, RowsIn } from './linked.ts';
import type { MoneyAreaRow } from './moneyRows.ts';
import type {
  BridgeRow,
  DepartmentYearsRow,
  EasedTargetRow,
  LineageRow,
  RateShiftRow,
  YearRow,
  YearTotalRow,
} from './yearRows.ts';

/** 预算执行 of one project or department: money in 万元, rates 0–1. */
export interface BudgetExecutionRow extends Linked {
  readonly label: string;
  readonly initial: Decimal | undefined;
  readonly adjusted: Decimal | undefined;
  readonly executed: Decimal | undefined;
  /** Why an amount is absent: 未填, 与来源不符, 单位可能有误; of a column that the form lacks, nothing. */
  readonly absent: Readonly<Partial<Record<MoneyColumn, string>>>;
  /** What the amounts are called, the same in every row of a figure. */
  readonly names: MoneyNames;
  /** executed ÷ adjusted. */
  readonly rateAdjusted: Decimal | undefined;
  /** executed ÷ initial. */
  readonly rateInitial: Decimal | undefined;
  /** The year before: executed ÷ adjusted; absent where nothing stands to compare. */
  readonly lastRate: Decimal | undefined;
}

/** A piece of a ruler, in points: what was earned on a checkable value, what on words, what was lost. */
export interface RulerSegment extends Linked {
  /** What it is, with its points. */
  readonly title: string;
  readonly byValue: Decimal;
  readonly byWords: Decimal;
  readonly lost: Decimal;
  /** Points for which the form states no score. */
  readonly unscored: Decimal;
}

/** 得分构成 of one form, or of several per 100 points: parts from left to right, each with its segments. */
export interface RulerRow extends Linked {
  readonly label: string;
  readonly parts: readonly {
    readonly name: string;
    readonly points: Decimal;
    readonly segments: readonly RulerSegment[];
  }[];
  /** The reported total on the same scale. */
  readonly reported: Decimal | undefined;
  /** What the rule book admits; absent where nothing can be recomputed. */
  readonly interval: { readonly low: Decimal; readonly high: Decimal } | undefined;
  /** Where points were lost, in words. */
  readonly losses: string;
}

/** What can be said of a target, as everywhere on the site. */
export type TargetOutcome = 'met' | 'missed' | 'unassessable';

/** What a judgement rests on: a value, or why there is none. */
export type TargetBasis = 'value' | keyof typeof UNJUDGED_WORDS;

/** 目标与实际 of one indicator that carries points. */
export interface TargetRow extends Linked, RowDeviation {
  readonly label: string;
  /** As printed. */
  readonly target: string;
  readonly actual: string;
  readonly points: Decimal;
  readonly lost: Decimal;
  readonly outcome: TargetOutcome;
  readonly basis: TargetBasis;
  /** Where the actual of the year before lies against this target; absent likewise. */
  readonly last: Decimal | undefined;
  /** Where all indicators with this outcome stand together. */
  readonly alike?: string | undefined;
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
export interface FindingKindRow extends Linked {
  readonly label: string;
  readonly severity: Severity;
  readonly findings: number;
  /** In how many projects. */
  readonly projects: number;
}

/** The charts by name, with the rows that each draws. */
export interface ChartRows {
  readonly budgetExecution: BudgetExecutionRow;
  readonly scoreRuler: RulerRow;
  readonly targetDeviation: TargetRow;
  readonly reportedInterval: ReportedIntervalRow;
  readonly scoreDistribution: ScoreCountRow;
  readonly gradeStability: GradeStabilityRow;
  readonly gradeCounts: GradeCountRow;
  readonly findingsByKind: FindingKindRow;
  readonly yearChange: YearRow;
  readonly yearTotals: YearTotalRow;
  readonly moneyArea: MoneyAreaRow;
  readonly moneyBridge: BridgeRow;
  readonly rateShift: RateShiftRow;
  readonly lineageFlow: LineageRow;
  readonly easedTargets: EasedTargetRow;
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

/** A row of a figure in words. */
export interface FigureLine extends Linked {
  readonly severity: Severity;
  readonly label: string;
  /** Its number, with its unit. */
  readonly words: string;
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
  /** The rows in words, which stand in place of a chart that would show nothing more. */
  readonly lines?: readonly FigureLine[] | undefined;
  /** A sentence on what the rows leave out, printed below them. */
  readonly foot?: string | undefined;
  readonly table: DataTable;
  /** Where its rows stand in 查询; absent where that would not be one filter. */
  readonly rowsIn?: RowsIn | undefined;
  /** The published file that holds these rows. */
  readonly file: string;
}
