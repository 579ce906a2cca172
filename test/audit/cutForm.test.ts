import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/audit/checks.ts';
import { findingsBy } from '../../src/audit/findingsBy.ts';
import { looksAt } from '../../src/audit/looksAt.ts';
import type { Form } from '../../src/model/form.ts';
import { totalAbsence } from '../../src/model/totalAbsence.ts';
import { sampleSubject } from './sampleForm.ts';

const CUT = '公开文本在满意度指标一行中断';

/** The sound form as far as its source goes: without its last row, its total, and the account of its money. */
const brokenOff = (cut?: string) =>
  sampleSubject(undefined, {
    printed: (form: Form) => {
      form.indicators = form.indicators?.slice(0, -2);
      for (const key of ['total', 'fiscal']) {
        form.funds = {
          ...form.funds,
          [key]: { ...form.funds?.[key], executed: '50', rate: '50%', score: '5' },
        };
      }
      if (cut !== undefined) form.cut = cut;
    },
  });

describe('a form that was not entered whole', () => {
  test('is held to none of its sums and to nothing that it nowhere says', () => {
    const found = (cut?: string) => findingsBy(CHECKS)(brokenOff(cut)).map(({ code }) => code);
    expect(found()).toMatchInlineSnapshot(`
      [
        "weightSumMismatch",
        "totalPointsMismatch",
        "totalScoreMismatch",
        "fundsSumMismatch",
        "executionRateMismatch",
        "unspentAbove20",
      ]
    `);
    expect(found(CUT)).toMatchInlineSnapshot(`
      [
        "executionRateMismatch",
      ]
    `);
  });

  test('is not recomputed, for its points are not all there', () => {
    const { score } = brokenOff(CUT);
    expect([score.interval, score.notRecomputed]).toEqual([
      undefined,
      '本表没有录全，总分不能复核',
    ]);
  });

  test('has a total that was not entered, and not none', () => {
    const { project } = brokenOff(CUT);
    const without = { ...project, totalScore: { kind: 'absent' } } as const;
    expect(totalAbsence(without)).toBe('未录入');
    expect(totalAbsence({ ...without, form: brokenOff().project.form })).toBe('无此栏');
  });

  test('is not counted among the forms that a check of the whole looked at', () => {
    const { project, score } = brokenOff(CUT);
    const whole = CHECKS.filter(({ ofWhole }) => ofWhole);
    expect(whole.length).toBeGreaterThan(20);
    expect(whole.filter((check) => looksAt(check, project, score.rulebook))).toEqual([]);
  });
});
