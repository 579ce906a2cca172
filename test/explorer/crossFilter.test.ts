import { describe, expect, test } from 'vitest';
import { crossFilter, type Selection } from '../../src/explorer/filters/crossFilter.ts';
import type { FacetPart } from '../../src/publish/explorer/facetFile.ts';
import { many, whole } from '../expression/random.ts';

const COUNTS = new Map([
  ['level', 4],
  ['verdict', 5],
  ['unit', 300],
]);
const ROWS_A_PROJECT = 3;

/** Random codes; a project every three rows, its last row in another part where the part ends. */
function part(firstRow: number, rows: number, seed: number): FacetPart {
  const column = (count: number, own: number) =>
    many(rows, seed + own, (random) => whole(random, 0, count - 1));
  return {
    rows,
    firstRow,
    dictionaries: [],
    codes: [
      Uint8Array.from(column(4, 1)),
      Uint8Array.from(column(5, 2)),
      Uint16Array.from(column(300, 3)),
    ],
    projectStarts: Uint8Array.from({ length: rows }, (_, row) =>
      Number(row % ROWS_A_PROJECT === 0),
    ),
  };
}

const PARTS = [part(0, 300, 1), part(300, 150, 2)];
const names = [...COUNTS.keys()];
const ROWS = PARTS.flatMap(({ codes, rows, firstRow }) =>
  Array.from({ length: rows }, (_, row) => ({
    number: firstRow + row,
    project: Math.floor((firstRow + row) / ROWS_A_PROJECT),
    codes: new Map(names.map((name, index) => [name, codes[index]?.[row] ?? -1])),
  })),
);

/** Every row under every filter, one by one. */
function naive(selection: Selection, without: readonly string[] = []) {
  return ROWS.filter(({ codes }) =>
    [...selection].every(
      ([name, passing]) => without.includes(name) || passing.has(codes.get(name) ?? -1),
    ),
  );
}

function filled() {
  const filter = crossFilter(COUNTS);
  for (const own of PARTS) filter.add(own);
  return filter;
}

const SELECTIONS: readonly Selection[] = [
  new Map(),
  new Map([['level', new Set([1])]]),
  new Map([
    ['level', new Set([1, 2])],
    ['verdict', new Set([0, 3])],
  ]),
  new Map([
    ['level', new Set([0])],
    ['verdict', new Set([4])],
    ['unit', new Set(Array.from({ length: 120 }, (_, code) => code))],
  ]),
  new Map([['verdict', new Set<number>()]]),
];

describe.each(
  SELECTIONS.map((selection) => [JSON.stringify([...selection.keys()]), selection] as const),
)('crossFilter under %s', (_, selection) => {
  const filter = filled();
  // through another selection first, so that only what changed is read anew
  filter.select(new Map([['unit', new Set([7])]]));
  filter.select(selection);

  test('counts each facet under all other filters, as counting row by row does', () => {
    for (const [name, counts] of filter.counts()) {
      const expected = new Uint32Array(COUNTS.get(name) ?? 0);
      for (const { codes } of naive(selection, [name])) {
        const code = codes.get(name) ?? 0;
        expected[code] = (expected[code] ?? 0) + 1;
      }
      expect(counts, name).toEqual(expected);
    }
  });

  test('totals: rows and projects that pass every filter', () => {
    const passing = naive(selection);
    expect(filter.totals()).toEqual({
      rows: passing.length,
      projects: new Set(passing.map(({ project }) => project)).size,
    });
  });

  test.each(['rows', 'projects'] as const)('cross: %s by two facets under the others', (of) => {
    const expected = new Uint32Array(4 * 5);
    const seen = new Set<number>();
    for (const { codes, project } of naive(selection, ['level', 'verdict'])) {
      if (of === 'projects' && seen.has(project)) continue;
      seen.add(project);
      const cell = (codes.get('level') ?? 0) * 5 + (codes.get('verdict') ?? 0);
      expected[cell] = (expected[cell] ?? 0) + 1;
    }
    expect(filter.cross('level', 'verdict', of)).toEqual(expected);
  });

  test('rows: the numbers of a page of the rows that pass', () => {
    const passing = naive(selection).map(({ number }) => number);
    expect([...filter.rows(0, 1000)]).toEqual(passing);
    expect([...filter.rows(2, 3)]).toEqual(passing.slice(2, 5));
  });
});

test('limitTo: lets only the named rows through, and all again', () => {
  const filter = filled();
  filter.limitTo(Uint32Array.of(2, 299, 300, 449));
  expect(filter.totals().rows).toBe(4);
  expect([...filter.rows(0, 10)]).toEqual([2, 299, 300, 449]);
  filter.limitTo(undefined);
  expect(filter.totals().rows).toBe(ROWS.length);
});

test('add: rows that come after a selection are filtered too', () => {
  const filter = crossFilter(COUNTS);
  filter.select(new Map([['level', new Set([1])]]));
  for (const own of PARTS) filter.add(own);
  expect(filter.totals().rows).toBe(naive(new Map([['level', new Set([1])]])).length);
});
