import type { TargetRow } from '../../analysis/figures/figure.ts';
import { toNumber } from '../../model/decimal.ts';
import type { ChartTheme } from '../draw/chartTheme.ts';
import type { RowSize } from '../draw/placeRows.ts';
import { plainText } from '../draw/plainText.ts';
import { textWidth } from '../draw/textWidth.ts';
import { type WrappedText, wrapText } from '../draw/wrapText.ts';

const LANE = 24;
const VALUE_EMS = 10;
const WORD_EMS = 8;
/** A label may name the project and its indicator. */
const LABEL_LINES = 4;
const LARGEST_RADIUS = 10;
const SMALLEST_RADIUS = 2.5;
/** The area of a point of score is the same in every chart. */
const RADIUS_OF_ONE = 2.2;

/** One indicator with a deviation: for drawing, and in words set in lines. */
export interface DeviationRow extends RowSize {
  readonly label: WrappedText;
  readonly page: string | undefined;
  readonly title: string;
  readonly isMissed: boolean;
  readonly deviation: number;
  readonly last: number | undefined;
  readonly radius: number;
  readonly values: WrappedText;
  readonly words: WrappedText;
}

/** The indicators that have a deviation. */
export function deviationRows(
  figures: readonly TargetRow[],
  theme: ChartTheme,
): readonly DeviationRow[] {
  return figures.flatMap((figure) => {
    const { deviation, last, points, outcome } = figure;
    if (deviation === undefined) return [];
    const words = theme.narrow
      ? wrapText(figure.words.join('，'), theme.width / theme.fontSize - 1, 2)
      : wrapLines(figure.words, WORD_EMS);
    const room = theme.width / theme.fontSize - 1;
    const values = wrapText(valueWords(figure), theme.narrow ? room : VALUE_EMS, 3);
    return {
      label: wrapText(figure.label, theme.labelEms, LABEL_LINES),
      page: figure.page,
      title: titleOf(figure),
      laneHeight: LANE,
      noteLines: theme.narrow
        ? values.lines.length + words.lines.length
        : Math.max(values.lines.length, words.lines.length),
      isMissed: outcome === 'missed',
      deviation: toNumber(deviation),
      last: last === undefined ? undefined : toNumber(last),
      radius: Math.max(
        SMALLEST_RADIUS,
        Math.min(LARGEST_RADIUS, RADIUS_OF_ONE * Math.sqrt(Math.max(0, toNumber(points)))),
      ),
      values,
      words,
    };
  });
}

/** An indicator in one line, for who points at it. */
export function titleOf({ label, words, ...row }: TargetRow): string {
  return `${label}：${valueWords(row)}；${words.join('，')}`;
}

function valueWords({ target, actual }: Pick<TargetRow, 'target' | 'actual'>): string {
  return `${actual.trim() || '未填'} / ${target.trim() || '未填'}`;
}

/** Each text starts a line of its own where both do not fit in one. */
function wrapLines(texts: readonly string[], ems: number): WrappedText {
  const joined = plainText(texts.join('，'));
  if (textWidth(joined) <= ems) return { lines: [joined], title: undefined };
  const wrapped = texts.map((text) => wrapText(text, ems, 2));
  return { lines: wrapped.flatMap(({ lines }) => lines), title: joined };
}
