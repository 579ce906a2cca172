import { describe, expect, test } from 'vitest';
import { departmentYears } from '../../src/charts/departmentYears.ts';
import { drawFigure } from '../../src/charts/drawFigure.ts';
import { gradeStability } from '../../src/charts/gradeStability.ts';
import { yearChange } from '../../src/charts/yearChange.ts';
import { manyFigures } from './manyFigures.ts';
import { departmentRows, gradeRows, yearRows } from './manyRows.ts';
import { placedTexts } from './placedTexts.ts';

const options = { width: 720, id: 'a', title: '', description: '' };
const FIGURES = manyFigures(50).map((figure) => ({ figure, name: figure.chart }));
const WIDTHS = [720, 360];

describe.each(FIGURES)('drawFigure: $name', ({ figure }) => {
  test.each(WIDTHS)('prints the mark below everything else at %d', (width) => {
    const mark = '合成演示数据';
    const texts = placedTexts(drawFigure(figure, { width, id: 'a', mark }));
    const [own, ...twice] = texts.filter(({ text }) => text === mark);
    const others = texts.filter(({ text }) => text !== mark);
    expect(twice).toEqual([]);
    for (const { left, right, bottom } of others) {
      const isAbove = bottom <= (own?.top ?? 0);
      expect(isAbove || right < (own?.left ?? 0) || left > (own?.right ?? 0)).toBe(true);
    }
  });

  test('prints no mark and no link unless asked to', () => {
    const svg = drawFigure(figure, { width: 720, id: 'a' });
    expect(svg).not.toContain('chart-mark');
    expect(svg).not.toContain('<a ');
    expect(svg).toContain('role="img"');
  });
});

describe('labels with a page', () => {
  const draw = (link: (page: string) => string | undefined) =>
    gradeStability(gradeRows(2), { ...options, link });

  test('lead to it, in a group, and say the numbers to who points at them', () => {
    const svg = draw((page) => `../"${page}"/`);
    expect(svg).toContain('role="group"');
    expect(svg.match(/<a [^>]*href="..\/&quot;2022\/bumen\/xiangmu-\d&quot;\/"/g)).toHaveLength(2);
    expect(svg).toContain('<title>困难劳模帮扶专项经费第1期：自评 优，国家 2020 优，');
  });

  test('are plain text where the page is the one that they stand on', () => {
    expect(draw(() => undefined)).toContain('role="img"');
  });
});

test('yearChange: joins no scores across a change of rules or a year without a form', () => {
  const svg = yearChange(yearRows(5), options);
  const [, lines = ''] = /<g class="chart-stem chart-within"[^>]*>(.*?)<\/g>/.exec(svg) ?? [];
  expect(lines.match(/<path/g)).toHaveLength(1);
  expect(svg.match(/<path/g)?.length).toBeGreaterThan(1);
  expect(svg).toContain('>评分规则改变<');
});

test('departmentYears: keeps every cell of 24 departments and 5 years at both widths', () => {
  for (const width of WIDTHS) {
    const svg = departmentYears(departmentRows(24), { ...options, width });
    const cells = /<g class="chart-cell"[^>]*>(.*?)<\/g>/.exec(svg)?.[1] ?? '';
    expect(cells.match(/<text/g)).toHaveLength(120);
    expect(cells).toContain('>无<');
    expect(svg).not.toContain('见数据表');
  }
});

test('departmentYears: keeps the newest years where not all fit, and says so', () => {
  const rows = departmentRows(2).map((row) => ({
    ...row,
    cells: Array.from({ length: 9 }, (_, place) => ({ ...row.cells[0], year: 2015 + place })),
  }));
  const svg = departmentYears(rows as never, { ...options, width: 360 });
  expect(svg).toContain('>2023<');
  expect(svg).not.toContain('>2015<');
  expect(svg).toContain('>另有 3 列见数据表。<');
});
