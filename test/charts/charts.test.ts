import { afterEach, describe, expect, test, vi } from 'vitest';
import { budgetExecution } from '../../src/charts/budgetExecution.ts';
import type { ChartOptions } from '../../src/charts/chartOptions.ts';
import { completion } from '../../src/charts/completion.ts';
import { pointsLost } from '../../src/charts/pointsLost.ts';
import { reportedInterval } from '../../src/charts/reportedInterval.ts';
import { type ChartRows, emptyRows, hostileRows, missingRows, zeroRows } from './edgeRows.ts';
import { recordRows, singleRows } from './recordRows.ts';

const CHARTS = {
  budgetExecution: (rows: ChartRows, options: ChartOptions) =>
    budgetExecution(rows.budgetExecution, options),
  pointsLost: (rows: ChartRows, options: ChartOptions) => pointsLost(rows.pointsLost, options),
  completion: (rows: ChartRows, options: ChartOptions) => completion(rows.completion, options),
  reportedInterval: (rows: ChartRows, options: ChartOptions) =>
    reportedInterval(rows.reportedInterval, options),
};
const CASES = {
  record: recordRows,
  single: singleRows,
  hostile: hostileRows,
  zero: zeroRows,
  missing: missingRows,
  empty: emptyRows,
};
const WIDTHS = { wide: 720, narrow: 360 };

const drawings = Object.entries(CHARTS).flatMap(([chart, draw]) =>
  Object.entries(CASES).flatMap(([name, rows]) =>
    Object.entries(WIDTHS).map(([variant, width]) => ({
      name: `${chart}.${name}.${variant}`,
      draw: () =>
        draw(rows, {
          width,
          id: `${chart}-${variant}`,
          title: '标题 <b>"甲" & 乙</b>',
          description: '说明 </desc><script>',
        }),
    })),
  ),
);

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(drawings)('$name', ({ name, draw }) => {
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

  test('carries its name and description', () => {
    const svg = draw();
    const id = /<desc id="([^"]+)">/.exec(svg)?.[1];
    expect(id).toMatch(/-description$/);
    expect(svg).toContain(`role="img"`);
    expect(svg).toContain(`aria-describedby="${id}"`);
    expect(svg).toContain('aria-label="标题 &lt;b&gt;&quot;甲&quot; &amp; 乙&lt;/b&gt;"');
    expect(svg.match(/ id=/g)).toHaveLength(1);
  });
});

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
