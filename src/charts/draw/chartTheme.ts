/** Sizes in SVG units; colours are in `styles/charts.css`. */
export interface ChartTheme {
  readonly width: number;
  /** Whether labels stand above what they name instead of beside it. */
  readonly narrow: boolean;
  readonly fontSize: number;
  /** Distance of two lines of one text. */
  readonly lineHeight: number;
  /** Space between two rows. */
  readonly rowGap: number;
  /** Space between two columns. */
  readonly columnGap: number;
  /** The longest line of a row label, in em. */
  readonly labelEms: number;
  /** The most lines of a row label. */
  readonly labelLines: number;
  /** Height of the line of axis labels. */
  readonly axisHeight: number;
}

const NARROW = 480;

/** The sizes for a chart of this width; a narrow one is set larger, since phones shrink it. */
export function chartTheme(width: number): ChartTheme {
  const narrow = width < NARROW;
  const fontSize = narrow ? 15 : 13;
  return {
    width,
    narrow,
    fontSize,
    lineHeight: narrow ? 20 : 18,
    rowGap: narrow ? 18 : 14,
    columnGap: narrow ? 12 : 18,
    labelEms: narrow ? width / fontSize - 1 : 15,
    labelLines: 3,
    axisHeight: 30,
  };
}
