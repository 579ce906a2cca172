import { describe, expect, test } from 'vitest';
import {
  type RulebookGrade,
  rulebookGrades,
} from '../../../src/analysis/stability/rulebookGrades.ts';
import { decimal } from '../../../src/model/decimal.ts';
import { projectScore } from '../../../src/scoring/projectScore.ts';
import { rulebook, showInterval } from '../../scoring/samples.ts';
import { changedRulebook, gradeScale, realRecord, scoredForm } from './scoredForms.ts';

const show = (grade: RulebookGrade | undefined) =>
  grade === undefined
    ? []
    : [
        showInterval(grade.interval),
        `${grade.gradeLow}–${grade.gradeHigh}`,
        grade.totalPossible,
        grade.gradePossible,
        grade.gradeCertain,
      ];

describe('rulebookGrades', () => {
  test('rulebookGrades(real record): the intervals and grades of projectScore under all seven', () => {
    const { results, rulebooks } = realRecord();
    for (const result of results) {
      const grades = rulebookGrades(result, rulebooks);
      expect(
        grades.map(({ interval, gradeLow, gradeHigh }) => [interval, gradeLow, gradeHigh]),
      ).toEqual(
        rulebooks.map((book) => {
          const { interval, gradeLow, gradeHigh } = projectScore(result.project, book);
          return [interval, gradeLow, gradeHigh];
        }),
      );
      expect(grades.some(({ rescaled }) => rescaled)).toBe(false);
    }
  });

  test('rulebookGrades(real record): a total is possible where projectScore has it within', () => {
    const { results, rulebooks } = realRecord();
    for (const result of results) {
      const verdicts = rulebooks.map((book) => projectScore(result.project, book).verdict);
      const possible = rulebookGrades(result, rulebooks).map(({ totalPossible }) => totalPossible);
      expect(possible).toEqual(verdicts.map((verdict) => verdict === 'within'));
    }
  });

  test('rulebookGrades(all values checkable): one total, the grade is certain', () => {
    const form = scoredForm({ rows: [['output', 90, 90]], total: 100 });
    expect(show(rulebookGrades(form, [rulebook('national-2020')])[0])).toEqual([
      '100',
      '优–优',
      true,
      true,
      true,
    ]);
  });

  test('rulebookGrades(37.62 of 100 cut, Beijing): the initial budget denies the reported grade', () => {
    const form = scoredForm({
      rows: [['output', 90, 84, '100个→94个']],
      total: 94,
      executed: 50,
      execution: [10, 10],
    });
    // 84.6 + 5 = 89.6 under the linear rules, 84.6 + 0 under bands
    expect(show(rulebookGrades(form, [rulebook('beijing-2016')])[0])).toEqual([
      '89.6',
      '良–良',
      false,
      false,
      false,
    ]);
  });

  test.each([
    // 90 reported, whole points, so that half a point is rounding (Q9)
    ['100000个→88400个', '89.56', true, true],
    ['100000个→88300个', '89.47', false, false],
  ])('rulebookGrades(%s of 90 points, reported 90): %s, possible %s', (pair, low, total, grade) => {
    const form = scoredForm({ rows: [['output', 90, 80, pair]], total: 90 });
    expect(show(rulebookGrades(form, [rulebook('national-2020')])[0])).toEqual([
      low,
      '良–良',
      total,
      grade,
      false,
    ]);
  });

  test('rulebookGrades(no points for execution, Hubei): 110 points are brought to the 100 of the form', () => {
    const form = scoredForm({
      rows: [['output', 90, 90]],
      total: 95,
      execution: [undefined, 5],
      executed: 50,
    });
    const [national, hubei] = rulebookGrades(form, [rulebook('national-2020'), rulebook('hubei')]);
    expect([national?.rescaled, showInterval(national?.interval ?? never())]).toEqual([
      false,
      '95',
    ]);
    // (10 + 90) ÷ 110 × 100
    expect([hubei?.rescaled, showInterval(hubei?.interval ?? never())]).toEqual([true, '90.91']);
  });

  test('rulebookGrades(execution of 20 printed as 10): the points of the form hold, nothing is rescaled', () => {
    const form = scoredForm({ rows: [['output', 90, 90]], total: 100 });
    const [hubei] = rulebookGrades(form, [rulebook('hubei')]);
    expect([hubei?.rescaled, showInterval(hubei?.interval ?? never())]).toEqual([false, '100']);
  });

  test('rulebookGrades(rows of 100 beside 10 for execution): 110 as printed, as on its page', () => {
    const form = scoredForm({ rows: [['output', 100, 100]], total: 110 });
    const [national] = rulebookGrades(form, [rulebook('national-2020')]);
    expect([national?.rescaled, national?.interval]).toEqual([false, form.score.interval]);
  });

  test('rulebookGrades(80/70/60): the same total has another grade', () => {
    const form = scoredForm({ rows: [['output', 90, 75, '90个→75个']], total: 85 });
    const looser = changedRulebook({
      id: 'looser',
      grades: gradeScale('80 优', '70 良', '60 中', '0 差'),
    });
    expect(show(rulebookGrades(form, [looser])[0])).toEqual(['85', '优–优', true, false, false]);
  });

  test('rulebookGrades(合格/不合格): grades of other names are not compared', () => {
    const form = scoredForm({ rows: [['output', 90, 90]], total: 100 });
    const other = changedRulebook({ id: 'other', grades: gradeScale('60 合格', '0 不合格') });
    expect(show(rulebookGrades(form, [other])[0])).toEqual([
      '100',
      '合格–合格',
      true,
      undefined,
      undefined,
    ]);
  });

  test('rulebookGrades(no total): nothing is said of what is not reported', () => {
    const form = scoredForm({ rows: [['output', 90, 90]] });
    const [grade] = rulebookGrades(form, [rulebook('national-2020')]);
    expect(show(grade)).toEqual(['100', '优–优', undefined, undefined, undefined]);
  });

  test('rulebookGrades(total printed 0 points): 100 is the scale', () => {
    const { project, score } = scoredForm({
      rows: [['output', 90, 90]],
      total: 95,
      execution: [undefined, 5],
    });
    const zero = { ...project, totalPoints: { kind: 'value', value: decimal(0) } } as const;
    const [hubei] = rulebookGrades({ project: zero, score }, [rulebook('hubei')]);
    expect(showInterval(hubei?.interval ?? never())).toBe('100');
  });
});

function never(): never {
  throw new RangeError('no rule book');
}
