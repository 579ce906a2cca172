import { Decimal as DecimalType, Float64, Int32, Int64, Utf8 } from 'apache-arrow';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { acceptStatement } from '../../src/explorer/engine/acceptStatement.ts';
import { cellReader, decimalText } from '../../src/explorer/engine/cells.ts';
import { engineAddresses } from '../../src/explorer/engine/engineAddresses.ts';
import {
  type EngineFailureKind,
  engineFailure,
  failureOf,
  isEngineFailure,
} from '../../src/explorer/engine/engineFailure.ts';
import type { QueryFailure } from '../../src/explorer/engine/queryFailure.ts';
import { translateError } from '../../src/explorer/engine/translateError.ts';
import { enginePlan } from '../../src/publish/explorer/enginePlan.ts';
import { comparePinyin } from '../../src/publish/explorer/pinyinRanks.ts';

describe('decimalText', () => {
  test.each([
    [[62380000, 0, 0, 0], 6, '62.38'],
    [[18000000, 0, 0, 0], 6, '18'],
    [[5, 0, 0, 0], 2, '0.05'],
    [[0, 0, 0, 0], 2, '0'],
    [[0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff], 1, '-0.1'],
    [
      [0xffffffff, 0xffffffff, 0xffffffff, 0x7fffffff],
      0,
      '170141183460469231731687303715884105727',
    ],
  ])('of %j with %i places is %s', (words, scale, text) => {
    expect(decimalText(Uint32Array.from(words), scale)).toBe(text);
  });
});

describe('cellReader', () => {
  test.each([
    [new Int64(), 9007199254740991n, 9007199254740991],
    [new Int64(), 9007199254740993n, '9007199254740993'],
    [new Int32(), 7, 7],
    [new Float64(), 0.1 + 0.2, 0.3],
    [new Float64(), Number.NaN, null],
    [new Float64(), 1 / 3, 0.333333333333],
    [new DecimalType(0, 38), Uint32Array.of(450, 0, 0, 0), 450],
    [new DecimalType(2, 18), Uint32Array.of(1234, 0, 0, 0), '12.34'],
    [new Utf8(), '完成', '完成'],
    [new Utf8(), null, null],
    [new Int32(), undefined, null],
  ])('of %s reads %s as %s', (type, value, cell) => {
    expect(cellReader(type)(value)).toBe(cell);
  });
});

/** Offsets of words and signs as DuckDB counts them, in bytes; comments are type 5. */
function tokens(sql: string) {
  const found = [...sql.matchAll(/--.*|'[^']*'|[\p{L}\w]+|\S/gu)];
  return {
    offsets: found.map(({ index }) => Buffer.byteLength(sql.slice(0, index))),
    types: found.map(([text]) => (text.startsWith('--') ? 5 : 4)),
  };
}

describe('acceptStatement', () => {
  test.each([
    ['SELECT 1', 'SELECT 1'],
    ['select 1;', 'select 1'],
    [
      "-- 说明\nfrom projects where unit = 'a;b' ;; -- 完",
      "-- 说明\nfrom projects where unit = 'a;b' ",
    ],
    ['(SELECT 1)', '(SELECT 1)'],
    ['with a as (select 1) from a', 'with a as (select 1) from a'],
  ])('takes %j', (sql, statement) => {
    expect(acceptStatement(sql, tokens(sql))).toEqual({ statement });
  });

  test.each([
    ['drop table projects', 1, 1],
    ['-- 中文\n  insert into a values (1)', 2, 3],
    ["select '中文'; select 2", 1, 14],
    ['selected', 1, 1],
    ['-- SELECT\nexplain analyze select 1', 2, 1],
  ])('refuses %j at its place', (sql, line, column) => {
    expect(acceptStatement(sql, tokens(sql))).toMatchObject({
      kind: 'refused',
      place: { line, column },
    });
  });

  test.each(['', '  -- nur\n', ';'])('refuses %j, which says nothing', (sql) => {
    expect(acceptStatement(sql, tokens(sql))).toMatchObject({ kind: 'refused', place: undefined });
  });
});

describe('translateError', () => {
  test('of the parser takes its own place', () => {
    const error = new Error(
      '{"exception_type":"Parser","exception_message":"syntax error at or near \\"form\\"\\n\\nLINE 2: ...","position":"10"}',
    );
    expect(translateError(error, 'select *\n form x')).toMatchObject({
      kind: 'syntax',
      sentence: '“form”附近的写法不对。',
      place: { line: 2, column: 2 },
    });
  });

  test('counts a Chinese character as two columns under the caret', () => {
    const sql = "select '中文', 没有 from projects";
    const caret = `${' '.repeat('LINE 1: '.length + "select '".length + 4 + "', ".length)}^`;
    const error = new Error(
      `Binder Error: Referenced column "没有" not found in FROM clause!\nCandidate bindings: "unit", "year"\n\nLINE 1: ${sql}\n${caret}`,
    );
    expect(translateError(error, sql)).toMatchObject({
      kind: 'name',
      sentence: '没有“没有”这一列。是不是：unit、year？',
      place: { line: 1, column: 14 },
    });
  });

  test('finds the place in a line that DuckDB cut', () => {
    const sql = `select ${'a, '.repeat(40)}nope from projects`;
    const shown = `...${sql.slice(100)}`;
    const caret = `${' '.repeat('LINE 1: '.length + 3 + sql.indexOf('nope') - 100)}^`;
    const error = new Error(
      `Catalog Error: Table with name x does not exist!\nLINE 1: ${shown}\n${caret}`,
    );
    expect(translateError(error, sql).place).toEqual({ line: 1, column: sql.indexOf('nope') + 1 });
  });

  test('leaves out lines that were put before', () => {
    const error = new Error(
      "Conversion Error: Could not convert string 'a' to DECIMAL(18,2)\nLINE 2: select x\n               ^",
    );
    expect(translateError(error, 'select x', 1)).toMatchObject({
      sentence: '“a”不能当作 DECIMAL。',
      place: { line: 1, column: 8 },
    });
  });

  test('of what is not known keeps the words of DuckDB', () => {
    expect(translateError(new Error('Odd Error: x'), '')).toMatchObject({
      kind: 'other',
      place: undefined,
      cause: 'Odd Error: x',
    });
  });
});

describe('failureOf', () => {
  test.each([
    ['CompileError: violates the following Content Security policy directive', 'wasmBlocked'],
    ['RangeError: WebAssembly.Memory(): could not allocate memory', 'outOfMemory'],
    ['TypeError: Compressed input was truncated', 'truncated'],
    ['TypeError: Failed to fetch', 'network'],
    ['CompileError: expected magic word', 'wrongFile'],
    ['something else', 'internal'],
  ] as const)('%s is %s', (text, kind) => {
    expect(failureOf(text, 'internal').kind).toBe(kind);
  });
});

test('isEngineFailure: never of what became of a statement, nor of what only looks alike', () => {
  expectTypeOf<Extract<EngineFailureKind, QueryFailure['kind']>>().toBeNever();
  const stopped = translateError(new Error('INTERRUPT Error: Interrupted!'), '');
  expect(stopped).toMatchObject({ kind: 'interrupted', sentence: '已取消查询。' });
  expect(isEngineFailure(stopped)).toBe(false);
  expect(isEngineFailure({ kind: 'toString', sentence: '' })).toBe(false);
  expect(isEngineFailure(engineFailure('cancelled'))).toBe(true);
});

test.each([
  [62, { access: 'whole', isByYear: false }],
  [200_000, { access: 'whole', isByYear: false }],
  [200_001, { access: 'range', isByYear: false }],
  [2_000_000, { access: 'range', isByYear: false }],
  [2_000_001, { access: 'range', isByYear: true }],
])('enginePlan: of %i rows is %j', (rows, plan) => {
  expect(enginePlan(rows)).toEqual(plan);
});

test('engineAddresses: several years are one view of the same name', () => {
  const file = (name: string) => ({ file: name, bytes: 1, rawBytes: 2 });
  const part = (year: number) => ({ ...file(`${year}.duckdb`), years: [year], rows: 1 });
  const { databases, setup, wasm } = engineAddresses(
    {
      rows: 2,
      projects: 2,
      engine: { version: '1', script: file('s.js'), wasm: file('d.wasm.gz') },
      facets: [],
      rowFiles: [],
      database: { access: 'range', parts: [part(2021), part(2022)] },
      tables: [{ name: 'funds', title: '资金', columns: [] }],
    },
    'https://example.invalid/base/data/explorer/',
  );
  expect(wasm.url).toBe('https://example.invalid/base/data/explorer/d.wasm.gz');
  expect(databases.map(({ name }) => name)).toEqual(['part1', 'part2']);
  expect(setup).toEqual(['CREATE VIEW funds AS FROM part1.funds UNION ALL FROM part2.funds']);
});

test('comparePinyin: sorts by sound, not by code', () => {
  expect(['卫生', '安全', '财政', '总工会', '教育'].sort(comparePinyin)).toEqual([
    '安全',
    '财政',
    '教育',
    '卫生',
    '总工会',
  ]);
});
