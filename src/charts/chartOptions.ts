/** What every chart is told besides its rows. */
export interface ChartOptions {
  /** Width in SVG units: about 720, or about 360 for the variant that phones show. */
  readonly width: number;
  /** Unique in the page; the description takes it as the start of its own id. */
  readonly id: string;
  /** The name of the chart for those who do not see it. */
  readonly title: string;
  /** The same content in sentences. */
  readonly description: string;
}
