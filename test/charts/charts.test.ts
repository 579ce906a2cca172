import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ChartName, ChartRows, Figure } from '../../src/analysis/figures/figure.ts';
import { budgetExecution } from '../../src/charts/budgetExecution.ts';
import { completion } from '../../src/charts/completion.ts';
import { drawFigure } from '../../src/charts/drawFigure.ts';
import { pointsLost } from '../../src/charts/pointsLost.ts';
import { reportedInterval } from '../../src/charts/reportedInterval.ts';
import { decimal } from '../../src/model/decimal.ts';
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
    expect(svg.match(/ id=/g)).toHaveLength(1);
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

  test('budgetExecution: labels the amount executed and the mid-year cut', () => {
    const svg = budgetExecution(recordRows.budgetExecution, options);
    expect(svg).toContain('>执行 62.38 万元<');
    expect(svg).toContain('>年中调减 37.62 万元<');
  });

  test('pointsLost: says which projects lost nothing, and leaves out parts without a loss', () => {
    const svg = pointsLost(recordRows.pointsLost, options);
    expect(svg.match(/>未失分</g)).toHaveLength(2);
    expect(svg).toContain('>失 5 / 10 分<');
    expect(svg).not.toContain('效益指标');
  });

  test('completion: lists what is 无法判定 and places no sign for it', () => {
    const svg = completion(recordRows.completion, options);
    expect(svg).toContain('>没有可比的数值 7 项<');
    expect(svg.match(/<circle /g)).toHaveLength(4);
  });

  test('completion: names what has a target of zero with its verdict, apart from 无法判定', () => {
    const [row] = recordRows.completion;
    if (row === undefined) throw new RangeError('no row');
    const zero = { ...row, label: '安全事故起数', completion: undefined, met: false };
    const svg = completion([zero, { ...zero, label: '逾期户数', met: true }], options);
    expect(svg).toContain('>目标为零，不计完成率 2 项<');
    expect(svg).toContain('安全事故起数（未达成）；逾期户数（达成）');
    expect(svg).not.toContain('没有可比的数值');
  });

  test('completion: rounds no missed target to 100.0%', () => {
    const [row] = recordRows.completion;
    if (row === undefined) throw new RangeError('no row');
    const svg = completion([{ ...row, completion: decimal('0.9996'), met: false }], options);
    expect(svg).toContain('>99.96%<');
    expect(svg).not.toContain('>100.0%<');
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
