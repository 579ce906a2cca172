import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { describe, expect, inject, test } from 'vitest';

const folder = join(inject('site'), 'data');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const rows = (table: string) => csvParse(read(`${table}.csv`).slice(1));

/** Hundredths added up as whole numbers, so that the sums are exact. */
function sum(values: readonly (string | undefined)[]): number {
  return values.reduce((total, value) => total + Math.round(Number(value) * 100), 0) / 100;
}

/** The last columns of every table. */
const PUBLISHER = ['region', 'publisher'];

/** The columns of the contract before them, in order. */
const CONTRACT = {
  projects:
    'project_id, lineage_id, year, department, unit, project_name, initial_budget, adjusted_budget, executed, execution_rate_adjusted, execution_rate_initial, reported_score, reported_grade, rulebook, score_low, score_high, grade_low, grade_high, reported_within, checkable_points, checkable_share, findings_error, findings_warning, findings_info, source, money_left_out, department_score, finance_score',
  indicators:
    'project_id, year, seq, level1, level2, indicator, target, actual, points, reported_score, target_kind, target_operator, target_value, target_unit, actual_kind, actual_value, completion, deviation, score_low, score_high, verdict, verdict_reason, deviation_reason, parent_seq, printed_completion, printed_coefficient, department_score, finance_score, last_actual, outcome, better_by',
  funds: 'project_id, year, source, initial, adjusted, executed',
  findings: 'project_id, year, seq, code, severity, message, evidence, basis, about',
  fits: 'project_id, year, subject, reported, rulebook, recomputed_low, recomputed_high, fits',
  forms:
    'project_id, year, department_id, document_kind, layout, layout_name, own_layout, has_target, has_actual, has_points, has_scores, has_reasons, has_goals, has_funds, has_initial_budget, has_adjusted_budget, has_executed, has_total, has_grade, page, cut',
  corrections:
    'publication, date, event, file, year, department, title, reason, seq, place, from, to, sha256',
};

describe('dist/data', () => {
  test.each(Object.entries(CONTRACT))(
    '%s.csv has the columns of the contract',
    (table, columns) => {
      expect(read(`${table}.csv`).startsWith('\uFEFF')).toBe(true);
      expect(rows(table).columns).toEqual([...columns.split(', '), ...PUBLISHER]);
    },
  );

  test('projects.csv has the five projects with their reported scores', () => {
    expect(rows('projects').map((row) => row.reported_score)).toEqual([
      '98',
      '94',
      '99',
      '100',
      '100',
    ]);
    expect(rows('projects').map((row) => row.reported_grade)).toEqual(Array(5).fill('优'));
  });

  test('projects.csv adds up to 324 / 286.38 / 286.38 万元', () => {
    const projects = rows('projects');
    expect(sum(projects.map((row) => row.initial_budget))).toBe(324);
    expect(sum(projects.map((row) => row.adjusted_budget))).toBe(286.38);
    expect(sum(projects.map((row) => row.executed))).toBe(286.38);
  });

  test('projects.csv gives execution on both bases', () => {
    const cut = rows('projects').find((row) => row.project_name === '困难劳模帮扶专项');
    expect(cut).toMatchObject({ execution_rate_adjusted: '1', execution_rate_initial: '0.6238' });
  });

  test('indicators.csv has 62 rows, of which 1350 of 1500 completes 0.9 and recomputes to 18', () => {
    const indicators = rows('indicators');
    expect(indicators).toHaveLength(62);
    expect(indicators[0]).toMatchObject({
      target: '1500 人',
      actual: '1350',
      reported_score: '18',
      completion: '0.9',
      deviation: '-0.1',
      outcome: 'missed',
      better_by: '-0.1',
      score_low: '18',
      score_high: '18',
      verdict: 'within',
    });
  });

  test('funds.csv has four rows a project, blank where the form is blank and 0 where it prints 0', () => {
    const carryover = rows('funds').filter((row) => row.source === 'carryover');
    expect(rows('funds')).toHaveLength(20);
    expect(carryover.map((row) => row.initial)).toEqual(['', '', '', '0', '0']);
  });

  test('csv cells that a spreadsheet would take for a formula have an apostrophe before them', () => {
    const targets = rows('indicators').map((row) => row.target);
    expect(targets).toContain("'=2 场");
    expect(targets.filter((target) => /^[=+\-@]/.test(target ?? ''))).toEqual([]);
  });

  test('manifest.json states the sha256 of every other file', () => {
    const { files } = JSON.parse(read('manifest.json'));
    for (const { name, sha256 } of files) {
      const bytes = readFileSync(join(folder, name));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    }
    expect(files.map(({ name }: { name: string }) => name)).toEqual([
      ...Object.keys(CONTRACT).flatMap((table) => [`${table}.csv`, `${table}.json`]),
      ...Object.keys(CONTRACT).map((table) => `${table}.parquet`),
      'jijing.xlsx',
      'datapackage.json',
      ...readdirSync(join(folder, 'explorer')).map(() => expect.stringMatching(/^explorer\//)),
    ]);
  });

  test('SHA256SUMS states the sha256 of every file that it names, the manifest included', () => {
    const lines = read('SHA256SUMS').trimEnd().split('\n');
    for (const line of lines) {
      const [, sum, name = ''] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? [];
      const bytes = readFileSync(join(folder, name));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sum);
    }
    expect(lines.at(-1)).toMatch(/ manifest\.json$/);
  });

  test('each project has its workbook, document, CSV and JSON beside its page', () => {
    for (const { project_id: id } of rows('projects')) {
      const file = (suffix: string) => readFileSync(join(folder, '..', `${id}.${suffix}`));
      for (const suffix of ['xlsx', 'docx']) {
        expect(file(suffix).subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
      }
      const own = rows('indicators').filter((row) => row.project_id === id);
      expect(csvParse(file('csv').toString().slice(1)).map((row) => ({ ...row }))).toEqual(
        own.map((row) => ({ ...row })),
      );
      expect(JSON.parse(file('json').toString()).id).toBe(id);
    }
  });

  test('datapackage.json describes every column in Chinese and English', () => {
    const { resources } = JSON.parse(read('datapackage.json'));
    for (const { name, schema } of resources) {
      expect(schema.fields.map((field: { name: string }) => field.name)).toEqual(
        rows(name).columns,
      );
      for (const { title, description } of schema.fields) {
        expect(title).toMatch(/\p{Script=Han}/u);
        expect(description).toMatch(/\p{Script=Han}.* — .*[a-z]/u);
      }
    }
  });
});
