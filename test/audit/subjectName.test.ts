import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Subject, subjectName } from '../../src/audit/finding.ts';
import { MONEY_COLUMNS } from '../../src/model/project.ts';
import { findingsTable } from '../../src/publish/tables/findings.ts';
import { loadSite } from '../../src/site/loadSite.ts';

const ROW_COLUMNS = ['target', 'actual', 'points', 'score', 'reason'];
const FUND_COLUMNS: readonly string[] = [...MONEY_COLUMNS, 'rate', 'points', 'score'];

describe('subjectName: what a finding is about, as a cell of findings.csv', () => {
  test.each<[Subject, string]>([
    [{ kind: 'cell', column: 'actual' }, 'actual'],
    [{ kind: 'funds', row: 'total', column: 'executed' }, 'funds.total.executed'],
    [{ kind: 'total', column: 'score' }, 'total.score'],
    [{ kind: 'goal', column: 'actual' }, 'goal'],
    [{ kind: 'list' }, 'list'],
    [{ kind: 'reportFigure', quote: '450人次' }, 'reportFigure'],
  ])('%j: %s', (subject, name) => {
    expect(subjectName(subject)).toBe(name);
  });
});

test('findings.csv: `about` is the last column and empty where a finding is about a whole row or form', () => {
  const { results } = loadSite(join(import.meta.dirname, '../fixtures/forms'));
  const rows = findingsTable.rows(results);
  const column = findingsTable.columns.at(-1);
  expect(column?.name).toBe('about');
  const told = new Set(rows.map((row) => column?.value(row)));
  const some = [undefined, 'actual', 'funds.total.executed', 'goal'];
  expect([...told]).toEqual(expect.arrayContaining(some));
});

test('about: names a row of money and a column that the form can have', () => {
  const { results } = loadSite(join(import.meta.dirname, '../fixtures/forms'));
  for (const { project, findings } of results) {
    const fundRows = project.funds.rows.map(({ key }) => key);
    for (const { code, seq, about } of findings) {
      if (about?.kind === 'cell') expect(ROW_COLUMNS, code).toContain(about.column);
      if (about?.kind !== 'funds') continue;
      expect(seq, code).toBeUndefined();
      expect(fundRows, code).toContain(about.row);
      expect(FUND_COLUMNS, code).toContain(about.column);
    }
  }
});
