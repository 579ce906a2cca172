// What a filler knows of a project and year, whatever the paper asks: faults change it, the rule
// book scores it, and `printForm` writes down what the paper of the department has columns for.

import type { Form } from '../model/form.ts';
import type { Source } from '../model/source.ts';
import type { Measure } from './indicatorTable.ts';

/** The money of one source and what the execution was worth; texts as they will be printed. */
export interface ContentFunds {
  readonly initial: string;
  readonly adjusted: string;
  readonly executed: string;
  readonly points: string;
  readonly rate: string;
  readonly score: string;
}

/** One indicator; target and actual are whole texts, such as ≥95%. */
export interface ContentRow {
  /** Its place among `Content.levels`. */
  readonly level1: number;
  readonly level2: string;
  readonly measure: Measure;
  readonly indicator: string;
  readonly target: string;
  readonly actual: string;
  readonly points: string;
  readonly score: string;
  readonly reason: string;
}

/** Everything that may be said of one project and year. */
export interface Content {
  readonly year: number;
  readonly name: string;
  readonly department: string;
  readonly unit: string;
  readonly moneyUnit: Form['moneyUnit'];
  readonly funds: Readonly<Record<FundSource, ContentFunds>>;
  readonly goal: { readonly expected: string; readonly actual: string };
  /** Labels of the first level with their points, 产出指标（50分）. */
  readonly levels: readonly string[];
  readonly rows: readonly ContentRow[];
  readonly total: { readonly points: string; readonly score: string };
  /** Decimals of the total score, at least. */
  readonly places: 0 | 2;
  /** The grade that the total earns. */
  readonly grade: string;
  readonly review: Form['review'];
  readonly source: Source;
}

export type FundSource = 'total' | 'fiscal' | 'carryover' | 'other';
