import { describe, expect, test } from 'vitest';
import { withLastActuals } from '../../src/analysis/history/targetBelowLastActual.ts';
import { TARGET_BELOW_LAST_ACTUAL } from '../../src/analysis/lastActualCheck.ts';
import { STALE_EXCEPTION } from '../../src/audit/applyExceptions.ts';
import { Finding } from '../../src/audit/finding.ts';
import { cells } from '../audit/sampleForm.ts';
import { type Filed, filed } from './historySamples.ts';

/** The findings of the later year, in which the first row's target was lowered. */
function found(later: Filed = {}, ...others: Parameters<typeof filed>[]) {
  const results = [
    filed(2022, 'a', { edit: cells(1, { target: '≥400人次' }), ...later }),
    filed(2021, 'a'),
    ...others.map((one) => filed(...one)),
  ];
  const [result] = withLastActuals(results);
  return result?.findings ?? [];
}

describe('withLastActuals', () => {
  test('names rows of a continued project, one by one', () => {
    const [first, ...others] = found();
    expect(first?.message).toBe(
      '“参加培训的职工”：2022 年度指标值“≥400人次”，低于 2021 年度实际完成值“480人次”，也低于上年目标“≥500人次”。',
    );
    expect(first?.seq).toBe(1);
    expect(others).toEqual([]);
  });

  test('names a target a tenth below, and none that is closer', () => {
    expect(found({ edit: cells(1, { target: '≥432人次' }) })).toHaveLength(1);
    expect(found({ edit: cells(1, { target: '≥433人次' }) })).toEqual([]);
  });

  test('names a kept target only where last year was far above it', () => {
    const kept = (actual: string) =>
      withLastActuals([
        filed(2022, 'a', { edit: cells(1, { target: '≥400人次' }) }),
        filed(2021, 'a', { edit: cells(1, { target: '≥400人次', actual }) }),
      ])[0]?.findings.length;
    expect(kept('520人次')).toBe(1);
    expect(kept('519人次')).toBe(0);
  });

  test('counts them among the open findings', () => {
    const [result] = withLastActuals([
      filed(2022, 'a', { edit: cells(1, { target: '≥400人次' }) }),
      filed(2021, 'a'),
    ]);
    expect(result?.open).toEqual({ error: 0, warning: 0, info: 1 });
  });

  test('takes an exception of the list, which is no longer stale', () => {
    const reason = '名额减少';
    const accepted = [{ code: TARGET_BELOW_LAST_ACTUAL.code, seq: 1, reason }];
    const stale = new Finding(STALE_EXCEPTION, {
      seq: 1,
      words: () => ({ message: '', evidence: '', advice: '' }),
    });
    const findings = found({ entry: { accepted }, findings: [stale] });
    expect(findings.filter(({ code }) => code === STALE_EXCEPTION.code)).toEqual([]);
    expect(findings.find(({ seq }) => seq === 1)?.accepted).toBe(reason);
  });

  test('is silent for one year, and for a project that was merged or lost a part', () => {
    const only = [filed(2022, 'a')];
    expect(withLastActuals(only)).toEqual(only);
    const merged = { entry: { mergedFrom: ['a', 'b'] } };
    expect(found(merged, [2021, 'b'])).toEqual([]);
    expect(found({}, [2022, 'part', { entry: { splitFrom: 'a' } }])).toEqual([]);
  });
});
