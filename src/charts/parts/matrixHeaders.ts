import { largest } from '../../model/extremes.ts';
import type { ChartMark } from '../draw/chartMark.ts';
import type { ChartTheme } from '../draw/chartTheme.ts';
import { textBlocks } from '../draw/textBlocks.ts';
import { wrapText } from '../draw/wrapText.ts';
import type { MatrixColumn } from './matrixColumns.ts';

const LINES = 3;
const FIRST_SIGN = '①'.codePointAt(0) ?? 0;
const SIGNS = 20;

/** The lines over one column, and where their middle stands. */
interface MatrixHeader {
  readonly lines: readonly string[];
  /** The whole name where a sign stands for it. */
  readonly title: string | undefined;
  readonly x: number;
}

/** The headers of a matrix, how high they are, and the sentence on what their signs stand for. */
export interface MatrixHeaders {
  readonly headers: readonly MatrixHeader[];
  readonly height: number;
  readonly names: string;
}

/** Names in at most three lines; one that needs more is never cut: a sign stands for it. */
export function matrixHeaders(columns: readonly MatrixColumn[], theme: ChartTheme): MatrixHeaders {
  const signed: string[] = [];
  const headers = columns.map(({ header, x1, x2 }) => {
    const x = (x1 + x2) / 2;
    const { lines, title } = wrapText(header, (x2 - x1) / theme.fontSize - 0.2, LINES);
    if (title === undefined) return { lines, title, x };
    signed.push(title);
    return { lines: [signOf(signed.length)], title, x };
  });
  const names = signed.map((name, place) => `${signOf(place + 1)} ${name}`).join('，');
  return {
    headers,
    height: largest(headers.map(({ lines }) => lines.length)) * theme.lineHeight,
    names: names === '' ? '' : `${names}。`,
  };
}

/** The headers above `bottom`, each in the middle of its column. */
export function headerMark(
  headers: readonly MatrixHeader[],
  bottom: number,
  theme: ChartTheme,
): ChartMark {
  const blocks = headers.map((header) => ({
    ...header,
    y: bottom - (header.lines.length * theme.lineHeight) / 2,
  }));
  return textBlocks(blocks, theme, 'chart-tick', 'middle');
}

/** ①, ② and so on; (21) beyond the signs that fonts have. */
export function signOf(number: number): string {
  return number <= SIGNS ? String.fromCodePoint(FIRST_SIGN + number - 1) : `(${number})`;
}
