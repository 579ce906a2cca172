import { describe, expect, test } from 'vitest';
import { NO_LAST_YEAR } from '../../src/analysis/figures/lastYear.ts';
import { outcomeWords } from '../../src/analysis/outcomeWords.ts';
import type { Answer } from '../../src/analysis/overview/answer.ts';
import { overview } from '../../src/analysis/overview/overview.ts';
import type { ProjectResult } from '../../src/analysis/projectResult.ts';
import { cells, type Edit, inRows } from '../audit/sampleForm.ts';
import { edits, filed, funded, named } from './historySamples.ts';

const LINKS = {
  projects: '/p/',
  scores: '/s/',
  change: '/c/',
  missed: '/m/',
  unassessable: '/u/',
  decisions: '/d/',
};

/** What the overview of some results answers to one question, as text. */
function answered(results: readonly ProjectResult[], id: Answer['id']) {
  const { answers } = overview(results, {
    previous: undefined,
    last: NO_LAST_YEAR,
    change: undefined,
    links: LINKS,
  });
  const answer = answers.find((one) => one.id === id);
  const text = answer?.sentence.map((part) => part.text).join('') ?? '';
  const to = (answer?.sentence ?? []).map((part) => part.to);
  return { text, figure: answer?.figure?.value, to };
}

describe('moneyAnswer', () => {
  test('gives the one rate that can be taken where the initial budgets are 0', () => {
    const { text } = answered([filed(2022, 'a', { edit: funded('0', '80', '60') })], 'money');
    expect(text).toContain('；执行占全年预算 75.0%');
    expect(text).not.toMatch(/无法计算|占年初预算/);
  });

  test('gives both rates, and says so where there is none', () => {
    const both = answered([filed(2022, 'a', { edit: funded('100', '80', '60') })], 'money');
    expect(both.text).toContain('；执行占全年预算 75.0%，占年初预算 60.0%');
    const none = answered([filed(2022, 'a', { edit: funded('0', '0', '0') })], 'money');
    expect(none.text).toContain('；执行率无法计算');
  });
});

test('of forms without rows of indicators nothing is counted as none of none', () => {
  const bare = filed(2022, 'a');
  const result = {
    ...bare,
    project: { ...bare.project, indicators: [] },
    score: { ...bare.score, rows: [] },
  };
  expect(answered([result], 'missed').text).toMatch(/^表上没有逐行的指标；/);
  expect(answered([result], 'unassessable')).toMatchObject({
    text: '表上没有逐行的指标。',
    figure: undefined,
  });
});

test('outcomeWords: rows that carry no points or have no targets are not said to be past judging', () => {
  const none = { met: 0, missed: 0, unassessable: 0, notApplicable: 12 };
  expect(outcomeWords(none)).toBe('各项指标没有分值，或没有目标、实际完成值栏，不作判定');
  expect(outcomeWords({ ...none, unassessable: 1 })).toBe('没有一项指标能判定是否达到目标');
});

/** A form that was entered without its total, and without its rows if it is to be. */
function cut(id: string, hasRows = true): ProjectResult {
  const whole = filed(2022, id);
  const { project, score } = whole;
  const form = { ...project.form, cut: '公开文本中断' };
  return {
    ...whole,
    project: {
      ...project,
      form,
      totalScore: { kind: 'absent' },
      indicators: hasRows ? project.indicators : [],
    },
    score: {
      ...score,
      reported: undefined,
      reportedGrade: undefined,
      rows: hasRows ? score.rows : [],
    },
  };
}

describe('missedAnswer', () => {
  test('says of forms that were not entered whole that their total was not entered, and not that it is not printed', () => {
    const blank: Edit = (form) => {
      form.total.score = '';
    };
    const missed = (...results: readonly ProjectResult[]) => answered(results, 'missed').text;
    expect(missed(cut('a'))).toMatch(/；1 张表没有录全，自评总分未录入，录入的各项共失 \S+ 分。$/);
    expect(missed(cut('a'), filed(2022, 'b', { edit: blank }))).toContain(
      '；1 张表没有录全，自评总分未录入，其余的表没有自评总分，录入的各项共失',
    );
    expect(missed(cut('a'), filed(2022, 'b'))).toContain(
      '；自评总分 99 分（优 1 个、总分未录入 1 个），',
    );
    expect(missed(cut('a', false))).toMatch(/^录入的部分没有逐行的指标；/);
    expect(answered([cut('a', false)], 'unassessable').text).toBe('录入的部分没有逐行的指标。');
  });

  test('claims nothing where nothing can be judged, and says 总分 once', () => {
    const vague = inRows([1, 2, 3, 4, 5, 6, 7], '明显提高', '明显提高');
    const blank: Edit = (form) => {
      form.total.score = '';
    };
    const { text } = answered([filed(2022, 'a', { edit: edits(vague, blank) })], 'missed');
    expect(text).toMatch(/^没有一项能判定是否达到目标；没有一张表印有自评总分，各项共失/);
  });

  test('names the range of totals, and how many forms have none', () => {
    expect(answered([filed(2022, 'a')], 'missed').text).toContain('；自评总分 99 分（优 1 个），');
    const blank: Edit = (form) => {
      form.total.score = '';
    };
    const { text } = answered([filed(2022, 'a'), filed(2022, 'b', { edit: blank })], 'missed');
    expect(text).toContain('；自评总分 99 分（优 1 个、没有总分 1 个），');
  });

  const short = (...seqs: readonly number[]) => ({
    edit: inRows(seqs, '≥100人', '90人'),
  });

  test('names the one or two targets that were missed', () => {
    const { text } = answered([filed(2022, 'a', short(1, 2))], 'missed');
    expect(text).toMatch(/^能判定的 7 项中 2 项未达目标：\S+、\S+；自评总分/);
  });

  test('says of many where most of them are, unless two have as many', () => {
    const most = filed(2022, 'a', { edit: edits(named('多的'), short(1, 2, 4, 5).edit) });
    const few = filed(2022, 'b', { edit: edits(named('少的'), short(1, 2).edit) });
    expect(answered([few, most], 'missed').text).toMatch(
      /未达目标，涉及 2 个项目，多的最多（\d 项）；/,
    );
    expect(answered([few, few], 'missed').text).toMatch(/未达目标，涉及 2 个项目；/);
    const other = filed(2022, 'c', { ...short(1), department: 'minzheng' });
    expect(answered([most, other], 'missed').text).toMatch(
      /涉及 2 个项目，某市总工会最多（3 项）；/,
    );
  });
});

describe('unassessableAnswer', () => {
  const vague = cells(5, { target: '明显提高', actual: '明显提高' });
  const fallsShort = cells(6, { target: '满意', actual: '较为满意' });

  test('names rows missed in words apart, so that figure, points and share add up', () => {
    const { text, figure, to } = answered(
      [filed(2022, 'a', { edit: edits(vague, fallsShort) })],
      'unassessable',
    );
    expect(text).toBe(
      '7 项指标中 1 项无法判定，共 15 分；未达目标的有 1 项只凭所填文字判定，共 15 分，也没有可核的数值；指标分值 90 分，有可核数值的占 66.7%。',
    );
    expect([figure, to[0], to[2]]).toEqual(['1', '/u/', '/m/']);
  });

  test('names rows without points, which are judged neither way', () => {
    const without = cells(1, { points: '' });
    expect(answered([filed(2022, 'a', { edit: without })], 'unassessable').text).toContain(
      '7 项指标中 0 项无法判定，共 0 分；1 项不作判定（该行没有分值，或表上没有目标、实际完成值栏）；指标分值',
    );
  });

  test('says nothing of them where there are none', () => {
    expect(answered([filed(2022, 'a', { edit: vague })], 'unassessable').text).toBe(
      '7 项指标中 1 项无法判定，共 15 分；指标分值 90 分，有可核数值的占 83.3%。',
    );
  });
});
