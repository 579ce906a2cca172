import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ChartName, ChartRows, Figure } from '../../src/analysis/figures/figure.ts';
import { budgetExecution } from '../../src/charts/budgetExecution.ts';
import { drawFigure } from '../../src/charts/drawFigure.ts';
import { reportedInterval } from '../../src/charts/reportedInterval.ts';
import { scoreRuler } from '../../src/charts/scoreRuler.ts';
import { targetDeviation } from '../../src/charts/targetDeviation.ts';
import { decimal, ONE } from '../../src/model/decimal.ts';
import { largest } from '../../src/model/extremes.ts';
import { groupThousands } from '../../src/model/format.ts';
import { countRows } from './countRows.ts';
import { emptyRows, hostileRows, missingRows, type RowsOf, zeroRows } from './edgeRows.ts';
import { manyFigures } from './manyFigures.ts';
import { type PlacedText, placedTexts, unescaped } from './placedTexts.ts';
import { recordRows, singleRows } from './recordRows.ts';
import { tableRows } from './tableRows.ts';

const CASES: Readonly<Record<string, RowsOf<ChartName>>> = {
  record: { ...recordRows, ...countRows.record, ...tableRows.record },
  single: { ...singleRows, ...countRows.single, ...tableRows.single },
  hostile: { ...hostileRows, ...countRows.hostile, ...tableRows.hostile },
  zero: { ...zeroRows, ...countRows.zero, ...tableRows.zero },
  missing: { ...missingRows, ...countRows.missing, ...tableRows.missing },
  empty: { ...emptyRows, ...countRows.empty, ...tableRows.empty },
};
const WIDTHS = { wide: 720, narrow: 360 };

const CHARTS = Object.keys(emptyRows).concat(
  Object.keys(countRows.empty),
  Object.keys(tableRows.empty),
) as readonly ChartName[];

const figures = [
  ...CHARTS.flatMap((chart) =>
    Object.entries(CASES).map(([name, rows]) => ({
      name: `${chart}.${name}`,
      figure: figureOf(chart, rows[chart]),
      extras: {},
    })),
  ),
  ...[50, 240].flatMap((count) =>
    manyFigures(count).map((figure) => ({
      name: `${figure.chart}.many${count}`,
      figure,
      extras: { link: (page: string) => `../${page}/`, mark: '合成演示数据' },
    })),
  ),
];

const drawings = figures.flatMap(({ name, figure, extras }) =>
  Object.entries(WIDTHS).map(([variant, width]) => ({
    name: `${name}.${variant}`,
    width,
    caption: figure.caption,
    draw: () =>
      drawFigure(figure, {
        width,
        id: `${figure.chart}-${variant}`,
        ...extras,
      }),
  })),
);

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(drawings)('$name', ({ name, caption, draw }) => {
  test('draws what the snapshot shows', async () => {
    const lines = draw().replaceAll('><', '>\n<');
    await expect(`${lines}\n`).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  test('is well-formed, the same every time, and silent', () => {
    const warn = vi.spyOn(console, 'warn');
    const svg = draw();
    expect(draw()).toBe(svg);
    expect(unclosed(svg)).toEqual([]);
    expect(warn).not.toHaveBeenCalled();
  });

  test('has no style, no script and no number that is none', () => {
    const svg = draw();
    for (const text of ['<style', ' style=', '<script', 'NaN', 'undefined', 'Infinity', 'null']) {
      expect(svg).not.toContain(text);
    }
    expect(svg).not.toMatch(/[^\P{Cc}\n]/u);
    expect((svg.match(/<[^<>]+>/g) ?? []).join('')).not.toMatch(/\.\d{3}/);
  });

  test('carries its name and description, as a group where links stand in it', () => {
    const svg = draw();
    const id = /<desc id="([^"]+)">/.exec(svg)?.[1];
    expect(id).toMatch(/-description$/);
    expect(svg).toContain(`role="${svg.includes('<a ') ? 'group' : 'img'}"`);
    expect(svg).toContain(`aria-describedby="${id}"`);
    const [, label = ''] = /^<svg [^>]*aria-label="([^"]+)"/.exec(svg) ?? [];
    expect(unescaped(label)).toBe(caption);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, one = '']) => one);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((one) => !one.startsWith(id?.replace(/description$/, '') ?? '!'))).toEqual(
      [],
    );
  });
});

describe.each(drawings)('texts of $name', ({ name, width, draw }) => {
  const texts = placedTexts(draw());

  test('stand inside the drawing', () => {
    const outside = texts.filter(({ left, right }) => left < -1 || right > width + 1);
    expect(outside.map(({ text }) => text)).toEqual([]);
  });

  test.runIf(!name.includes('hostile'))('are not cut and do not lie over each other', () => {
    expect(texts.filter(({ text }) => text.includes('…'))).toEqual([]);
    expect(overlaps(texts)).toEqual([]);
  });
});

/** Pairs of texts that share more room than the estimate of their widths may be wrong by. */
function overlaps(texts: readonly PlacedText[]): string[] {
  return texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter((b) => {
        const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return width > 3 && height > 1;
      })
      .map((b) => `${a.text} × ${b.text}`),
  );
}

describe('charts of the record', () => {
  const options = { width: 720, id: 'a', title: '', description: '' };

  test('budgetExecution: says the amount, the mid-year cut and both rates of each row', () => {
    const svg = budgetExecution(recordRows.budgetExecution, options);
    expect(svg).toContain('>执行 62.38，年中调减 37.62<');
    expect(svg).toContain('>● 100.0%，◇ 62.4%，○ 98.3%<');
    expect(svg.match(/>●◇ 100.0%</g)).toHaveLength(4);
    expect(svg.match(/<g class="chart-arrow".*?<\/g>/)?.[0].match(/<path/g)).toHaveLength(1);
  });

  test('budgetExecution: leaves rates on one scale, whatever the money is', () => {
    const placeOf = (amount: string) => {
      const value = decimal(amount);
      const rate = { rateAdjusted: ONE, rateInitial: undefined };
      const [row] = recordRows.budgetExecution;
      if (row === undefined) throw new RangeError('no row');
      const svg = budgetExecution([{ ...row, ...rate, adjusted: value }], options);
      return /<g class="chart-within"[^>]*><circle cx="([\d.]+)"/.exec(
        svg.slice(svg.indexOf('chart-base')),
      )?.[1];
    };
    expect(placeOf('1')).toMatch(/^\d/);
    expect(placeOf('1')).toBe(placeOf('999999'));
  });

  test.each(['1000000', '10000000'])(
    'budgetExecution: names on a phone no two amounts over one another: %s',
    (amount) => {
      const [row] = recordRows.budgetExecution;
      if (row === undefined) throw new TypeError('no row');
      const initial = decimal(amount);
      const svg = budgetExecution(Array(2).fill({ ...row, initial }), { ...options, width: 358 });
      const texts = placedTexts(svg);
      const lowest = largest(texts.map(({ bottom }) => bottom));
      const axis = texts.filter(({ bottom, text }) => bottom === lowest && /^[\d,]+$/.test(text));
      expect(axis.map(({ text }) => text)).toEqual(['0', groupThousands(amount)]);
    },
  );

  test('scoreRuler: is as long as its points, with every segment a piece and what was lost as a gap', () => {
    const svg = scoreRuler(recordRows.scoreRuler.slice(1, 2), options);
    const widths = (className: string) => {
      const group = new RegExp(`<g class="${className}"[^>]*>(.*?)</g>`, 'g');
      const [, own = ''] = [...svg.matchAll(group)].at(-1) ?? [];
      return [...own.matchAll(/ width="([\d.]+)"/g)].map(([, width]) => Number(width) + 1.5);
    };
    const point = (720 - 28) / 100;
    const lost = widths('chart-gap');
    expect(lost.map((width) => Math.round(width / point))).toEqual([5, 1]);
    const all = ['chart-executed', 'chart-worded', 'chart-gap'].flatMap(widths);
    expect(all.reduce((sum, width) => sum + width, 0) / point).toBeCloseTo(100, 1);
    expect(svg).toContain('>自评 94，可得 86–98；失分见红框<');
  });

  test('scoreRuler: calls no score lost that the form does not state', () => {
    const svg = scoreRuler(missingRows.scoreRuler, options);
    expect(svg).toContain('>没有得分<');
    expect(svg).not.toContain('chart-gap');
  });

  test('targetDeviation: draws better to the right, and only what was missed in the colour of a warning', () => {
    const svg = targetDeviation(recordRows.targetDeviation, options);
    const base = Number(/<g class="chart-base"[^>]*><path d="M([\d.]+)/.exec(svg)?.[1]);
    const signs = [...svg.matchAll(/<g class="(chart-met|chart-missed)"[^>]*>(.*?)<\/g>/g)].slice(
      2,
    );
    const sides = signs.flatMap(([, className = '', group = '']) =>
      [...group.matchAll(/(?:cx="|translate\()([\d.]+)/g)].map(([, x]) => [
        className,
        Math.sign(Number(x) - base),
      ]),
    );
    expect(sides).toEqual([
      ['chart-met', 1],
      ['chart-met', 1],
      ['chart-met', 0],
      ['chart-met', 1],
      ['chart-missed', -1],
      ['chart-missed', -1],
    ]);
  });

  test('targetDeviation: sets a square for each indicator that no two numbers judge, by outcome and reason', () => {
    const svg = targetDeviation(recordRows.targetDeviation, { ...options, link: (page) => page });
    for (const words of [
      '未达成，没有可算的偏差 1 项',
      '无法判定：只有文字 4 项',
      '无法判定：实际与目标同文 1 项',
      '无法判定：不能相比 1 项',
      '达成，没有可算的偏差 1 项',
    ]) {
      expect(svg).toContain(`>${words}<`);
    }
    expect(svg).toContain('>经第三方测评, 困难职工满意<');
  });

  test('targetDeviation: says how many a square stands for where there are too many to count', () => {
    expect(targetDeviation(hostileRows.targetDeviation, options)).toContain(
      '>无法判定：不能相比 300 项，每格 5 项<',
    );
  });

  test('reportedInterval: says one word for each row', () => {
    const svg = reportedInterval(recordRows.reportedInterval, options);
    expect(svg.match(/>(一致|高于区间|低于区间)</g)).toEqual([
      '>一致<',
      '>一致<',
      '>高于区间<',
      '>一致<',
      '>低于区间<',
    ]);
  });
});

/** A figure around rows, with a name and a description that try to break out. */
function figureOf<Name extends ChartName>(
  chart: Name,
  rows: readonly ChartRows[Name][],
): Figure<Name> {
  return {
    id: chart,
    chart,
    kind: '',
    caption: '标题 <b>"甲" & 乙</b>',
    description: '说明 </desc><script>',
    rows,
    table: { caption: '', columns: [], rows: [] },
    file: '',
  };
}

/** The elements that stay open, or close what is not open. */
function unclosed(svg: string): string[] {
  const open: string[] = [];
  for (const [, close, name, empty] of svg.matchAll(/<(\/?)(\w+)(?: [\w:-]+="[^"<>]*")*(\/?)>/g)) {
    if (empty === '/') continue;
    if (close === '') open.push(name ?? '');
    else if (open.pop() !== name) return [`</${name}>`];
  }
  const rest = svg.replace(/<\/?\w+(?: [\w:-]+="[^"<>]*")*\/?>/g, '');
  return /[<>"]/.test(rest) ? [...open, rest] : open;
}
