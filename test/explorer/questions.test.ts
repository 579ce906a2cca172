import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ProjectResult, projectResults } from '../../src/analysis/projectResult.ts';
import type { QueryResult } from '../../src/explorer/engine/engine.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { cellValue } from '../../src/model/cell.ts';
import {
  type Decimal,
  decimal,
  divide,
  formatDecimal,
  multiply,
  round,
  subtract,
  sumOf,
  ZERO,
} from '../../src/model/decimal.ts';
import { comparePinyin } from '../../src/publish/explorer/pinyinRanks.ts';
import { QUESTIONS } from '../../src/publish/explorer/questions.ts';
import { launchBrowser } from '../browser.ts';
import { loadCity } from '../demo/cityFolder.ts';
import { ROOT } from '../root.ts';
import { browserAnswers } from './browserAnswers.ts';
import { type NativeAnswer, nativeAnswers, plainNumber } from './nativeAnswers.ts';

const CITY = { departments: 4, years: 3, projects: 6 };
const LOSSES = /失分/;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe('QUESTIONS', () => {
  test('are a dozen or a few more, each by an id of its own', () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(12);
    expect(QUESTIONS.length).toBeLessThanOrEqual(16);
    expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
  });

  test.each(QUESTIONS.map((question) => [question.title, question] as const))(
    '%s: one statement with a comment, a note of one sentence, lines that fit',
    (_, { note, sql }) => {
      expect(sql).toMatch(/^-- \p{Script=Han}|^-- /u);
      expect(sql).toMatch(/ORDER BY/);
      expect(sql).not.toMatch(/;/);
      expect(note).toMatch(/^[^。]+。$/);
      expect(Math.max(...sql.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
    },
  );
});

describe.each([
  ['record', () => projectResults(loadDataset(`${ROOT}data`))],
  ['city', () => projectResults(loadCity(CITY))],
] as const)('QUESTIONS asked of the %s', (name, load) => {
  let results: readonly ProjectResult[];
  let answers: ReadonlyMap<string, NativeAnswer>;
  let reversed: ReadonlyMap<string, NativeAnswer>;
  let inBrowser: ReadonlyMap<string, QueryResult>;

  beforeAll(async () => {
    results = load();
    const statements = QUESTIONS.map(({ sql }) => sql);
    const byId = <Answer>(found: readonly Answer[]) =>
      new Map(found.map((answer, index) => [QUESTIONS[index]?.id ?? '', answer]));
    answers = byId(await nativeAnswers(results, statements));
    reversed = byId(await nativeAnswers(results, statements, true));
    const folder = join(ROOT, '.cache/test', `questions-${name}`);
    inBrowser = byId(await browserAnswers(browser, folder, results, statements));
  });

  const rowsOf = (id: string) =>
    answers
      .get(id)
      ?.rows.map((row) => row.map((cell) => (cell === null ? null : plainNumber(cell))));

  test.each(QUESTIONS.map(({ title, id }) => [title, id] as const))(
    '%s: in the browser as at build, cell by cell',
    (_, id) => {
      const { columns = [], rows = [] } = inBrowser.get(id) ?? {};
      const native = answers.get(id);
      const isNumber = columns.map(({ type }) => type === 'decimal' || type === 'integer');
      const expected = native?.rows.map((row) =>
        row.map((cell, at) => (cell !== null && isNumber[at] ? plainNumber(cell) : cell)),
      );
      expect(columns.map((column) => column.name)).toEqual(
        native?.columns.map((column) => column.name),
      );
      expect(columns.map(({ type }) => type)).not.toContain('real');
      expect(rows.map((row) => row.map((cell) => (cell === null ? null : String(cell))))).toEqual(
        expected,
      );
    },
  );

  test('answer without a binary fraction', () => {
    for (const [id, { columns }] of answers) {
      expect(columns.map(({ type }) => type).join(), id).not.toMatch(/DOUBLE|FLOAT/);
    }
  });

  test('answer in the same order however the rows are stored', () => {
    for (const [id, { rows }] of answers) expect(reversed.get(id)?.rows, id).toEqual(rows);
  });

  test('year-summary: as counted from the results', () => {
    const expected = grouped(results, ({ project }) => String(project.year)).map(([year, own]) => {
      const money = (name: 'adjusted' | 'executed') =>
        sum(
          own.flatMap(({ project, moneyLeftOut }) =>
            moneyLeftOut === undefined ? (cellValue(project.funds.total[name]) ?? []) : [],
          ),
        );
      const scores = own.flatMap(({ score }) => score.reported ?? []);
      const findings = own.reduce(
        (all, { open }) => all + open.error + open.warning + open.info,
        0,
      );
      return [
        year,
        own.length,
        money('adjusted'),
        money('executed'),
        formatDecimal(round(divide(sumOf(scores), decimal(scores.length)), 2)),
        own.filter(({ score }) => score.reportedGrade === '优').length,
        findings,
      ].map(String);
    });
    expect(rowsOf('year-summary')).toEqual(expected.sort());
  });

  test('department-execution: sums divided, forms left out that are in no sum of the pages', () => {
    const both = results.filter(({ moneyLeftOut }) => moneyLeftOut === undefined);
    const expected = grouped(
      both,
      ({ project }) => `${project.year}|${project.departmentName}`,
    ).map(([key, own]) => {
      const amounts = (name: 'adjusted' | 'executed') =>
        sumOf(own.map(({ project }) => cellValue(project.funds.total[name]) ?? ZERO));
      const [adjusted, executed] = [amounts('adjusted'), amounts('executed')];
      const rate = percentOf(executed, adjusted);
      return [...key.split('|'), rate, formatDecimal(adjusted), formatDecimal(executed)];
    });
    const byRate = (a: string[], b: string[]) =>
      Number(b[0]) - Number(a[0]) ||
      Number(b[2]) - Number(a[2]) ||
      comparePinyin(a[1] ?? '', b[1] ?? '');
    expect(rowsOf('department-execution')).toEqual(expected.sort(byRate));
  });

  test('lost-by-level: as added up from the rows', () => {
    const rows = results
      .flatMap(({ score }) => score.rows)
      .filter(({ points, reported }) => points !== undefined && reported !== undefined);
    const totals = grouped(rows, ({ indicator }) => indicator.level1).map(([level, own]) => {
      const points = sumOf(own.map((row) => row.points ?? ZERO));
      const reported = sumOf(own.map((row) => row.reported ?? ZERO));
      return { level, count: own.length, points, reported, lost: subtract(points, reported) };
    });
    const all = sumOf(totals.map(({ lost }) => lost));
    const expected = totals
      .sort((a, b) => b.lost - a.lost || comparePinyin(a.level, b.level))
      .map(({ level, count, points, reported, lost }) => [
        level,
        String(count),
        ...[points, reported, lost].map((one) => formatDecimal(one)),
        percentOf(lost, all),
      ]);
    expect(rowsOf('lost-by-level')).toEqual(expected);
    expect(answers.get('lost-by-level')?.columns[4]?.name).toMatch(LOSSES);
  });

  test('findings-by-check: as counted from the findings', () => {
    const pairs = results.flatMap(({ project, findings }) =>
      findings.map((finding) => ({ finding, id: project.id })),
    );
    const expected = grouped(pairs, ({ finding }) => finding.code).map(([code, own]) => [
      code,
      String(own.length),
      String(new Set(own.map(({ id }) => id)).size),
      own.map(({ finding }) => finding.message).sort(byCodePoint)[0],
    ]);
    const found = rowsOf('findings-by-check') ?? [];
    const merged = [...Map.groupBy(found, ([, code]) => code)].map(([code, own]) => [
      code,
      String(own.reduce((all, row) => all + Number(row[2]), 0)),
    ]);
    expect(merged.sort()).toEqual(expected.map(([code, count]) => [code, count]).sort());
    const single = found.filter((row) => found.filter(([, code]) => code === row[1]).length === 1);
    for (const [, ...row] of single) expect(expected).toContainEqual(row);
  });

  test('rule-fits: as counted from the fits', () => {
    const fits = results.flatMap((result) => result.fits);
    const expected = grouped(fits, ({ rulebook }) => rulebook).map(([rulebook, own]) =>
      [
        rulebook,
        own.length,
        own.filter((fit) => fit.fits).length,
        own.filter((fit) => fit.fits && fit.subject === 'execution').length,
      ].map(String),
    );
    expect(rowsOf('rule-fits')?.toSorted()).toEqual(expected.sort());
  });
});

function grouped<Row>(
  rows: readonly Row[],
  key: (row: Row) => string,
): (readonly [string, readonly Row[]])[] {
  return [...Map.groupBy(rows, key)];
}

/** In percent, with two decimals. */
function percentOf(part: Decimal, whole: Decimal): string {
  return formatDecimal(multiply(round(divide(part, whole), 4), decimal(100)));
}

function sum(amounts: readonly Decimal[]): string {
  return formatDecimal(sumOf(amounts));
}

/** As DuckDB compares texts; JavaScript compares units of UTF-16. */
function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
