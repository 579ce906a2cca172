import { describe, expect, test } from 'vitest';
import { formParts } from '../../src/analysis/stability/formParts.ts';
import { scoreMissing } from '../../src/audit/checks/scoreMissing.ts';
import { totalPointsMismatch } from '../../src/audit/checks/totalPointsMismatch.ts';
import { totalScoreMismatch } from '../../src/audit/checks/totalScoreMismatch.ts';
import { CHECKS } from '../../src/audit/checks.ts';
import { decimal, formatDecimal } from '../../src/model/decimal.ts';
import type { Form } from '../../src/model/form.ts';
import type { SumResult } from '../../src/scoring/formSums.ts';
import { cells, type Edit, linesOf, rowOf, sampleSubject } from '../audit/sampleForm.ts';

/** A result in the shortest way: `rest 4`, `disagrees 104 total`. */
function shown(result: SumResult): string {
  if (result.kind === 'rest') return `rest ${formatDecimal(result.rest)}`;
  if (result.kind !== 'disagrees') return result.kind;
  return `disagrees ${formatDecimal(result.sum)}${result.odd === undefined ? '' : ` ${result.odd}`}`;
}

/** What formSums says of points and scores, and the verdict on the total. */
function sumsOf(edit?: Edit): string[] {
  const { sums, verdict } = sampleSubject(edit).score;
  return [shown(sums.points.result), shown(sums.scores.result), verdict];
}

/** A total of the form, 预算执行率 with these cells beside rows that score 89.2 of 90. */
const withExecution =
  (execution: { points: string; score: string }, total: { points: string; score: string }): Edit =>
  (form) => {
    Object.assign(form.funds.total, execution);
    form.total = total;
  };
const whole = (score: string) => ({ points: '100', score });

test('formSums(a sound form): everything agrees', () => {
  expect(sumsOf()).toEqual(['agrees', 'agrees', 'within']);
});

describe('labels that print all the points of the total leave none for anything else', () => {
  /** Without points and score of 预算执行率; rows of 满意度 carry 10. */
  const labelled =
    (labels: readonly string[], total: { points: string; score: string }): Edit =>
    (form) => {
      withExecution({ points: '', score: '' }, total)(form);
      labels.forEach((label, at) => {
        const one = form.indicators[at];
        if (one !== undefined) one.level1 = label;
      });
    };
  const FULL = ['产出指标（50分）', '效益指标（30分）', '满意度指标（20分）'];

  test('formSums(rows 90 of 100, labels 100): points and scores disagree', () => {
    expect(sumsOf(labelled(FULL, whole('99.2')))).toEqual([
      'disagrees 90 rows',
      'disagrees 89.2',
      'notAssessable',
    ]);
    // a total of the scores that are there
    expect(sumsOf(labelled(FULL, whole('89.2')))[1]).toBe('agrees');
  });

  test('formSums: labels of 90, one without points, or a row without any leave the rest open', () => {
    const open = ['open', 'rest 9.8'];
    const of90 = ['产出指标（50分）', '效益指标（30分）', '满意度指标（10分）'];
    expect(sumsOf(labelled(of90, whole('99'))).slice(0, 2)).toEqual(open);
    const [first = '', second = ''] = FULL;
    expect(sumsOf(labelled([first, second, '满意度指标'], whole('99'))).slice(0, 2)).toEqual(open);
    const blank: Edit = (form) => {
      labelled(FULL, whole('99'))(form);
      Object.assign(rowOf(form, 7), { points: '', score: '' });
    };
    expect(sumsOf(blank)[0]).toBe('open');
  });
});

describe('a printed total and what it adds up', () => {
  test.each([
    ['98', 'disagrees 99'],
    ['98.98', 'disagrees 99'],
    ['98.99', 'agrees'],
    ['99.00', 'agrees'],
    ['102', 'disagrees 99'],
    ['89.2', 'disagrees 99 executionLeftOut'],
    ['', 'open'],
    ['优', 'open'],
  ])('formSums(rows 89.2, execution 9.8, total %s): %s', (score, result) => {
    expect(sumsOf((form) => Object.assign(form.total, { score }))[1]).toBe(result);
  });

  test('formSums(99.4 printed as 99): a total of fewer decimals may be rounded, not more', () => {
    const total = (score: string) =>
      sumsOf((form) => {
        rowOf(form, 1).score = '19.6';
        form.total.score = score;
      });
    expect(total('99')[1]).toBe('agrees');
    expect(total('98')[1]).toBe('disagrees 99.4');
    expect(total('99.3')[1]).toBe('disagrees 99.4');
  });

  test('formSums(rows make 110, total 100): a sum error, never 低于区间', () => {
    const edit: Edit = (form) => {
      Object.assign(rowOf(form, 7), { points: '20', score: '20' });
      form.total = whole('100');
    };
    expect(sumsOf(edit)).toEqual(['disagrees 110 rows', 'disagrees 109', 'notAssessable']);
  });

  test('formSums(a score blank): a total short of the others is wrong all the same', () => {
    const edit =
      (score: string): Edit =>
      (form) => {
        rowOf(form, 2).score = '';
        form.total.score = score;
      };
    expect(sumsOf(edit('89'))[1]).toBe('open');
    expect(sumsOf(edit('88'))[1]).toBe('disagrees 89');
    expect(linesOf(totalScoreMismatch, edit('88'))).toContain('合计 89 分（还有未填的得分）。');
  });

  test('formSums(labels): the third figure says which side is odd', () => {
    expect(sumsOf((form) => (form.total.points = '110'))[0]).toBe('disagrees 100 total');
    expect(sumsOf(cells(7, { points: '20' }))[0]).toBe('disagrees 110 rows');
    const unlabelled: Edit = (form) => {
      for (const level1 of form.indicators) level1.level1 = level1.level1.slice(0, 4);
      form.total.points = '110';
    };
    expect(sumsOf(unlabelled)[0]).toBe('disagrees 100');
  });
});

describe('预算执行率 outside of the total', () => {
  /** Rows of 90 or 100 points that score 89.2 or 99.2, with 10 for 预算执行率 beside them. */
  const outside =
    (rows: 90 | 100, total: { points: string; score: string }): Edit =>
    (form) => {
      const [output] = form.indicators;
      if (rows === 100 && output !== undefined) {
        output.level1 = '产出指标（60分）';
        Object.assign(rowOf(form, 2), { points: '20', score: '20' });
      }
      form.total = total;
    };

  test.each([
    ['90 rows, both totals of the rows', 90, '90', '89.2', 'rowsAlone', 'rowsAlone', 'within'],
    [
      '100 rows, both totals of the rows',
      100,
      '100',
      '99.2',
      'disagrees 110 executionLeftOut',
      'disagrees 109 executionLeftOut',
      'notAssessable',
    ],
    [
      'no points of the total',
      90,
      '',
      '89.2',
      'open',
      'disagrees 99 executionLeftOut',
      'notAssessable',
    ],
    ['no score of the total', 90, '90', '', 'rowsAlone', 'open', 'notAssessable'],
    [
      'a score of all of it',
      90,
      '90',
      '99',
      'disagrees 100 executionLeftOut',
      'agrees',
      'notAssessable',
    ],
    [
      'points of all of it',
      90,
      '100',
      '89.2',
      'agrees',
      'disagrees 99 executionLeftOut',
      'notAssessable',
    ],
  ] as const)('formSums(%s)', (_, rows, points, score, ofPoints, ofScores, verdict) => {
    expect(sumsOf(outside(rows, { points, score }))).toEqual([ofPoints, ofScores, verdict]);
  });

  test('a total of the 90 points of the rows is no fault, and says what it counts', () => {
    const [points, score] = ['90', '89.2'];
    const subject = sampleSubject(outside(90, { points, score }));
    const sums = /^(?:totalPoints|totalScore|pointsOutOf|scoreAbove|weight|statedScore)/;
    const found = CHECKS.filter(({ code }) => sums.test(code)).flatMap(({ check }) =>
      check(subject),
    );
    // 60 points of output differ from the rule book, which is said
    expect(found.flatMap(({ about }) => about ?? [])).toEqual([]);
    expect(subject.score).toMatchObject({
      full: decimal(points),
      reportedGrade: '优',
      gradeHigh: '优',
      interval: { high: decimal(score) },
      verdictNote: '总分是各指标的合计，不含预算执行率',
    });
    const { project } = subject;
    const [execution] = formParts({ project, score: subject.score }, subject.score.rulebook);
    expect(execution).toMatchObject({ part: 'execution', points: 0, interval: { high: 0 } });
  });

  test('a score of all of it is recomputed with 预算执行率, whatever points the total prints', () => {
    const { score } = sampleSubject(outside(90, { points: '90', score: '99' }));
    expect(score).toMatchObject({
      isExecutionBeside: false,
      gradeLow: '优',
      interval: { low: decimal('99'), high: decimal('99') },
    });
  });

  test('100 points of the rows and 10 beside them are a fault, told once', () => {
    const more = outside(100, { points: '100', score: '99.2' });
    expect(linesOf(totalPointsMismatch, more)).toContain('没有计入预算执行率');
    expect(linesOf(totalScoreMismatch, more)).toBe('');
    expect(sampleSubject(more).score.interval?.high).toBe(decimal('99.2'));
  });

  test('one total that counts it in beside one that does not is a fault, told once', () => {
    const mixed = outside(90, { points: '90', score: '99' });
    expect(linesOf(totalPointsMismatch, mixed)).toContain('没有计入预算执行率');
    expect(linesOf(totalScoreMismatch, mixed)).toBe('');
  });
});

/** Of paper that has no column for the points of money. */
function withoutExecutionPoints(form: Form): void {
  for (const row of Object.values(form.funds ?? {})) delete row.points;
}

test('formSums(rows and total of 100, a score of 预算执行率 without points): it stands outside', () => {
  const outside: Edit = (form) => {
    const [output] = form.indicators;
    if (output !== undefined) output.level1 = '产出指标（60分）';
    Object.assign(rowOf(form, 2), { points: '20', score: '20' });
    form.funds.total.score = '9.8';
    form.total = whole('99.2');
  };
  const { verdict, interval } = sampleSubject(outside, { printed: withoutExecutionPoints }).score;
  expect([verdict, interval?.high]).toEqual(['within', decimal('99.2')]);
});

test('formSums(rows 99.5, total 100): full marks are no rounding; 99 of 99.2 is', () => {
  const rows = (score: string, total: string) =>
    sumsOf((form) => {
      cells(1, { score })(form);
      form.funds.total.score = '10';
      form.total = whole(total);
    })[1];
  expect(rows('19.5', '100')).toBe('disagrees 99.5');
  expect(rows('19.2', '99')).toBe('agrees');
});

describe('预算执行率 without a score', () => {
  const blank = { points: '10', score: '' };

  test.each([
    ['93.2', 'rest 4'],
    ['89.2', 'agrees'],
    ['99.2', 'rest 10'],
    ['99.5', 'disagrees 89.2'],
    ['88', 'disagrees 89.2'],
  ])('formSums(rows 89.2, total %s): %s', (score, result) => {
    expect(sumsOf(withExecution(blank, whole(score)))[1]).toBe(result);
  });

  test.each([
    ['100', '93.2', 'rest 4'],
    ['', '99.2', 'rest 10'],
    ['90', '93.2', 'disagrees 89.2'],
    ['95', '94.2', 'rest 5'],
    ['95', '95', 'disagrees 89.2'],
  ])('formSums(no points either, total points %s, total %s): %s', (points, score, result) => {
    const none = { points: '-', score: '-' };
    expect(sumsOf(withExecution(none, { points, score }))[1]).toBe(result);
  });

  test('scoreMissing names the rest only where it can be the score', () => {
    expect(linesOf(scoreMissing, withExecution(blank, whole('93.2')))).toContain(
      '预算执行率有分值，得分栏没有填写；总分 93.2 分，各指标得分合计 89.2 分，余下的 4 分可能是预算执行率的得分。',
    );
    expect(linesOf(scoreMissing, withExecution(blank, whole('99.9')))).not.toContain('余下');
  });
});

describe('预算执行率 as a row of the table', () => {
  const inside =
    (execution: { points: string; score: string }, total: string): Edit =>
    (form) => {
      const row = { indicator: '预算执行率', target: '100%', actual: '98%', reason: '结余' };
      form.indicators.push({
        level1: '预算执行（10分）',
        groups: [{ level2: '预算执行率', rows: [{ ...row, points: '10', score: '9.8' }] }],
      });
      Object.assign(form.funds.total, execution);
      form.total = whole(total);
    };
  const none = { points: '', score: '' };

  test('formSums(…): the rows are everything', () => {
    expect(sumsOf(inside(none, '99'))).toEqual(['agrees', 'agrees', 'within']);
    expect(sumsOf(inside(none, '95'))[1]).toBe('disagrees 99');
    expect(sumsOf(inside(none, '99.5'))[1]).toBe('disagrees 99');
  });

  test('formSums(printed beside the rows again): counted once or twice', () => {
    expect(sumsOf(inside({ points: '10', score: '9.8' }, '99'))[1]).toBe('agrees');
  });
});

describe('其中 rows with points of their own', () => {
  /** Two rows below row 1, of the points that it has. */
  const divided = (points: readonly [string, string], total: string) =>
    sampleSubject(undefined, {
      printed: (form) => {
        const rows = [...(form.indicators ?? [])];
        const texts = { indicator: '其中：青年职工', target: '', actual: '' };
        const below = points.map((own) =>
          Object.assign({ ...rows[0] }, texts, { points: own, score: own, sub: true }),
        );
        form.indicators = [...rows.slice(0, 1), ...below, ...rows.slice(1)];
        form.total = { points: total, score: total };
      },
    }).score;

  test('projectScore(they divide the points of their row): counted once', () => {
    const { sums, rows } = divided(['12', '8'], '100');
    expect(shown(sums.points.result)).toBe('agrees');
    expect(rows[1]?.points).toBeUndefined();
  });

  test('projectScore(the total counts them too, or nothing tells): all count', () => {
    expect(divided(['12', '8'], '120').rows[1]?.points).toBe(decimal(12));
    expect(divided(['12', '7'], '100').rows[1]?.points).toBe(decimal(12));
  });
});

test.each([
  ['the mean of scores out of 100 each', '85', '84', 'open'],
  ['more than any score', '85', '98', 'disagrees 525'],
  ['less than any score', '85', '60', 'disagrees 525'],
])('formSums(no points, a total that is %s)', (_, last, total, result) => {
  const edit: Edit = (form) => {
    for (let seq = 1; seq <= 7; seq++) Object.assign(rowOf(form, seq), { points: '', score: '70' });
    Object.assign(rowOf(form, 1), { score: '90' });
    Object.assign(rowOf(form, 2), { score: last });
    Object.assign(form.funds.total, { points: '', score: '' });
    form.total = { points: '', score: total };
  };
  expect(sumsOf(edit)[1]).toBe(result);
});

test('a form without points: nothing is added up and nothing judged', () => {
  const edit: Edit = (form) => {
    for (let seq = 1; seq <= 7; seq++) rowOf(form, seq).points = '';
    form.funds.total.points = '';
  };
  const subject = sampleSubject(edit);
  expect(subject.score.verdict).toBe('notAssessable');
  const errors = CHECKS.filter(
    ({ severity, check }) => severity === 'error' && check(subject).length > 0,
  );
  expect(errors.map(({ code }) => code)).toEqual([]);
});
