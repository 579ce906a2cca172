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
  /** The address of the page with this id; a label without an address is no link. */
  readonly link?: ((page: string) => string | undefined) | undefined;
  /** A sentence below the rows, on what they leave out. */
  readonly foot?: string | undefined;
  /** What every copy of the chart must say of its data, such as 合成演示数据. */
  readonly mark?: string | undefined;
}
