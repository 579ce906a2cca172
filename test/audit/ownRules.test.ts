import { describe, expect, test } from 'vitest';
import { executionRounded } from '../../src/audit/checks/executionRounded.ts';
import { executionScoreOutside } from '../../src/audit/checks/executionScoreOutside.ts';
import { fullMarksBelowTarget } from '../../src/audit/checks/fullMarksBelowTarget.ts';
import { lostPointsWithoutReason } from '../../src/audit/checks/lostPointsWithoutReason.ts';
import { ownRuleUnread } from '../../src/audit/checks/ownRuleUnread.ts';
import { resultsAboveMoney } from '../../src/audit/checks/resultsAboveMoney.ts';
import { rowScoreOutside } from '../../src/audit/checks/rowScoreOutside.ts';
import type { Check } from '../../src/audit/finding.ts';
import { decimal, formatDecimal } from '../../src/model/decimal.ts';
import type { Form } from '../../src/model/form.ts';
import { layoutOf } from '../../src/model/layouts/layoutOf.ts';
import { bandScores, printedBands } from '../../src/scoring/formRules/printedBands.ts';
import { isOtherRule, saysHowScored } from '../../src/scoring/formRules/rulesOfForm.ts';
import { cells, type Edit, linesOf, sampleSubject } from './sampleForm.ts';

/** What a check says of a form with a note below its tables. */
function said(check: Check, note: string, edit?: Edit, more: (form: Form) => void = () => {}) {
  return linesOf(check, edit, {
    printed: (form) => {
      const layout = layoutOf(form);
      const text = { kind: 'text', key: 'note', label: '注：', labelWidth: 16, width: 84 } as const;
      const others = layout.blocks.filter((block) => block.kind !== 'text');
      form.layout = { ...layout, id: 'own', blocks: [...others, text] };
      form.texts = { note };
      more(form);
    },
  });
}

const BANDS = '完成率90%以上的得该项分值的90%，70%—90%得70%，70%以下不得分';

describe('printedBands', () => {
  const given = (rule: string, percent: string, points = '10') => {
    const bands = printedBands(rule);
    return bands && bandScores(bands, decimal(percent), decimal(points)).map(formatDecimal);
  };

  test.each([
    ['满意度95%及以上得满分，85%—95%得7分，85%以下不得分', '88', ['7']],
    ['满意度95%及以上得满分，85%—95%得7分，85%以下不得分', '97', ['10']],
    ['预算执行率100%得10分，95%（含）—100%得8分，95%以下不得分', '96.5', ['8']],
    [BANDS, '80', ['7']],
    ['完成率80%以上得80%，60%—80%得55%，60%以下不得分，得分取整数', '70', ['6']],
  ])('%s gives to %s: %j', (rule, percent, scores) => {
    expect(given(rule, percent)).toEqual(scores);
  });

  test.each(['每错1户扣1分', '完成率90%以上得9分，视情况扣分', '按比例计分', '90%以上得9分'])(
    '%s are none',
    (rule) => {
      expect(given(rule, '90')).toBeUndefined();
    },
  );
});

test.each([
  ['每发生1起扣1分', true],
  ['逾期一个月以内得3分，90%以上得9分', true],
  ['按完成比例得分', false],
  ['达到目标计满分', false],
  ['达成预期指标得100%-80%，部分达成得80%-60%，未达成得60%-0', false],
  ['提供验收报告', false],
])('isOtherRule(%s): %s', (text, expected) => {
  expect(isOtherRule(text)).toBe(expected);
});

describe('a rule that the form prints below its tables', () => {
  // 480 of 500 are 96 %
  const scored = cells(1, { score: '18' });

  test('is used where its bands are read whole: the score that they give is none to ask about', () => {
    expect(said(rowScoreOutside, BANDS, scored)).toBe('');
    expect(said(ownRuleUnread, BANDS, scored)).toBe('');
  });

  test('does not excuse another score than its bands give', () => {
    expect(said(rowScoreOutside, BANDS, cells(1, { score: '15' }))).toMatch(/^1 /);
  });

  test('leaves a score open where it is not read, once, and quotes it', () => {
    const note = '评分规则：1.数量每少10人扣0.5分；2.满意度每低1个百分点扣1分';
    expect(said(rowScoreOutside, note, scored)).toBe('');
    expect(said(ownRuleUnread, note, scored)).toMatch(
      /^- 第 1 行的得分.*表上印有计分规则“数量每少10人扣0.5分”，复核没有用它，得分可能照它算出，无法判定。/,
    );
  });

  test('excuses no full marks where it takes points off', () => {
    const note = '数量每少10人扣0.5分';
    expect(said(rowScoreOutside, note, cells(1, { score: '20' }))).toMatch(/^1 /);
    expect(said(ownRuleUnread, note, cells(1, { score: '20' }))).toBe('');
  });

  test('leaves full marks open where it takes points off beyond a bound only', () => {
    for (const note of [
      '数量完成率低于90%的，每低1个百分点扣1分',
      '数量偏差在5%以内不扣分，每多1%扣1分',
      '数量每低于目标5%以上扣1分',
    ]) {
      expect(said(rowScoreOutside, note, cells(1, { score: '20' })), note).toBe('');
      expect(said(ownRuleUnread, note, cells(1, { score: '20' })), note).toContain('无法判定');
    }
  });

  test('is of the rows that it names: one on satisfaction excuses no number', () => {
    const note = '满意度每低1个百分点扣1分';
    expect(said(rowScoreOutside, note, scored)).toMatch(/^1 /);
    expect(said(ownRuleUnread, note, scored)).toBe('');
  });

  test('keeps its subject over semicolons, and is told of no row that it is not about', () => {
    const note =
      '注:1.支出进度得分:支出进度100%得10分;90%(含)-100%得8分;90%以下不得分。2.正向指标按完成比例计分;群众知晓率每低1个百分点扣1分';
    expect(said(ownRuleUnread, note, scored)).toBe('');
    expect(said(rowScoreOutside, note, scored)).toMatch(/^1 /);
    const money: Edit = (form) => {
      Object.assign(form.funds.total, { executed: '93', rate: '93%', score: '8' });
      Object.assign(form.funds.fiscal, { executed: '75' });
    };
    expect(said(executionScoreOutside, note, money)).toBe('');
  });

  test('of one indicator is of that row only', () => {
    const note = (name: string) => `${name}每少10人扣0.5分`;
    expect(said(ownRuleUnread, note('参加培训的职工'), scored)).toMatch(/^- 第 1 行/);
    expect(said(ownRuleUnread, note('学员一年内留任率'), scored)).toBe('');
  });

  describe('takes the overrun from what is to be low', () => {
    const note = '逆向指标得分=权重*[1-(实际值-目标值)/目标值]；正向指标按比例计分';
    // 110 of at most 100
    const over = (score: string) => cells(4, { actual: '110万元', score });

    test('and so gives 9 of 10', () => {
      expect(said(rowScoreOutside, note, over('9'))).toBe('');
      expect(said(ownRuleUnread, note, over('9'))).toBe('');
    });

    test('and is quoted with what it gives beside another score', () => {
      const line = said(rowScoreOutside, note, over('10'));
      expect(line).toMatch(/^4 .*按表上所印的计分规则“逆向指标得分=.*”复核为 9 分，高于区间/);
      expect(line).not.toContain('请写明规则');
    });
  });

  test.each(['每项得分四舍五入取整', '说明：各项评分保留整数'])(
    '%s: nobody is asked to say so again',
    (note) => {
      const whole: Edit = (form) => {
        form.total.score = '100';
        for (const row of form.indicators.flatMap(({ groups }) =>
          groups.flatMap((one) => one.rows),
        ))
          row.score = row.points;
        Object.assign(form.funds.total, { score: '10' });
        cells(1, { actual: '490人次' })(form);
      };
      for (const check of [fullMarksBelowTarget, executionRounded]) {
        expect(said(check, note, whole)).toBe('');
        expect(said(check, '', whole)).toContain('如按整分计分，请注明');
      }
    },
  );

  test('says nothing of money: a rule of scoring is no reason', () => {
    expect(saysHowScored('定量指标未达到指标值的按完成比例计分，原因请在末栏说明')).toBe(true);
    expect(saysHowScored('有调整目标值的，按调整后的目标值计算')).toBe(true);
    expect(saysHowScored('经批准调整预算12万元')).toBe(false);
  });

  describe('and each row is scored by the rule that is closest to it', () => {
    const over = (score: string) => cells(4, { actual: '110万元', score });

    test('that of its way before that of all rows, by letters as the form has them', () => {
      const note =
        '定量指标未完成的按完成比例计分；反向指标（即目标值为≤X，得分=权重*A/B），得分不得突破权重总额';
      expect(said(rowScoreOutside, note, over('9.09'))).toBe('');
      expect(said(rowScoreOutside, note, over('9'))).toMatch(/^4 .*复核为 9.09 分/);
      // 110 ÷ 100 is more than all, and no score
      expect(said(rowScoreOutside, `${note}。A为实际完成值，B为指标值`, over('9.09'))).toBe('');
    });

    test('none below a bound, all from one on', () => {
      const note = '完成率低于97%的不得分';
      expect(said(rowScoreOutside, note, scored)).toMatch(/^1 .*复核为 0 分/);
      expect(
        said(fullMarksBelowTarget, '完成率达到95%以上的得满分', cells(1, { score: '20' })),
      ).toBe('');
      expect(said(rowScoreOutside, '完成率达到95%以上的得满分', cells(1, { score: '20' }))).toBe(
        '',
      );
      expect(said(rowScoreOutside, '完成率达到97%以上的得满分', cells(1, { score: '20' }))).toMatch(
        /^1 /,
      );
    });

    test('a deadline by that of deadlines, and by no other', () => {
      const late = cells(3, { actual: '2022年12月20日', score: '10', reason: '' });
      expect(said(rowScoreOutside, '时限类指标按期完成得满分，逾期不得分', late)).toMatch(
        /^3 .*按表上所印的计分规则/,
      );
      expect(
        said(
          ownRuleUnread,
          '时限类指标逾期的每天扣1分',
          cells(3, { actual: '2022年12月20日', score: '8' }),
        ),
      ).toContain('无法判定');
    });

    test('bands of words by those that the form prints', () => {
      const note =
        '定性指标分为达成、部分达成、未达成三档，分别按100-80%（含80%）、80-50%（含50%）、50-0%确定';
      const partly = cells(6, {
        target: '健全',
        actual: '部分达成预期指标',
        score: '8',
        reason: '缺一项',
      });
      expect(said(rowScoreOutside, note, partly)).toBe('');
      expect(said(rowScoreOutside, '', partly)).toMatch(/^6 /);
    });

    test('none by a text that is no rule of scores', () => {
      for (const note of [
        '完成率=实际完成值/指标值×100%',
        '支出进度=实际支出/预算数',
        '得分一档最高不能超过该指标分值上限',
        '完成值为指标值130%以上的，须说明偏差原因',
        '未完成的按比例扣回资金',
        '评价得分90分以上为优',
      ])
        expect(said(rowScoreOutside, note, scored), note).toMatch(/^1 .*按“国家 2020 通行规则”/);
    });
  });

  test.each([
    ['执行率得分=执行率×10', '9.3', 'within'],
    ['预算执行率低于95%不得分', '0', 'within'],
    ['预算执行率90%以上得满分，低于90%按执行率计分', '10', 'within'],
    ['预算执行率100%得10分，90%（含）—100%得8分，90%以下不得分', '9.3', 'above'],
    ['预算执行率每低1个百分点扣0.5分', '6.5', 'within'],
    ['预算执行率每低1个百分点扣0.5分', '9.3', 'above'],
    ['预算执行率达到95%得满分，每低1个百分点扣0.5分', '9', 'within'],
  ])('of 预算执行率 gives its score: %s', (note, score, verdict) => {
    const { execution } = sampleSubject(
      (form) => {
        Object.assign(form.funds.total, { executed: '93', rate: '93%', score });
        Object.assign(form.funds.fiscal, { executed: '75' });
      },
      {
        printed: (form) => {
          const layout = layoutOf(form);
          const text = { kind: 'text', key: 'note', label: '', labelWidth: 0, width: 100 } as const;
          form.layout = { ...layout, id: 'own', blocks: [...layout.blocks, text] };
          form.texts = { note };
        },
      },
    ).score;
    expect(execution.verdict).toBe(verdict);
  });

  test('leaves the total open', () => {
    const printed = (note: string) => (form: Form) => {
      const layout = layoutOf(form);
      const text = { kind: 'text', key: 'note', label: '', labelWidth: 0, width: 100 } as const;
      form.layout = { ...layout, id: 'own', blocks: [...layout.blocks, text] };
      form.texts = { note };
    };
    const verdict = (note: string) =>
      sampleSubject(
        (form) => {
          cells(1, { score: '15' })(form);
          form.total.score = '94.8';
        },
        { printed: printed(note) },
      ).score.verdict;
    expect(verdict('')).toBe('below');
    expect(verdict('数量每少10人酌情扣2分')).toBe('notAssessable');
  });

  test('of 预算执行率 is held by the checks of the money', () => {
    const money: Edit = (form) => {
      Object.assign(form.funds.total, { executed: '93', rate: '93%', score: '8' });
      Object.assign(form.funds.fiscal, { executed: '75' });
    };
    const note = '预算执行率100%得10分，90%（含）—100%得8分，90%以下不得分';
    for (const check of [executionScoreOutside, resultsAboveMoney]) {
      expect(said(check, note, money)).toBe('');
    }
    expect(said(executionScoreOutside, '本表由项目单位填写。', money)).not.toBe('');
  });
});

test('lostPointsWithoutReason asks nothing of a row whose own column says 达成预期指标', () => {
  const edit = cells(5, { score: '13', target: '明显改善', actual: '明显改善', reason: '' });
  const tier = (x1: string) => (form: Form) => {
    Object.assign(form.indicators?.[4] ?? {}, { x1 });
  };
  expect(said(lostPointsWithoutReason, '', edit, tier('达成预期指标'))).toBe('');
  expect(said(lostPointsWithoutReason, '', edit, tier('部分达成'))).toMatch(/^5 /);
});
