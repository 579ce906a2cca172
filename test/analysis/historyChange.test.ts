import { describe, expect, test } from 'vitest';
import { yearChangeSentence } from '../../src/analysis/history/changeSentences.ts';
import { goalDiffs } from '../../src/analysis/history/goalDiffs.ts';
import { originChange } from '../../src/analysis/history/originChange.ts';
import { type TextDiff, textDiff } from '../../src/analysis/history/textDiff.ts';
import { yearChange } from '../../src/analysis/history/yearChange.ts';
import { CHECKS } from '../../src/audit/checks.ts';
import { Finding } from '../../src/audit/finding.ts';
import { decimal, formatDecimal } from '../../src/model/decimal.ts';
import { cells, type Edit } from '../audit/sampleForm.ts';
import { cpuTime } from '../cpuTime.ts';
import { counted, edits, type Filed, filed, funded, named } from './historySamples.ts';

function change(before: Filed = {}, after: Filed = {}) {
  return yearChange(filed(2021, 'peixun', before), filed(2022, 'peixun', after));
}

/** Points of the parts: 产出 from 50 to 40, 效益 from 30 to 40. */
const otherWeights: Edit = edits(
  cells(1, { points: '10', score: '9.6' }),
  cells(5, { points: '25', score: '25' }),
);

function finding(severity: Finding['severity'], accepted?: string): Finding {
  const check = CHECKS.find((one) => one.severity === severity);
  if (check === undefined) throw new RangeError(severity);
  const words = () => ({ message: '', evidence: '', advice: '' });
  return new Finding(check, { words }, accepted);
}

describe('yearChange', () => {
  test('of a form filed again finds everything the same', () => {
    const { likeForLike, money, met, persistence, ratchets, isRenamed } = change();
    expect(likeForLike).toEqual({ rulebook: true, weights: true });
    expect(money.executed.change).toBe(0);
    expect(met.before).toEqual(met.after);
    expect(persistence).toBe(decimal(1));
    expect(isRenamed).toBe(false);
    // 学员满意度 95% against ≥90%, 96% against ≥95%: the same target asks for less than was reached
    expect(ratchets.map(({ match }) => match.after.indicator.seq)).toEqual([2, 5, 6, 7]);
  });

  test('gives money as change and rate; a blank cell stays absent, from zero there is no rate', () => {
    const { money } = change({ edit: funded('80', '0', '') }, { edit: funded('100', '100', '98') });
    expect(money.initial).toEqual({
      before: decimal(80),
      after: decimal(100),
      change: decimal(20),
      changeRate: decimal('0.25'),
    });
    expect(money.adjusted).toMatchObject({ change: decimal(100), changeRate: undefined });
    expect(money.executed).toMatchObject({ before: undefined, change: undefined });
  });

  test('marks another rule book', () => {
    expect(change({ rulebook: 'jiangxi' }).likeForLike).toEqual({ rulebook: false, weights: true });
  });

  test('marks other weights and gives each part as a rate', () => {
    const { likeForLike, parts, reportedRate } = change({}, { edit: otherWeights });
    expect(likeForLike).toEqual({ rulebook: true, weights: false });
    const shown = parts.map(({ label, points, rate }) => [
      label,
      points.after,
      rate.before,
      rate.after,
    ]);
    expect(shown).toEqual([
      ['预算执行率', decimal(10), decimal('0.98'), decimal('0.98')],
      ['产出指标', decimal(40), decimal('0.984'), decimal('0.99')],
      ['效益指标', decimal(40), decimal(1), decimal(1)],
      ['满意度指标', decimal(10), decimal(1), decimal(1)],
    ]);
    expect(formatDecimal(reportedRate.after ?? decimal(0))).toBe('0.99');
  });

  test('a part with a missing score has no rate', () => {
    const { parts } = change({}, { edit: cells(1, { score: '' }) });
    expect(parts[1]).toMatchObject({ label: '产出指标', reported: { after: undefined } });
    expect(parts[1]?.rate.after).toBeUndefined();
  });

  test('counts what met its target among what can be assessed', () => {
    const { met } = change(
      {},
      { edit: edits(cells(1, { actual: '500人次' }), cells(2, { actual: '' })) },
    );
    expect(met.before).toMatchObject({ met: 6, assessable: 7 });
    expect(met.after).toMatchObject({ met: 6, assessable: 6, share: decimal(1) });
  });

  test('counts findings that nobody has accepted', () => {
    const { findings } = change(
      { findings: [finding('error'), finding('warning')] },
      { findings: [finding('error', '已说明'), finding('warning'), finding('warning')] },
    );
    expect(findings.error).toEqual({ before: 1, after: 0 });
    expect(findings.warning).toEqual({ before: 1, after: 2 });
  });

  test('persistence is what stands in both years over all different indicators', () => {
    const { persistence } = change(
      { edit: counted(['甲'], ['乙']) },
      { edit: counted(['甲'], ['丙']) },
    );
    // 7 of 9: 甲 and the six other rows
    expect(formatDecimal(persistence ?? decimal(0))).toBe('0.777778');
  });
});

describe('yearChangeSentence', () => {
  test('says that nothing changed where nothing did', () => {
    expect(yearChangeSentence(change())).toBe('与 2021 年度相比，没有变化。');
  });

  test('says exactly what changed', () => {
    const edit = edits(
      named('职工技能提升'),
      funded('120', '110', '109.005'),
      cells(1, { actual: '510人次' }),
      cells(7, { indicator: '服务单位评价' }),
      (form) => {
        form.total.score = '99.5';
      },
    );
    const findings = [finding('error')];
    expect(yearChangeSentence(change({}, { edit, findings }))).toBe(
      '与 2021 年度相比，项目名称由“职工技能培训”改为“职工技能提升”，年初预算数增加 20.00 万元（20.0%），全年预算数增加 10.00 万元（10.0%），全年执行数增加 11.005 万元（11.2%），执行率由 98.0% 变为 99.1%，自评得分由 99 分变为 99.5 分，能判定的指标中达到目标的由 7 项中的 6 项变为 7 项中的 7 项，新增 1 项指标，取消 1 项指标，矛盾由 0 处变为 1 处。',
    );
  });

  test('says that rule book or weights changed, and gives the score as a rate', () => {
    const sentence = yearChangeSentence(
      change(
        { rulebook: 'jiangxi' },
        {
          edit: edits(otherWeights, (form) => {
            form.total.score = '97';
          }),
        },
      ),
    );
    expect(sentence).toMatch(
      /自评得分由 99 分变为 97 分，分值权重有调整，得分率由 99.0% 变为 97.0%，评分规则由“.+”改为“国家 2020 通行规则”。$/,
    );
  });
});

describe('originChange', () => {
  const after = filed(2022, 'new', { edit: funded('150', '150', '140') });
  const [a, b] = [
    filed(2021, 'a', { edit: funded('100', '100', '98') }),
    filed(2021, 'b', { edit: funded('60', '60', '') }),
  ];

  test('adds up what was merged; an amount that one form lacks has no sum', () => {
    const { money, comparable, why } = originChange('merged', after, [a, b]);
    expect(comparable).toBe(true);
    expect(money.initial).toMatchObject({ before: decimal(160), change: decimal(-10) });
    expect(money.executed).toMatchObject({ before: undefined, change: undefined });
    expect(why).toContain('由 2 个项目合并而来');
  });

  test('does not compare where a predecessor is missing', () => {
    const { money, comparable, why } = originChange('merged', after, [a], ['gonghui/b']);
    expect(comparable).toBe(false);
    expect(money.initial.before).toBeUndefined();
    expect(why).toContain('缺少');
  });

  test('sets a split project beside the whole, not comparable', () => {
    const { money, comparable } = originChange('split', after, [a]);
    expect(comparable).toBe(false);
    expect(money.initial.before).toBe(decimal(100));
  });
});

describe('textDiff', () => {
  const shown = ({ parts }: TextDiff) =>
    parts.map(({ text, kind }) =>
      kind === 'same' ? text : kind === 'added' ? `+${text}` : `-${text}`,
    );

  test('compares Chinese word by word, a number as one', () => {
    const diff = textDiff(
      '帮扶困难职工1,500人，确保满意度达到95%。',
      '帮扶困难职工1350人，确保满意度达到95%。',
    );
    expect(diff.unit).toBe('word');
    expect(shown(diff)).toEqual(['帮扶困难职工', '-1,500', '+1350', '人，确保满意度达到95%。']);
  });

  test('of equal texts is one part, of two blanks none', () => {
    expect(textDiff('甲', '甲')).toEqual({
      unit: 'word',
      isSame: true,
      parts: [{ text: '甲', kind: 'same' }],
    });
    expect(textDiff('', '').parts).toEqual([]);
  });

  test('gives both texts back, whatever they are', () => {
    const texts = [
      '',
      '\n\n。。',
      '甲；乙。丙',
      `${'甲乙丙丁。'.repeat(6000)}`,
      `a\u0000<b>&`,
      '无标点'.repeat(9000),
    ];
    for (const before of texts) {
      for (const after of texts) {
        const { parts } = textDiff(before, after);
        const side = (other: string) =>
          parts
            .filter(({ kind }) => kind !== other)
            .map(({ text }) => text)
            .join('');
        expect([side('added'), side('removed')]).toEqual([before, after]);
      }
    }
  });

  test('falls back to sentences and then to wholes, in bounded time', () => {
    const long = (seed: string) =>
      Array.from({ length: 3000 }, (_, at) => `${seed}${at}项工作已经完成。`).join('');
    const [a, b] = [long('甲'), long('乙')];
    expect(textDiff(a, a.replace('甲7项', '甲7类')).unit).toBe('sentence');
    expect(cpuTime(() => expect(textDiff(a, b).unit).toBe('whole'))).toBeLessThan(1000);
  });
});

describe('goalDiffs', () => {
  test('compares both cells of the goal', () => {
    const edit: Edit = (form) => {
      form.goal.expected = '全年培训职工 600 人次。';
    };
    const [expected, actual] = goalDiffs(filed(2021, 'a'), filed(2022, 'a', { edit }));
    expect(expected?.diff.parts.filter(({ kind }) => kind === 'added')).toEqual([
      { text: '600', kind: 'added' },
    ]);
    expect(actual).toMatchObject({ name: '实际完成情况', diff: { isSame: true } });
  });

  test('says nothing of a part of the goal that one of the forms has no column for', () => {
    const [before, after] = [filed(2021, 'a'), filed(2022, 'a')];
    const withGoal = (goal: typeof after.project.goal) => ({
      ...after,
      project: { ...after.project, goal },
    });
    const { expected } = after.project.goal;
    const only = goalDiffs(before, withGoal({ expected, actual: undefined }));
    expect(only.map(({ name }) => name)).toEqual(['预期目标']);
    expect(goalDiffs(withGoal({ expected: undefined, actual: undefined }), before)).toEqual([]);
  });
});
