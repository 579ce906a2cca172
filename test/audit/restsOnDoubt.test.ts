import { describe, expect, test } from 'vitest';
import { reportFigureMismatch } from '../../src/audit/checks/reportFigureMismatch.ts';
import { projectFindings } from '../../src/audit/projectFindings.ts';
import { type Edit, linesOf, sampleReport, sampleSubject } from './sampleForm.ts';

const codes = (edit: Edit, isAccepted = false) => {
  const subject = sampleSubject(edit);
  const accepted = isAccepted ? [{ code: 'moneyUnitSlip', reason: '确为元' }] : [];
  const { project } = subject;
  const listEntry = { ...project.listEntry, accepted };
  return projectFindings({ ...subject, project: { ...project, listEntry } }).map(
    ({ code }) => code,
  );
};

/** 98 万元 printed as 98元, in the row of the total or of a source. */
const slip =
  (row: 'total' | 'fiscal', executed: string): Edit =>
  ({ funds }) => {
    funds[row].executed = executed;
  };

describe('findings that rest on an amount whose unit is doubted', () => {
  test('are not said: one cell in 元 is one fault', () => {
    expect(codes(slip('total', '98元'))).toEqual(['moneyUnitSlip']);
    expect(codes(slip('fiscal', '80元'))).toEqual(['moneyUnitSlip']);
  });

  test('are said where the list settles the unit', () => {
    expect(codes(slip('total', '98元'), true)).toContain('fundsSumMismatch');
    expect(codes(slip('total', '98元'), true)).toContain('executionRateMismatch');
  });

  test('of a source leave what is said of the total', () => {
    const adjusted: Edit = (form) => {
      slip('fiscal', '80元')(form);
      form.funds.total.initial = '150';
    };
    expect(codes(adjusted)).toEqual(['moneyUnitSlip', 'budgetAdjusted']);
  });

  test('are not said of the rate that the report states', () => {
    const figures = [
      { name: '预算执行率', quote: '执行率 62.38%', value: '62.38%', indicators: [] },
    ];
    const report = { ...sampleReport(), figures };
    const said = (edit?: Edit) => linesOf(reportFigureMismatch, edit, { report });
    expect(said()).toContain('62.38%');
    expect(said(slip('total', '98元'))).toBe('');
  });
});
