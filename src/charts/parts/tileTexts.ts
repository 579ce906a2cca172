import { formatRate } from '../../model/format.ts';
import type { ChartTheme } from '../draw/chartTheme.ts';
import { plainText } from '../draw/plainText.ts';
import type { TextBlock } from '../draw/textBlocks.ts';
import { textWidth } from '../draw/textWidth.ts';
import { wrapText } from '../draw/wrapText.ts';
import { signOf } from './matrixHeaders.ts';
import type { PlacedTile } from './moneyTiles.ts';

/** Space between the edge of a tile and its text. */
const PADDING = 5;
/** Tiles flatter than so many lines, and their padding, stay without a text. */
const LINES = 3;

/** The names over the departments: with the rate where there is room, else a sign that the foot explains. */
export function departmentTexts(
  departments: readonly PlacedTile[],
  band: number,
  theme: ChartTheme,
): { readonly blocks: readonly TextBlock[]; readonly names: string } {
  const signed: string[] = [];
  const blocks = departments.map(({ tile, x1, x2, y1 }): TextBlock => {
    const room = (x2 - x1) / theme.fontSize;
    const name = plainText(tile.label);
    const full = `${name} ${formatRate(tile.rate)}`;
    const fitting = [full, name].find((text) => textWidth(text) <= room);
    if (fitting === undefined) signed.push(full);
    return { x: x1, y: y1 + band / 2, lines: [fitting ?? signOf(signed.length)] };
  });
  const names = signed.map((name, place) => `${signOf(place + 1)} ${name}`).join('，');
  return { blocks, names: names === '' ? '' : `${names}。` };
}

/** The names of the projects whose tiles hold them whole. */
export function projectTexts(
  projects: readonly PlacedTile[],
  theme: ChartTheme,
): readonly TextBlock[] {
  return projects.flatMap(({ tile, x1, x2, y1, y2 }) => {
    const most = Math.min(LINES, Math.floor((y2 - y1 - 2 * PADDING) / theme.lineHeight));
    if (most < 1) return [];
    const text = `${tile.label} ${formatRate(tile.rate)}`;
    const { lines, title } = wrapText(text, (x2 - x1 - 2 * PADDING) / theme.fontSize, most);
    if (title !== undefined) return [];
    const y = y1 + PADDING + (lines.length * theme.lineHeight) / 2;
    return [{ x: x1 + PADDING, y, lines }];
  });
}
