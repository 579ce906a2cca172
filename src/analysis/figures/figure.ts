import type { Decimal } from '../../model/decimal.ts';

/** 预算执行 of one project, in 万元. An absent amount is one that the form does not state. */
export interface BudgetExecutionRow {
  readonly label: string;
  readonly initial: Decimal | undefined;
  readonly adjusted: Decimal | undefined;
  readonly executed: Decimal | undefined;
}

/** 失分构成: the points that one part of one form carries, and those not awarded. */
export interface PointsLostRow {
  readonly label: string;
  readonly part: string;
  readonly points: Decimal;
  readonly lost: Decimal;
}

/** 目标与实际 of one indicator. Completion is a rate (1 = target), absent where 无法判定. */
export interface CompletionRow {
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
export interface ReportedIntervalRow {
  readonly label: string;
  readonly reported: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
  /** With the tolerance of the form (Q9), as everywhere else. */
  readonly verdict: 'within' | 'above' | 'below';
}

/** The numbers behind a chart, as printed: the first column names the row. */
export interface DataTable {
  readonly caption: string;
  readonly columns: readonly { readonly name: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** A chart's rows with what it shows, as a finding, how it is read, and its numbers. */
export interface Figure<Row> {
  readonly id: string;
  /** What the chart is called. */
  readonly kind: string;
  readonly caption: string;
  readonly description: string;
  readonly rows: readonly Row[];
  readonly table: DataTable;
  /** The published file that holds these rows. */
  readonly file: string;
}
