import { describe, expect, test } from 'vitest';
import { lineageFigure, projectLineageFigure } from '../../src/analysis/figures/lineageFigure.ts';
import { changesById } from '../../src/analysis/history/changesById.ts';
import { comparison } from '../../src/analysis/history/comparison.ts';
import { lineages } from '../../src/analysis/history/lineages.ts';
import { yearPairing } from '../../src/analysis/history/yearPairing.ts';
import type { ProjectResult } from '../../src/analysis/projectResult.ts';
import { filed, named } from './historySamples.ts';

const compared = (results: readonly ProjectResult[]) =>
  comparison(results, yearPairing(lineages(results)));

function figure(results: readonly ProjectResult[]) {
  const [pair] = compared(results).pairs;
  return pair && lineageFigure(pair);
}

/** The groups of a figure by the ids of their projects. */
function groups(results: readonly ProjectResult[]) {
  const ids = (ends: readonly { readonly page?: string | undefined }[]) =>
    ends.map(({ page }) => page?.replace(/^.*\//, '')).join('+');
  return figure(results)?.rows.map(
    ({ kind, before, after }) => `${kind} ${ids(before)} → ${ids(after)}`,
  );
}

const steady = [filed(2021, 'steady'), filed(2022, 'steady')];
const merger = [
  filed(2021, 'a'),
  filed(2021, 'b'),
  filed(2022, 'c', { entry: { mergedFrom: ['a', 'b'] } }),
];

describe('lineageFigure', () => {
  test('is absent where nothing was merged or split, and one at most was renamed', () => {
    const renamed = [
      filed(2021, 'old'),
      filed(2022, 'new', { entry: { lineage: 'old' }, edit: named('新名') }),
    ];
    expect(figure([...steady, ...renamed])).toBeUndefined();
    expect(figure([...steady, filed(2022, 'new')])).toBeUndefined();
  });

  test('sets a merger, a split and a new name as groups, the largest first', () => {
    const all = [
      ...steady,
      filed(2021, 'old'),
      filed(2022, 'new', { entry: { lineage: 'old' }, edit: named('新名') }),
      ...merger,
    ];
    expect(groups(all)).toEqual(['合并 a+b → c', '改名 old → new']);
    expect(figure(all)?.caption).toBe('2 个项目合并为 1 个，1 个项目改名');
  });

  test('holds what goes on and the part that left it together', () => {
    const divided = [
      filed(2021, 'a'),
      filed(2022, 'a'),
      filed(2022, 'part', { entry: { splitFrom: 'a' } }),
    ];
    expect(groups(divided)).toEqual(['拆分 a → a+part']);
    expect(figure(divided)?.caption).toBe('1 个项目分为 2 个');
  });

  test('draws no line to a project that another of its group became', () => {
    const mixed = [
      filed(2021, 'a'),
      filed(2021, 'b'),
      filed(2022, 'a'),
      filed(2022, 'c', { entry: { mergedFrom: ['a', 'b'] } }),
    ];
    const [row] = figure(mixed)?.rows ?? [];
    const name = (end: { readonly page?: string | undefined } | undefined) =>
      end?.page?.replace(/^.*\//, '');
    expect(row?.kind).toBe('重组');
    const links = row?.links.map(
      ([from, to]) => `${name(row.before[from])} → ${name(row.after[to])}`,
    );
    expect(links).toEqual(['a → a', 'a → c', 'b → c']);
  });
});

describe('projectLineageFigure', () => {
  test('shows what one project was merged from, and draws no single line', () => {
    const changes = changesById(compared([...steady, ...merger]));
    const own = projectLineageFigure(changes.get('2022/gonghui/c'));
    expect(own?.caption).toBe('由 2 个项目合并而来');
    expect(own?.rows[0]?.before).toHaveLength(2);
    const split = [filed(2021, 'a'), filed(2022, 'part', { entry: { splitFrom: 'a' } })];
    const one = changesById(compared(split)).get('2022/gonghui/part');
    expect(one?.kind).toBe('split');
    expect(projectLineageFigure(one)).toBeUndefined();
    expect(projectLineageFigure(changes.get('2022/gonghui/steady'))).toBeUndefined();
    expect(projectLineageFigure(undefined)).toBeUndefined();
  });
});
