import { describe, expect, test } from 'vitest';
import { NUMBER_SCALES, printedRoom } from '../../src/analysis/form/numberSize.ts';
import { officialForm } from '../../src/analysis/form/officialForm.ts';
import { wordParts } from '../../src/charts/draw/wordParts.ts';
import { largest } from '../../src/model/extremes.ts';
import { layouts } from '../../src/model/layouts/layouts.ts';
import { digitWidth } from '../../src/publish/digitWidth.ts';
import { formGrid } from '../../src/publish/form/formGrid.ts';
import { blankForm } from '../../src/starter/blankForm.ts';

const MONEY = new Set([
  'initial',
  'adjusted',
  'budget',
  'planned',
  'received',
  'executed',
  'takenBack',
]);
/** In signs: what is no longer stands on one line, or a sign would stand alone. */
const SHORT = 3;
const known = layouts.map((layout) => [layout.id, layout] as const);

/** Forms of so many columns that the names of levels have what these leave; the first two as the record prints them. */
const DENSE = new Set([
  'ministry-2020',
  'system-export',
  'yunnan-2022',
  'shandong',
  'hainan-2023',
  'inner-mongolia',
]);
const LEVELS = [
  { key: 'level1', names: ['产出指标', '效益指标', '满意度指标'] },
  {
    key: 'level2',
    names: ['数量指标', '满意度指标', '经济效益指标', '可持续影响指标', '服务对象满意度指标'],
  },
];

/** How wide the sheet is, in digits. */
function widthOf(parts: ReturnType<typeof officialForm>['parts']): number {
  const cells = parts.flatMap(({ head, lines }) =>
    [...head, ...lines].flatMap((line) => line.cells),
  );
  return largest(cells.map(({ at, width }) => at + width));
}

describe.each(known)('officialForm in %s', (id, layout) => {
  const form = blankForm({ layout: id, year: 2022, name: '项目', department: '部门', unit: '' });
  const { parts } = officialForm(form);

  test('fills every column of every row of its grid exactly once', () => {
    const { rows, widths } = formGrid(form);
    const filled = rows.map(() => widths.map(() => 0));
    rows.forEach((cells, row) => {
      for (const cell of cells) {
        for (const line of filled.slice(row, row + cell.rows)) {
          for (let at = cell.column; at < cell.column + cell.columns; at++) {
            line[at] = (line[at] ?? Number.NaN) + 1;
          }
        }
      }
    });
    expect(filled).toEqual(rows.map(() => widths.map(() => 1)));
  });

  test('prints every label of the layout as it stands there', () => {
    const texts = parts
      .flatMap(({ head, lines }) => [...head, ...lines])
      .flatMap(({ cells }) => cells.map(({ text }) => text));
    const labels = JSON.stringify(layout.blocks).matchAll(/"(?:label|under)":"((?:[^"\\]|\\.)+)"/g);
    const printed = [...labels].map(([, label]) =>
      JSON.parse(`"${label}"`)
        .replaceAll('{moneyUnit}', form.moneyUnit)
        .replaceAll('{year}', '2022'),
    );
    const columnsOfTotal = layout.blocks.flatMap((block) =>
      block.kind === 'total'
        ? block.columns.flatMap((column) => ('label' in column ? [column.label] : []))
        : [],
    );
    const isShown = (label: string) => texts.some((text) => text.startsWith(label));
    expect(printed.filter((label) => !isShown(label) && !columnsOfTotal.includes(label))).toEqual(
      [],
    );
  });

  test('has room on paper for 12,345.678901 in every cell of money', () => {
    const { wide } = officialForm(form);
    const narrow = parts.flatMap(({ lines }) => {
      const cells = lines.flatMap((line) => line.cells);
      const whole = largest(cells.map(({ at, width }) => at + width));
      return cells.filter(
        ({ path, width }) =>
          path?.[0] === 'funds' &&
          MONEY.has(String(path[2])) &&
          '12,345.678901'.length * NUMBER_SCALES.tiny > printedRoom(width / whole, wide),
      );
    });
    expect(narrow.map(({ path }) => path?.join('/'))).toEqual([]);
  });

  test('has room on paper for each word of the name of a column', () => {
    const { wide } = officialForm(form);
    const torn = parts.flatMap(({ head, lines }) => {
      const cells = [...head, ...lines].flatMap((line) => line.cells);
      const whole = largest(cells.map(({ at, width }) => at + width));
      return cells.flatMap(({ text, scope, width }) =>
        scope === 'col'
          ? text
              .split('\n')
              .flatMap((line) => (line.length <= SHORT ? [line] : wordParts(line)))
              .filter((word) => digitWidth(word) > printedRoom(width / whole, wide))
          : [],
      );
    });
    expect(torn).toEqual([]);
  });

  test.runIf(!DENSE.has(id))('leaves no sign of a usual name of a level alone on its line', () => {
    const { wide } = officialForm(form);
    const alone = LEVELS.flatMap(({ key, names }) => {
      const cell = parts.flatMap(({ lines }) => lines.flatMap(({ cells }) => cells));
      const own = cell.find(({ path }) => path?.[0] === 'indicators' && path[2] === key);
      if (own === undefined) return [];
      const signs = Math.floor(printedRoom(own.width / widthOf(parts), wide) / 2);
      return names.filter((name) => name.length > signs && name.length % signs === 1);
    });
    expect(alone).toEqual([]);
  });

  test('knows of every cell that a person fills in where it stands in the form', () => {
    const paths = parts
      .flatMap(({ head, lines }) => [...head, ...lines])
      .flatMap(({ cells }) =>
        cells.flatMap(({ path, text, before = '' }) => (path ? [{ path, text, before }] : [])),
      );
    const valueAt = (path: readonly (string | number)[]) =>
      path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], form);
    for (const { path, text, before } of paths) expect(`${before}${valueAt(path)}`).toBe(text);
    expect(new Set(paths.map(({ path }) => path.join('/'))).size).toBe(paths.length);
    expect(paths.some(({ path }) => path[0] === 'indicators')).toBe(true);
  });
});
