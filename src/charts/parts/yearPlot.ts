/** Where a panel draws: the centres and width of its years, and the ends of its value axis. */
export interface YearPlot {
  readonly xs: readonly number[];
  readonly band: number;
  readonly top: number;
  readonly bottom: number;
}

/** A text for a run of years. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}
