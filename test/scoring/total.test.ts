import { describe, expect, test } from 'vitest';
import { decimal, formatDecimal } from '../../src/model/decimal.ts';
import type { FormV1 as Form } from '../../src/model/formV1.ts';
import { roundedInterval } from '../../src/scoring/interval.ts';
import type { ProjectScore } from '../../src/scoring/projectScore.ts';
import { rowReason } from '../../src/scoring/rowSteps.ts';
import { rowOf, sampleSubject } from '../audit/sampleForm.ts';
import { showInterval } from './samples.ts';

/** The sample form with these actuals of rows 1, 2, 5, 6, 7 and every score in whole points. */
function whole(form: Form): void {
  const actuals = { 1: '490人次', 2: '91.2%', 5: '77.6%', 6: '87.3%', 7: '86.4%' };
  for (const [seq, actual] of Object.entries(actuals)) rowOf(form, Number(seq)).actual = actual;
  for (const seq of [1, 2, 3, 4, 5, 6, 7]) {
    const row = rowOf(form, seq);
    row.score = row.points;
  }
  form.funds.total.score = '10';
  form.total.score = '100';
}

function scoreOf(edit: (form: Form) => void): ProjectScore {
  return sampleSubject(edit).score;
}

describe('Q9, G1: a total of rounded scores', () => {
  test('projectScore(19.6, 9.6, … printed as 20, 10, …): 100 of 97.7 is within', () => {
    const { rows, execution, interval, rounded, verdict, verdictNote } = scoreOf(whole);
    expect(verdictNote).toBe('在各项得分取整的合计差异之内');
    expect(rows.map((row) => row.verdict)).toEqual(Array(7).fill('within'));
    expect([execution.verdict, showInterval(interval)]).toEqual(['within', '97.7']);
    expect([showInterval(rounded), verdict]).toEqual(['100', 'within']);
  });

  test('projectScore(…): a total that its scores do not add up to has no verdict', () => {
    const total = (score: string) =>
      scoreOf((form) => {
        whole(form);
        form.total.score = score;
      }).verdict;
    expect(['93', '99', '100', '101'].map(total)).toEqual([
      'notAssessable',
      'notAssessable',
      'within',
      'notAssessable',
    ]);
  });

  test('projectScore(7 of 10 where 10 is exact): 97 is below, rounding gives exact rows nothing', () => {
    const { verdict, rounded } = scoreOf((form) => {
      whole(form);
      Object.assign(rowOf(form, 4), { score: '7' });
      form.total.score = '97';
    });
    expect([showInterval(rounded), verdict]).toEqual(['100', 'below']);
  });

  test('projectScore(scores with decimals): a hundredth a score', () => {
    const shifted = (score: string, total: string) =>
      scoreOf((form) => {
        rowOf(form, 1).score = score;
        form.total.score = total;
      }).verdict;
    expect(shifted('19.2', '99')).toBe('within');
    expect(shifted('19.21', '99.01')).toBe('within');
    expect(shifted('19.1', '98.9')).toBe('below');
    expect(shifted('19.4', '99.2')).toBe('above');
  });
});

describe('Q9: the tolerance follows the decimals in which the form is scored', () => {
  /** Row 1 at 20 points for 83 of 120, with this score; execution with that one. */
  const scored = (row: string, execution: string, total: string) =>
    scoreOf((form) => {
      Object.assign(rowOf(form, 1), { target: '120人次', actual: '83人次', score: row });
      form.funds.total.score = execution;
      form.total.score = total;
    });

  test.each([
    ['13.8', '9.8', '93.6', '0.05', 'within'],
    ['13.83', '9.8', '93.63', '0.01', 'within'],
    ['14', '10', '94', '0.5', 'within'],
    ['13.9', '9.8', '93.7', '0.05', 'above'],
    ['13.7', '9.8', '93.5', '0.05', 'below'],
    ['13.8', '9.80', '93.6', '0.05', 'within'],
    ['14', '9.8', '93.8', '0.05', 'above'],
  ])(
    'projectScore(13.83 printed %s, execution %s, total %s): give or take %s, %s',
    (row, execution, total, tolerance, verdict) => {
      const score = scored(row, execution, total);
      expect([formatDecimal(score.tolerance), score.rows[0]?.verdict, score.verdict]).toEqual([
        tolerance,
        verdict,
        verdict,
      ]);
    },
  );

  test('toleranceOf(no single score): hundredths, nothing says that the rows were rounded', () => {
    const { tolerance } = scoreOf((form) => {
      for (let seq = 1; seq <= 7; seq++) rowOf(form, seq).score = '';
      form.funds.total.score = '';
    });
    expect(formatDecimal(tolerance)).toBe('0.01');
  });

  test.each([
    ['9.6', '0.5', '10'],
    ['8.5', '0.5', '8 to 9'],
    ['10', '0.5', '10'],
    ['0.3', '0.5', '0'],
    ['13.83', '0.05', '13.8'],
    ['13.8', '0.05', '13.8'],
    ['13.83', '0.01', '13.82 to 13.84'],
    ['13.8', '0.01', '13.8'],
  ])('roundedInterval(%s of 20, ±%s): %s', (score, tolerance, printed) => {
    const one = { low: decimal(score), high: decimal(score) };
    expect(showInterval(roundedInterval(one, decimal(20), decimal(tolerance)))).toBe(printed);
  });
});

describe('G4: a form that gives execution no points', () => {
  const without = (points: string, score: string) =>
    scoreOf((form) => {
      Object.assign(form.funds.total, { points: '-', score: '' });
      form.total = { points, score };
    });

  test('projectScore(90 points, 89.2): the rows alone', () => {
    const { interval, verdict } = without('90', '89.2');
    expect([showInterval(interval), verdict]).toEqual(['89.2', 'within']);
    expect(without('', '95').verdict).toBe('notAssessable');
  });

  test('projectScore(100 points, 99): which other ten are meant is not known', () => {
    expect(without('100', '99').verdict).toBe('notAssessable');
  });

  test.each<[string, (form: Form) => void, string | undefined]>([
    ['a sound form', () => {}, undefined],
    ['no total', (form) => (form.total.score = ''), '自评总分未填'],
    ['another total', (form) => (form.total.score = '98'), '总分栏的得分与各行合计不符'],
    ['other points', (form) => (form.total.points = '110'), '总分栏的分值与各行合计不符'],
    [
      'other points than those of the rows',
      (form) => {
        Object.assign(form.funds.total, { points: '-', score: '' });
        form.total = { points: '100', score: '99' };
      },
      '表上各项分值合计 90 分，总分不止这些',
    ],
  ])('projectScore(%s): says why its total is not judged', (_, edit, reason) => {
    const { verdictNote, verdict } = scoreOf(edit);
    expect(verdictNote).toBe(reason);
    expect(verdict === 'notAssessable').toBe(reason !== undefined);
  });

  test('rowReason(a row without its score): says so beside what is compared', () => {
    const [row] = scoreOf((form) => (rowOf(form, 1).score = '')).rows;
    expect(row?.verdict).toBe('notAssessable');
    expect(rowReason(row ?? expect.fail())).toBe('480人次 ÷ 500人次 = 96.0%；自评得分未填');
  });
});

test('projectScore(…): points of the total that nothing on the form carries are open', () => {
  const { interval, verdict } = scoreOf((form) => {
    whole(form);
    Object.assign(form.funds.total, { initial: '', adjusted: '', executed: '' });
    Object.assign(form.funds.total, { points: '', score: '', rate: '' });
  });
  expect([showInterval(interval), verdict]).toEqual(['87.9 to 97.9', 'notAssessable']);
});
