import { describe, expect, test } from 'vitest';
import { foreignYear } from '../../src/audit/checks/foreignYear.ts';
import { fundsSumMismatch } from '../../src/audit/checks/fundsSumMismatch.ts';
import { impossibleValue } from '../../src/audit/checks/impossibleValue.ts';
import { unparsedValue } from '../../src/audit/checks/unparsedValue.ts';
import { type Check, subjectName } from '../../src/audit/finding.ts';
import { cells, type Edit, resultsOf } from './sampleForm.ts';

const money =
  (initial: string, executed: string): Edit =>
  ({ funds }) => {
    Object.assign(funds.fiscal, { initial, executed });
  };

describe('about: a finding names the cell that it rests on', () => {
  test.each<[Check, Edit, string | undefined]>([
    [unparsedValue, cells(1, { target: '1 500人次' }), 'target'],
    [unparsedValue, cells(1, { actual: '1 500人次' }), 'actual'],
    [impossibleValue, cells(2, { actual: '120%' }), 'actual'],
    [impossibleValue, cells(2, { target: '≥120%' }), 'target'],
    [foreignYear, cells(3, { target: '2021年11月底前' }), 'target'],
    [foreignYear, cells(3, { actual: '2021年10月20日' }), 'actual'],
    [foreignYear, cells(3, { indicator: '2021年培训班结束的时间' }), undefined],
    [fundsSumMismatch, money('80', '90'), 'funds.total.executed'],
    [fundsSumMismatch, money('70', '90'), undefined],
  ])('$code, %#: %s', (check, edit, name) => {
    const [result, ...more] = resultsOf(check, edit);
    expect(result).toBeDefined();
    expect(more).toEqual([]);
    expect(result?.about && subjectName(result.about)).toBe(name);
  });
});
