import { summarise } from '../../analysis/summary.ts';
import type { SummedMoney } from '../../analysis/summedMoney.ts';
import type { YearView } from '../../analysis/yearView.ts';
import { type Decimal, toNumber } from '../../model/decimal.ts';
import { type Box, paintBoxes, type Raster } from './raster.ts';

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 60;
const LINE = 3;
/** More bars than these would be too thin to tell apart. */
const MOST_BARS = 12;
/** Ground, ink, initial budget, adjusted budget, executed: the colours of the charts. */
const PALETTE: Raster['palette'] = [
  [255, 255, 255],
  [23, 36, 45],
  [107, 122, 132],
  [180, 208, 224],
  [20, 86, 122],
];
const [GROUND, INK, INITIAL, ADJUSTED, EXECUTED] = [0, 1, 2, 3, 4];

type Money = Omit<SummedMoney, 'change'>;

/**
 * The picture that is shown when a page of a year is shared: a bar for each department, or for each
 * project where there is one department, largest first; the initial budget as an outline, the adjusted
 * light, what was executed solid. It has no words, since no font is sure to be where a site is built.
 */
export function sharePicture({ departments, overview }: YearView): Raster {
  const summaries =
    departments.length > 1
      ? departments.map(({ sums }) => sums.summary)
      : overview.results.map((result) => summarise([result]));
  const rows = summaries.flatMap(({ money }) => money ?? []);
  return paintBoxes(WIDTH, HEIGHT, PALETTE, [
    { x: 0, y: 0, width: WIDTH, height: 12, colour: INK },
    ...bars(rows),
  ]);
}

function bars(rows: readonly Money[]): Box[] {
  const shown = rows.toSorted((a, b) => widest(b) - widest(a)).slice(0, MOST_BARS);
  const most = shown[0] === undefined ? 0 : widest(shown[0]);
  if (most === 0) return [];
  const step = Math.floor((HEIGHT - 2 * MARGIN) / shown.length);
  const height = Math.min(84, Math.floor(step * 0.66));
  const length = (money: Decimal) => Math.round((toNumber(money) / most) * (WIDTH - 2 * MARGIN));
  const top = Math.floor((HEIGHT - step * shown.length) / 2) + Math.floor((step - height) / 2);
  return shown.flatMap(({ initial, adjusted, executed }, index) => {
    const y = top + index * step;
    const inner = Math.round(height / 4);
    return [
      { x: MARGIN, y, width: length(initial), height, colour: INITIAL },
      {
        x: MARGIN + LINE,
        y: y + LINE,
        width: length(initial) - 2 * LINE,
        height: height - 2 * LINE,
        colour: GROUND,
      },
      {
        x: MARGIN,
        y: y + LINE * 2,
        width: length(adjusted),
        height: height - LINE * 4,
        colour: ADJUSTED,
      },
      {
        x: MARGIN,
        y: y + inner,
        width: length(executed),
        height: height - 2 * inner,
        colour: EXECUTED,
      },
    ];
  });
}

function widest({ initial, adjusted, executed }: Money): number {
  return Math.max(toNumber(initial), toNumber(adjusted), toNumber(executed));
}
