import type { MoneyAreaRow } from '../analysis/figures/moneyRows.ts';
import type { ChartOptions } from './chartOptions.ts';
import { boxMark } from './draw/boxMark.ts';
import { chartKey } from './draw/chartKey.ts';
import { chartTheme } from './draw/chartTheme.ts';
import { drawChart } from './draw/drawChart.ts';
import { emptyChart } from './draw/emptyChart.ts';
import { linearScale } from './draw/linearScale.ts';
import { linkMark } from './draw/linkMark.ts';
import { textBlocks } from './draw/textBlocks.ts';
import { moneyTiles } from './parts/moneyTiles.ts';
import { RATE_KEY, RATE_TONES, rateTone } from './parts/rateTones.ts';
import { departmentTexts, projectTexts } from './parts/tileTexts.ts';

/** How high the area is, the taller the narrower the drawing. */
const HEIGHTS = { wide: 380, narrow: 460 } as const;

/**
 * 钱在哪里: departments and in them their projects as tiles, each as large as its budget and the darker
 * the less of it was spent. Returns an `svg` element as text.
 */
export function moneyArea(rows: readonly MoneyAreaRow[], options: ChartOptions): string {
  if (rows.length === 0) return emptyChart('没有可计入的全年预算。', options);
  const theme = chartTheme(options.width);
  const key = chartKey(RATE_KEY, '面积：全年预算数', theme);
  const top = key.height + 6;
  const bottom = top + (theme.narrow ? HEIGHTS.narrow : HEIGHTS.wide);
  const band = theme.lineHeight + 4;
  const { departments, projects } = moneyTiles(rows, [top, bottom], theme.width, band);
  const { blocks, names } = departmentTexts(departments, band, theme);
  const tones = RATE_TONES.map(({ name, look, className }) =>
    boxMark(
      projects.filter(({ tile }) => rateTone(tile.rate) === name),
      look,
      className,
    ),
  );
  const areas = [
    ...departments.map(({ y1, tile, ...box }) => ({ ...box, y1, y2: y1 + band, tile })),
    ...projects,
  ].map(({ tile: { words: title, page }, ...box }) => ({ ...box, title, page }));
  const marks = [
    ...key.marks,
    ...tones,
    textBlocks(projectTexts(projects, theme), theme, 'chart-cell'),
    textBlocks(
      blocks,
      theme,
      options.link === undefined ? 'chart-label' : 'chart-label chart-lead',
    ),
    linkMark(areas, options),
  ];
  const x = linearScale([0, 1], [0, theme.width]);
  const foot = [names, options.foot ?? ''].join('');
  return drawChart({ x, top, bottom, height: bottom + 2 }, marks, theme, { ...options, foot });
}
