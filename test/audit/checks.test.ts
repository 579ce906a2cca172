import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/audit/checks.ts';
import { projectFindings } from '../../src/audit/projectFindings.ts';
import { sampleReport, sampleSubject } from './sampleForm.ts';

const FOLDER = join(import.meta.dirname, '../../src/audit/checks');

describe('CHECKS', () => {
  test('lists every file of the folder once, under its own name', () => {
    const files = readdirSync(FOLDER).map((name) => name.replace(/\.ts$/, ''));
    expect(CHECKS.map(({ code }) => code).toSorted()).toEqual(files.toSorted());
  });

  test('has titles that tell the checks apart', () => {
    const titles = CHECKS.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('never quotes a source that is only recalled', () => {
    const recalled = CHECKS.filter(({ basis }) => basis.status === 'recalled');
    expect(recalled.filter(({ basis }) => /[“”]/.test(basis.source))).toEqual([]);
  });
});

describe('projectFindings', () => {
  test('finds nothing in a sound form, with a report or without', () => {
    expect(projectFindings(sampleSubject())).toEqual([]);
    expect(projectFindings(sampleSubject(undefined, { report: sampleReport() }))).toEqual([]);
  });

  test('lists errors first, then warnings, each in the order of the checks', () => {
    const subject = sampleSubject((form) => {
      form.total = { points: '110', score: '90' };
      form.goal.actual = '';
      form.funds.total.rate = '';
    });
    expect(projectFindings(subject).map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'error totalPointsMismatch',
      'error totalScoreMismatch',
      'warning goalMissing',
      'info executionRateBlank',
    ]);
  });

  test('carries what the check is into each finding', () => {
    const subject = sampleSubject((form) => {
      form.goal.actual = '';
    });
    expect(projectFindings(subject)[0]).toMatchObject({
      code: 'goalMissing',
      title: '年度总体目标空白',
      severity: 'warning',
      basis: { rule: 'X1', status: 'found' },
    });
  });
});
