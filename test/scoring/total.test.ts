import { describe, expect, test } from 'vitest';
import type { FormV1 as Form } from '../../src/model/formV1.ts';
import type { ProjectScore } from '../../src/scoring/projectScore.ts';
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
    const { rows, execution, interval, rounded, verdict } = scoreOf(whole);
    expect(rows.map((row) => row.verdict)).toEqual(Array(7).fill('within'));
    expect([execution.verdict, showInterval(interval)]).toEqual(['within', '97.7']);
    expect([showInterval(rounded), verdict]).toEqual(['93.7 to 100', 'within']);
  });

  test('projectScore(…): what rounding cannot bring about is outside, on either side', () => {
    const total = (score: string) =>
      scoreOf((form) => {
        whole(form);
        form.total.score = score;
      }).verdict;
    expect([total('93'), total('94'), total('100'), total('101')]).toEqual([
      'below',
      'within',
      'within',
      'above',
    ]);
  });

  test('projectScore(scores with decimals): a hundredth a score', () => {
    const total = (score: string) =>
      scoreOf((form) => {
        form.total.score = score;
      }).verdict;
    expect([total('98.9'), total('99'), total('99.03'), total('99.2')]).toEqual([
      'below',
      'within',
      'within',
      'above',
    ]);
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
});
