import type { ChartMark } from './chartMark.ts';
import type { ChartTheme } from './chartTheme.ts';
import { DrawnMark } from './drawnMark.ts';
import { svgText } from './svgText.ts';
import { textBlocks } from './textBlocks.ts';
import { textWidth } from './textWidth.ts';

/** One entry of a key: the words, and the marks that draw its sign in 24 units from x, centred on y. */
export interface KeyItem {
  readonly label: string;
  readonly sign: (x: number, y: number) => readonly DrawnMark[] | DrawnMark;
}

/** A key as marks, and the height that they take. */
export interface ChartKey {
  readonly marks: readonly ChartMark[];
  readonly height: number;
}

const SIGN_WIDTH = 24;
const SIGN_GAP = 6;

/**
 * The key of a chart from `top` downwards, with the unit at the right, as Chinese tables print it (单位：万元).
 * Each entry is a group over its whole place, so that `pageScript` can make it a button.
 */
export function chartKey(
  items: readonly KeyItem[],
  unit: string | undefined,
  theme: ChartTheme,
  top = 0,
): ChartKey {
  const line = theme.lineHeight + 4;
  const marks: ChartMark[] = [];
  let x = 0;
  let y = top + line / 2;
  for (const item of items) {
    const width = SIGN_WIDTH + SIGN_GAP + textWidth(item.label) * theme.fontSize;
    if (x > 0 && x + width > theme.width) {
      x = 0;
      y += line;
    }
    marks.push(keyEntry(item, { x, y, width, line }, theme));
    x += width + theme.columnGap;
  }
  if (unit !== undefined) {
    if (x + textWidth(unit) * theme.fontSize > theme.width) y += line;
    marks.push(textBlocks([{ x: theme.width, y, lines: [unit] }], theme, 'chart-note', 'end'));
  }
  return { marks, height: items.length === 0 && unit === undefined ? 0 : y - top + line / 2 };
}

function keyEntry(
  { label, sign }: KeyItem,
  place: { readonly x: number; readonly y: number; readonly width: number; readonly line: number },
  theme: ChartTheme,
): DrawnMark {
  const { x, y, width, line: height } = place;
  const words = textBlocks(
    [{ x: x + SIGN_WIDTH + SIGN_GAP, y, lines: [label] }],
    theme,
    'chart-note',
  );
  const area = svgText('rect', { x, y: y - height / 2, width, height, fill: 'none' });
  const drawn = [sign(x, y), words].flat().map(({ text }) => text);
  return new DrawnMark(svgText('g', { class: 'chart-key' }, drawn.join('') + area));
}
