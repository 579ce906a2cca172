import * as Plot from '@observablehq/plot';
import type { RulerRow } from '../analysis/figures/figure.ts';
import { toNumber } from '../model/decimal.ts';
import { largest } from '../model/extremes.ts';
import type { ChartOptions } from './chartOptions.ts';
import { chartKey } from './draw/chartKey.ts';
import { type ChartTheme, chartTheme } from './draw/chartTheme.ts';
import { columnWidth } from './draw/columnWidth.ts';
import { drawChart } from './draw/drawChart.ts';
import { emptyChart } from './draw/emptyChart.ts';
import { hatch } from './draw/hatch.ts';
import { laneWords } from './draw/laneWords.ts';
import { leadMark } from './draw/leadMark.ts';
import { type LinearScale, linearScale } from './draw/linearScale.ts';
import { linkMark, rowLinks } from './draw/linkMark.ts';
import { roundTicks } from './draw/roundTicks.ts';
import { type LaneRow, stackLanes } from './draw/stackLanes.ts';
import { symbolMark } from './draw/symbolMark.ts';
import { textBlocks } from './draw/textBlocks.ts';
import { TICK_LEVEL } from './draw/valueAxis.ts';
import { wrapText } from './draw/wrapText.ts';
import { bracketMark, rulerKey } from './parts/rulerKey.ts';
import { isDividedAlike, type PartBrackets, partBrackets, partSpans } from './parts/rulerParts.ts';
import { PIECES, rulerPieces } from './parts/rulerPieces.ts';
import { rulerWords } from './parts/rulerWords.ts';

const BAR = 22;
/** The bar with the bracket of the interval below it. */
const LANE = BAR + 14;
/** Room for half a label of an end of the ruler. */
const MARGIN = 14;

/**
 * 得分构成 as a ruler as long as the points: earned on a checkable value (solid), on words alone
 * (hatched), lost (a red-edged gap), and below it what the rule book admits. One ruler has a segment an
 * indicator, each of which leads to its row. Returns an `svg` element as text.
 */
export function scoreRuler(rulers: readonly RulerRow[], options: ChartOptions): string {
  if (rulers.length === 0) return emptyChart('没有可显示的得分。', options);
  const theme = chartTheme(options.width);
  const lines = hatch(options);
  const key = chartKey(rulerKey(rulers, lines), '单位：分', theme);
  const [only] = rulers.length === 1 ? rulers : [];
  const { rows: sizes, left } = rulerRows(rulers, theme);
  const length = largest(rulers.map((ruler) => partSpans(ruler).at(-1)?.to ?? 0));
  const x = linearScale([0, length > 0 ? length : 1], [left, theme.width - MARGIN]);
  const brackets = rulerHead(rulers, x, key.height, theme);
  const { rows, bottom } = stackLanes(sizes, theme, key.height + brackets.height + 6);
  const placed = rows.map((row) => ({ ...row, barTop: (row.at[0]?.y ?? 0) - LANE / 2 }));
  const pieces = placed.flatMap(({ ruler, barTop }) =>
    rulerPieces(ruler).pieces.map((piece) => ({ ...piece, barTop })),
  );
  const below = (value: { barTop: number }) => value.barTop + BAR + 9;
  const marks = [
    lines.mark,
    ...key.marks,
    ...brackets.marks,
    ...PIECES.map(({ name, className }) =>
      Plot.rect(
        pieces.filter(({ kind }) => kind === name),
        {
          ...{ x1: 'from', x2: 'to', insetLeft: 0.75, insetRight: 0.75 },
          y1: 'barTop',
          y2: ({ barTop }) => barTop + BAR,
          ...(name === 'byWords' ? { fill: lines.fill } : {}),
          className,
        },
      ),
    ),
    bracketMark(
      placed.flatMap((row) => {
        const { interval } = row.ruler;
        if (interval === undefined) return [];
        const [x1, x2] = [x.at(toNumber(interval.low)), x.at(toNumber(interval.high))];
        return { x1, x2, y: below(row) };
      }),
    ),
    symbolMark(
      placed.flatMap((row) => {
        const { reported } = row.ruler;
        return reported === undefined ? [] : { x: within(x, toNumber(reported)), y: below(row) };
      }),
      'up',
      'chart-below',
    ),
    laneWords(rows, [theme.narrow || only !== undefined ? 0 : left], theme),
    ...(only === undefined ? leadMark(rows, theme, options) : []),
    only === undefined ? rowLinks(rows, theme, options) : [],
    linkMark(
      placed.flatMap(({ ruler, barTop }) =>
        rulerPieces(ruler)
          .spans.filter(({ page }) => only !== undefined || page !== ruler.page)
          .map(({ from, to, ...span }) => ({
            ...{ ...span, x1: x.at(from), x2: x.at(to), y1: barTop, y2: barTop + BAR },
          })),
      ),
      options,
    ),
  ];
  return drawChart({ x, top: key.height, bottom, height: bottom + 2 }, marks, theme, options);
}

/** What stands over all rulers: the parts where they are the same on all, else an axis of points. */
function rulerHead(
  rulers: readonly RulerRow[],
  x: LinearScale,
  top: number,
  theme: ChartTheme,
): PartBrackets {
  const [first] = rulers;
  if (first !== undefined && isDividedAlike(rulers)) {
    return partBrackets(partSpans(first), x, top + 4, theme);
  }
  const y = top + theme.axisHeight - TICK_LEVEL;
  const ticks = roundTicks(...x.domain, 5).map((tick) => ({
    x: x.at(tick),
    y,
    lines: [String(tick)],
  }));
  return { marks: [textBlocks(ticks, theme, 'chart-tick', 'middle')], height: theme.axisHeight };
}

type SizedRuler = LaneRow & {
  readonly ruler: RulerRow;
  readonly page: string | undefined;
  readonly title: string;
};

/** One ruler stands alone across the width; several have their labels beside or above them. */
function rulerRows(
  rulers: readonly RulerRow[],
  theme: ChartTheme,
): { readonly rows: readonly SizedRuler[]; readonly left: number } {
  const isAlone = rulers.length === 1;
  const labels = rulers.map(({ label }) =>
    isAlone ? { lines: [], title: undefined } : wrapText(label, theme.labelEms, theme.labelLines),
  );
  const left = theme.narrow || isAlone ? MARGIN : columnWidth(labels, theme) + theme.columnGap;
  const ems = (theme.width - (theme.narrow || isAlone ? 0 : left)) / theme.fontSize - 0.5;
  const rows = rulers.map((ruler, index) => {
    const words = rulerWords(ruler);
    return {
      ruler,
      page: ruler.page,
      title: `${ruler.label}：${words}`,
      label: labels[index] ?? { lines: [], title: undefined },
      lanes: [{ height: LANE, words: wrapText(words, ems, 4) }],
    };
  });
  return { rows, left };
}

/** A total outside the ruler stands at its end; the words say it. */
function within({ at, domain }: LinearScale, value: number): number {
  return at(Math.min(domain[1], Math.max(domain[0], value)));
}
