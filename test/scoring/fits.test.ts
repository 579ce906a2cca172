import { describe, expect, test } from 'vitest';
import { executionScoreOutside } from '../../src/audit/checks/executionScoreOutside.ts';
import { fitSentence } from '../../src/audit/wording/fitSentence.ts';
import { decimal } from '../../src/model/decimal.ts';
import { rankedFits } from '../../src/scoring/fit.ts';
import { cells, type Edit, linesOf, sampleSubject } from '../audit/sampleForm.ts';
import { RULEBOOKS } from './samples.ts';

const rulebooks = [
  'national-2020',
  ...RULEBOOKS.map(({ id }) => id).filter((id) => id !== 'national-2020'),
];

/** What fits a score of the form, by id. */
function fitting(subject: number | 'execution', edit: Edit): string[] {
  const { fits } = sampleSubject(edit, { rulebooks });
  return fits.filter((fit) => fit.subject === subject && fit.fits).map(({ rulebook }) => rulebook);
}

const money =
  (initial: string, executed: string, score: string): Edit =>
  (form) => {
    Object.assign(form.funds.total, { initial, adjusted: '100', executed, score, rate: '' });
  };

describe('habits of rounding', () => {
  test('executionFits(97.8 %, 9 of 10): rounded down to whole points, in plain words', () => {
    const edit = money('100', '97.8', '9');
    expect(fitting('execution', edit)).toEqual(['national-2020+floor']);
    expect(linesOf(executionScoreOutside, edit, { rulebooks })).toContain(
      '与以下算法相符：算得 9.78 分后舍去小数取整（得 9 分）；自评表没有写明所用的算法。',
    );
  });

  test.each([
    ['97.3', '10', ['national-2020+whole']],
    ['97.8', '10', ['national-2020+whole']],
    ['97.83', '9.8', ['national-2020+tenths']],
    ['97.43', '9.8', []],
    ['97.8', '8', []],
  ])('executionFits(%s %%, %s of 10): %j', (executed, score, habits) => {
    const other = cells(1, { score: '19.21' });
    const found = fitting('execution', (form) => {
      money('100', executed, score)(form);
      other(form);
    });
    expect(found.filter((id) => id.startsWith('national'))).toEqual(habits);
  });

  test('fitSentence(a form that prints its rule): not that it prints none', () => {
    const { fits } = sampleSubject(money('100', '97.8', '9'), { rulebooks });
    expect(fitSentence(fits, 'execution', true)).toBe(
      '与以下算法相符：算得 9.78 分后舍去小数取整（得 9 分）；与表上所印的规则不同。',
    );
  });

  test('rowFits(83 of 120 at 20, 13 on a form of hundredths): rounded down', () => {
    const row = (score: string) => (form: Parameters<Edit>[0]) => {
      cells(1, { target: '≥120人次', actual: '83人次', score })(form);
      form.funds.total.score = '9.81';
    };
    expect(fitting(1, row('13'))).toEqual(['national-2020+floor']);
    expect(fitting(1, row('14'))).toEqual(['national-2020+whole']);
    expect(fitting(1, row('13.8'))).toEqual(['national-2020+tenths']);
    expect(fitting(1, row('12'))).toEqual([]);
  });

  test('rowFits(412 of 434 at 20, 18.9 or 19): cut to tenths of what was not rounded; not to what is coarser than the score of another row', () => {
    const row = (score: string, other: string) => (form: Parameters<Edit>[0]) => {
      cells(1, { target: '≥434人次', actual: '412人次', score })(form);
      cells(2, { score: other })(form);
      form.funds.total.score = '9.81';
    };
    // 18.986 is 18.99 in hundredths and 18.9 cut to tenths
    expect(fitting(1, row('18.9', '9.3'))).toEqual(['national-2020+tenthsDown']);
    expect(fitting(1, row('18.9', '9.37'))).toEqual([]);
    expect(fitting(1, row('18', '9.3'))).toEqual([]);
    expect(fitting(1, row('18', '10'))).toEqual(['national-2020+floor']);
  });
});

describe('inputs that do not stand on the form', () => {
  test('executionFits(no initial budget): nothing on the initial base', () => {
    const { fits } = sampleSubject(money('', '98', '5'), { rulebooks });
    const execution = fits.filter(({ subject }) => subject === 'execution');
    expect(execution.length).toBeGreaterThan(0);
    expect(execution.filter(({ rulebook }) => /initial|beijing/.test(rulebook))).toEqual([]);
  });

  test('executionFits(initial budget printed): tried', () => {
    expect(fitting('execution', money('196', '98', '5'))).toContain('beijing-2016');
  });
});

describe('bands on rows that are rates of execution', () => {
  const rate = (indicator: string, actual: string, score: string) =>
    fitting(2, cells(2, { indicator, target: '100%', actual, points: '6', score }));

  test('rowFits(预算执行率 94 %, 4.2 of 6): the 70 % band', () => {
    expect(rate('预算执行率', '94%', '4.2')).toContain('bands-2021+execution');
    expect(rate('专项资金支付率', '94%', '4.2')).toContain('bands-2021+execution');
    expect(rate('预算执行率', '75%', '3')).toContain('bands-2021+execution');
  });

  test('rowFits(another rate, or another band): nothing', () => {
    expect(rate('结业考核合格率', '94%', '4.2')).toEqual([]);
    expect(rate('预算执行率', '79%', '4.2')).toEqual([]);
  });
});

describe('rankedFits', () => {
  const subject = {
    subject: 1,
    reported: decimal(9),
    points: decimal(10),
    tolerance: decimal('0.01'),
  };
  const way = (id: string, low: number, high: number) => ({
    id,
    label: id,
    interval: { low: decimal(low), high: decimal(high) },
  });

  test('rankedFits(…): what admits least first, what does not fit last', () => {
    const ways = [way('none', 5, 5), way('wide', 6, 10), way('narrow', 8, 10), way('exact', 9, 9)];
    expect(rankedFits(subject, ways).map(({ rulebook, fits }) => `${rulebook} ${fits}`)).toEqual([
      'exact true',
      'narrow true',
      'wide true',
      'none false',
    ]);
  });

  test('rankedFits(half of the range or more, or no input): not a way at all', () => {
    const missing = { id: 'missing', label: '', interval: undefined };
    expect(rankedFits(subject, [way('half', 5, 10), way('all', 0, 10), missing])).toEqual([]);
  });

  test('rankedFits(1 point in whole points, 0.5): rounding alone admits everything', () => {
    const one = { ...subject, reported: decimal(1), points: decimal(1), tolerance: decimal('0.5') };
    expect(rankedFits(one, [way('half', 0.5, 0.5)])).toEqual([]);
  });
});

test.each([
  ['76%', true],
  ['9%', false],
])(
  'the upper band of words is offered for satisfaction of %s of 95 %%: %s',
  (actual, isOffered) => {
    const edit = cells(7, { target: '≥95%', actual, score: '10' });
    const offered = fitting(7, edit).some((way) => way.endsWith('+tier'));
    expect(offered).toBe(isOffered);
  },
);
