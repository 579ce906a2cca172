import { describe, expect, test } from 'vitest';
import { executionRateMismatch } from '../../src/audit/checks/executionRateMismatch.ts';
import { executionRounded } from '../../src/audit/checks/executionRounded.ts';
import { executionScoreOutside } from '../../src/audit/checks/executionScoreOutside.ts';
import { fullMarksBelowTarget } from '../../src/audit/checks/fullMarksBelowTarget.ts';
import { ownRuleUnread } from '../../src/audit/checks/ownRuleUnread.ts';
import { resultsAboveMoney } from '../../src/audit/checks/resultsAboveMoney.ts';
import { rowScoreOutside } from '../../src/audit/checks/rowScoreOutside.ts';
import { uniformFullMarks } from '../../src/audit/checks/uniformFullMarks.ts';
import { decimal } from '../../src/model/decimal.ts';
import { cells, type Edit, linesOf, rowOf, sampleReport, sampleSubject } from './sampleForm.ts';

/** Every score whole, so that half a point is tolerated (Q9). */
const wholeScores: Edit = (form) => {
  form.funds.total.score = '10';
  cells(1, { score: '19' })(form);
};

/** Ten points for a rate in percent. */
function formatScore(percent: string): string {
  return String(Number(percent) / 10);
}

function edits(...all: readonly Edit[]): Edit {
  return (form) => {
    for (const edit of all) edit(form);
  };
}

describe('rowScoreOutside', () => {
  test('fires above the interval with the derivation', () => {
    expect(linesOf(rowScoreOutside, cells(1, { score: '20' }))).toMatchInlineSnapshot(`
      "1 第 1 行“参加培训的职工”自评 20 分，按“国家 2020 通行规则”复核为 19.2 分，高于区间（480人次 ÷ 500人次 = 96.0%；96.0% × 20 分 = 19.2 分）。按试过的其他规则和取整办法也算不出这个得分。
        年度指标值“≥500人次”；实际完成值“480人次”；分值 20；得分 20；偏差原因分析及改进措施“疫情停课一期”
        核对实际完成值和得分；按其他规则计分的，请写明规则和依据。"
    `);
  });

  test('fires below the interval: 100 % against 100 % scored 7 of 10', () => {
    const edit = cells(2, { target: '100%', actual: '100%', score: '7' });
    expect(
      linesOf(rowScoreOutside, edit, { rulebooks: ['national-2020', 'jiangxi'] }),
    ).toMatchInlineSnapshot(`
      "2 第 2 行“结业考核合格率”自评 7 分，按“国家 2020 通行规则”复核为 10 分，低于区间（100% ÷ 100% = 100.0%；达到目标，得满分 10 分）。按试过的其他规则和取整办法也算不出这个得分。“偏差原因分析及改进措施”栏没有写明扣分原因。
        年度指标值“100%”；实际完成值“100%”；分值 10；得分 7；偏差原因分析及改进措施“无”
        核对得分；有扣分理由或按其他规则计分的，请在表中写明。"
    `);
  });

  test.each([
    [{ criterion: '每少 10 人扣 1 分' }, '计分规则“每少 10 人扣 1 分”'],
    [{ band1: '500人', band2: '400人', band3: '' }, '评分档次“500人”、“400人”'],
  ])('leaves open what a rule beside the row may give: %j', (cellsOfRule, quoted) => {
    const subject = sampleSubject(cells(1, { score: '18' }), {
      printed: ({ indicators = [] }) => {
        for (const row of indicators) Object.assign(row, cellsOfRule);
      },
    });
    expect(rowScoreOutside.check(subject)).toEqual([]);
    const said = ownRuleUnread.check(subject).map(({ words }) => words().message);
    expect(said).toEqual([
      `第 1 行的得分不同于按“国家 2020 通行规则”复核的结果。本行印有${quoted}，复核没有用它，得分可能照它算出，无法判定。`,
    ]);
  });

  test('quotes another rule beside the row, and says that it was not used', () => {
    const subject = sampleSubject(cells(1, { score: '18' }));
    for (const { indicator } of subject.score.rows)
      Object.assign(indicator.cells, { criterion: '达到目标计满分' });
    const said = JSON.stringify(rowScoreOutside.check(subject).map(({ words }) => words()));
    expect(said).toContain('本行印有计分规则“达到目标计满分”，复核没有用它，得分可能照它算出。');
    expect(said).toContain('与它相符的，不必改动。');
    expect(said).not.toContain('算不出这个得分');
  });

  test('names the report figure that fits', () => {
    const report = sampleReport({
      figures: [{ name: '职工', value: '450 人次', quote: '培训职工 450 人次', indicators: [1] }],
    });
    expect(linesOf(rowScoreOutside, cells(1, { score: '18' }), { report })).toMatchInlineSnapshot(`
      "1 第 1 行“参加培训的职工”自评 18 分，按“国家 2020 通行规则”复核为 19.2 分，低于区间（480人次 ÷ 500人次 = 96.0%；96.0% × 20 分 = 19.2 分）。与以下算法相符：评价报告写“培训职工 450 人次”，按此数计分（得 18 分）；自评表没有写明所用的算法。
        年度指标值“≥500人次”；实际完成值“480人次”；分值 20；得分 18；偏差原因分析及改进措施“疫情停课一期”
        核对得分；有扣分理由或按其他规则计分的，请在表中写明。"
    `);
  });

  test('is silent where less is better and a rule book with a source of its own gives the score', () => {
    const linear = cells(4, { actual: '150万元', score: '5' });
    expect(linesOf(rowScoreOutside, linear)).not.toBe('');
    expect(linesOf(rowScoreOutside, linear, { rulebooks: ['national-2020', 'jiangxi'] })).toBe('');
  });

  test('is silent where the form takes off points of a row that reached its target, and states what for', () => {
    const taken = (reason: string) => cells(2, { score: '8', reason });
    expect(linesOf(rowScoreOutside, taken('复核时有一期台账未补齐'))).toBe('');
    expect(linesOf(rowScoreOutside, taken('统计口径调整'))).toBe('');
    expect(linesOf(rowScoreOutside, taken('酌情扣分'))).not.toBe('');
    expect(linesOf(rowScoreOutside, taken('无'))).not.toBe('');
  });

  test('is silent where a stricter rule book gives what the form took, with a reason', () => {
    const rulebooks = ['national-2020', 'bands-2021'];
    const stricter = (reason: string) =>
      linesOf(rowScoreOutside, cells(7, { target: '≥90%', actual: '88%', score: '8', reason }), {
        rulebooks,
      });
    expect(stricter('门口拥堵')).toBe('');
    expect(stricter('无')).not.toBe('');
  });

  test('is silent where a degree of words fell and points were taken off for it, with a reason', () => {
    const fallen = (score: string, reason: string) =>
      cells(6, { target: '健全', actual: '较健全', score, reason });
    expect(linesOf(rowScoreOutside, fallen('14', '乡镇台账还要补'))).toBe('');
    expect(linesOf(rowScoreOutside, fallen('15', '乡镇台账还要补'))).not.toBe('');
    expect(linesOf(rowScoreOutside, fallen('14', '无'))).not.toBe('');
  });

  test('is silent for part of the points of a deadline missed with a reason, not for most of them', () => {
    const late = (score: string, reason = '材料运不进来') =>
      cells(3, { target: '10月底前', actual: '12月9日', score, reason });
    expect(linesOf(rowScoreOutside, late('6'))).toBe('');
    // 80 % bounds two tiers, and belongs to either
    expect(linesOf(rowScoreOutside, late('8'))).toBe('');
    expect(linesOf(rowScoreOutside, late('9'))).not.toBe('');
    expect(linesOf(rowScoreOutside, late('6', ''))).not.toBe('');
  });

  test('is silent inside, within half a point on a form of whole scores, and above the points', () => {
    expect(linesOf(rowScoreOutside, wholeScores)).toBe('');
    expect(linesOf(rowScoreOutside, cells(2, { score: '12' }))).toBe('');
    expect(linesOf(rowScoreOutside, cells(2, { target: '无', score: '3' }))).toBe('');
  });
});

describe('an execution score without its decimals', () => {
  const whole = (executed: string, score: string) =>
    edits(wholeScores, (form) => {
      const money = { initial: '100', adjusted: '100', executed, rate: '', score };
      Object.assign(form.funds.total, money);
    });

  test('is sound on a form that is scored in whole points, and its rest is no money', () => {
    expect(linesOf(executionScoreOutside, whole('97.8', '9'))).toBe('');
    expect(linesOf(resultsAboveMoney, whole('97.8', '9'))).toBe('');
    expect(linesOf(executionScoreOutside, whole('97.8', '8'))).not.toBe('');
    const tenths = edits(whole('97.8', '9'), cells(1, { score: '9.5' }));
    expect(linesOf(executionScoreOutside, tenths)).not.toBe('');
  });
});

describe('executionRounded', () => {
  const money =
    (executed: string, rate: string, score: string): Edit =>
    (form) => {
      Object.assign(form.funds.total, { initial: '160', adjusted: '160', executed, rate, score });
    };

  test('fires for full marks that a form of whole points reaches by rounding', () => {
    const edit = edits(wholeScores, money('153.6', '96%', '10'));
    expect(linesOf(executionScoreOutside, edit)).toBe('');
    expect(linesOf(executionRounded, edit)).toMatchInlineSnapshot(`
      "- 预算执行率自评满分 10 分，按“国家 2020 通行规则”为 9.6 分，四舍五入取整才相符。
        年初预算数“160”；全年预算数“160”；全年执行数“153.6”；分值 10；得分 10
        如按整分计分，请注明；否则按执行率计分。"
    `);
  });

  test('fires for a score and for a rate that only leave out their decimals', () => {
    const score = edits(wholeScores, money('155.2', '97%', '9'));
    expect(linesOf(executionScoreOutside, score)).toBe('');
    expect(linesOf(executionRounded, score)).toMatchInlineSnapshot(`
      "- 预算执行率自评 9 分，按“国家 2020 通行规则”为 9.7 分，舍去小数取整才相符。
        年初预算数“160”；全年预算数“160”；全年执行数“155.2”；分值 10；得分 9
        如按整分计分，请注明；否则按执行率计分。"
    `);
    expect(linesOf(executionRounded, money('159.84', '99%', '9.99'))).toMatchInlineSnapshot(`
      "- 执行率印“99%”，全年执行数 ÷ 全年预算数为 99.9%，舍去小数才相符。
        年初预算数“160”；全年预算数“160”；全年执行数“159.84”；执行率“99%”
        执行率保留两位小数，或四舍五入。"
    `);
  });

  test.each([
    ['159.9', '100%', '10'],
    ['153.6', '96%', '9.6'],
    ['153.6', '96.00%', '9.6'],
    ['152.2', '95%', '9.51'],
    ['153', '96%', '9.56'],
    ['160', '100%', '10'],
    ['153.6', '', '9.6'],
  ])('is silent for %s of 160, %s, %s', (executed, rate, score) => {
    expect(linesOf(executionRounded, money(executed, rate, score))).toBe('');
  });

  test('leaves a score below by more, or on a form of tenths, to executionScoreOutside', () => {
    const tenths = edits(wholeScores, money('153.6', '96%', '10'), cells(1, { score: '19.2' }));
    expect(linesOf(executionRounded, tenths)).toBe('');
    expect(linesOf(executionScoreOutside, tenths)).not.toBe('');
  });
});

describe('executionScoreOutside', () => {
  const initialBands: Edit = (form) => {
    const row = { initial: '100', adjusted: '62.38', executed: '62.38', rate: '1', score: '5' };
    Object.assign(form.funds.total, row);
  };

  test('fires and names the base and bands that fit', () => {
    const rulebooks = ['national-2020', 'bands-2021', 'beijing-2016'];
    expect(linesOf(executionScoreOutside, initialBands, { rulebooks })).toMatchInlineSnapshot(`
      "- 预算执行率自评 5 分，按“国家 2020 通行规则”复核为 10 分，低于区间（执行率 62.38 ÷ 62.38 = 100.0%（按全年预算数）；100.0%（不超过 100%）× 10 分 = 10 分）。与以下算法相符：按年初预算数，分档计分（规则 E1b + E3）（得 5 分）；自评表没有写明所用的算法。
        年初预算数“100”；全年预算数“62.38”；全年执行数“62.38”；执行率“1”；分值 10；得分 5
        核对得分；按其他口径或分档计分的，请写明规则和依据。"
    `);
  });

  test('says nothing of fits where nothing else was tried', () => {
    expect(linesOf(executionScoreOutside, initialBands)).not.toContain('其他规则');
  });

  test('is silent inside, without a rate and above the points', () => {
    expect(linesOf(executionScoreOutside, (form) => (form.funds.total.adjusted = ''))).toBe('');
    expect(linesOf(executionScoreOutside, (form) => (form.funds.total.score = '11'))).toBe('');
  });

  describe('where the form prints a rate and no amounts', () => {
    const blank = { initial: '', adjusted: '', executed: '' };
    const printed = (rate: string, score: string): Edit => {
      return (form) => {
        Object.assign(form.funds.total, { ...blank, rate, score });
        for (const row of [form.funds.fiscal, form.funds.carryover, form.funds.other])
          Object.assign(row, blank);
      };
    };

    test('fires for a score that the rate does not give', () => {
      expect(linesOf(executionScoreOutside, printed('76%', '6.7'))).toMatchInlineSnapshot(`
        "- 预算执行率自评 6.7 分，所印执行率“76%”按“国家 2020 通行规则”得 7.6 分，低于区间。
          执行率“76%”；分值 10；得分 6.7
          核对执行率和得分，并补填金额；按其他口径或分档计分的，请写明规则和依据。"
      `);
    });

    test.each([
      ['76%', '7.6'],
      ['76%', '7.64'], // of 76.4 %
      ['79.27', '7.93'],
      ['1', '10'],
      ['0.958', '9.58'],
      ['102.59%', '10'],
      ['1.2', '1'], // which of two it is, nobody knows
      ['', '6.7'],
    ])('is silent for %s and %s', (rate, score) => {
      expect(linesOf(executionScoreOutside, printed(rate, score))).toBe('');
    });
  });

  test('is silent where the score follows a printed rate that A12 calls wrong', () => {
    const printed = (rate: string) => (form: Parameters<Edit>[0]) => {
      Object.assign(form.funds.total, { rate, score: '9.3' });
    };
    expect(linesOf(executionScoreOutside, printed('93%'))).toBe('');
    expect(linesOf(executionScoreOutside, printed('98%'))).not.toBe('');
    expect(linesOf(executionRateMismatch, printed('93%'))).toContain(
      '自评 9.3 分是照所印执行率计的，按金额复核为 9.8 分。',
    );
    expect(linesOf(executionRateMismatch, printed('91%'))).not.toContain('照所印执行率');
  });
});

describe('fullMarksBelowTarget', () => {
  const short = cells(1, { target: '≥4754人', actual: '4604人', points: '5', score: '5' });

  test('fires for 4604 of ≥4754 with full marks on a form of whole scores', () => {
    expect(linesOf(fullMarksBelowTarget, edits(wholeScores, short))).toMatchInlineSnapshot(`
      "1 第 1 行“参加培训的职工”未达到目标（4604人 ÷ 4754人 = 96.8%），按比例为 4.84 分，自评满分 5 分，差距在取整范围之内。
        年度指标值“≥4754人”；实际完成值“4604人”；分值 5；得分 5
        如按整分计分，请注明；否则按完成率计分。"
    `);
  });

  test('is silent outside rounding, at the target and where about 40 were meant', () => {
    expect(linesOf(fullMarksBelowTarget, short)).toBe('');
    expect(linesOf(fullMarksBelowTarget, wholeScores)).toBe('');
    const about = cells(1, { target: '40 人左右', actual: '39人', points: '20', score: '20' });
    expect(linesOf(fullMarksBelowTarget, edits(wholeScores, about))).toBe('');
  });
});

describe('uniformFullMarks', () => {
  const full: Edit = cells(1, { score: '20' });

  test('fires where every row with points has them all', () => {
    expect(
      linesOf(uniformFullMarks, edits(full, cells(2, { target: '有提高', actual: '有提高' }))),
    ).toMatchInlineSnapshot(`
      "- 7 行指标全部满分（共 90 分），其中 80 分能按表上的数值和方向复核。
        各行得分与分值相同，合计 90 分
        逐行核对得分，并为它提供可核对的实际完成值。"
    `);
  });

  test('asks for no other values where all points rest on such as can be checked', () => {
    expect(linesOf(uniformFullMarks, full)).toContain('（共 90 分），都能按表上的数值和方向复核。');
    expect(linesOf(uniformFullMarks, full)).not.toContain('提供');
  });

  test('is silent where one row lost points and where few rows carry any', () => {
    expect(linesOf(uniformFullMarks)).toBe('');
    const few: Edit = (form) => {
      for (let seq = 3; seq <= 7; seq += 1) Object.assign(rowOf(form, seq), { points: '-' });
    };
    expect(linesOf(uniformFullMarks, edits(full, few))).toBe('');
  });
});

describe('resultsAboveMoney', () => {
  test('fires where indicators have 99 % of their points and execution half', () => {
    expect(
      linesOf(resultsAboveMoney, (form) => (form.funds.total.score = '5')),
    ).toMatchInlineSnapshot(`
      "- 指标得分率 99.1%，预算执行率得分率 50.0%，两者之差占指标得分率的 49.6%，大于 5%。
        各指标得分 89.2 ÷ 分值 90；预算执行率得分 5 ÷ 分值 10
        说明预算执行率得分较低而指标得分较高的原因，或核对两处得分。"
    `);
  });

  test('compares the rate where the rule book scores execution in bands', () => {
    const method = { kind: 'bands' as const, bands: [{ from: decimal(1), share: decimal(1) }] };
    const banded = (executed: string) => {
      const subject = sampleSubject((form) => (form.funds.total.executed = executed));
      const { rulebook } = subject.score;
      const execution = { ...rulebook.execution, method };
      const score = { ...subject.score, rulebook: { ...rulebook, execution } };
      return resultsAboveMoney.check({ ...subject, score }).length;
    };
    expect(banded('98')).toBe(0);
    expect(banded('91')).toBe(1);
  });

  test('leaves money below 90 % to X4 and X6, and is silent where the form says why it was left', () => {
    const spent =
      (executed: string, reason: string): Edit =>
      (form) => {
        Object.assign(form.funds.total, { executed, score: formatScore(executed) });
        cells(2, { reason })(form);
      };
    expect(linesOf(resultsAboveMoney, spent('91', '无'))).not.toBe('');
    expect(linesOf(resultsAboveMoney, spent('91', '尾款在审定后支付'))).toBe('');
    expect(linesOf(resultsAboveMoney, spent('89', '无'))).toBe('');
  });

  test('is silent where a row scores more than its points, which is what is to be mended', () => {
    const over = edits(cells(1, { score: '22' }), (form) => (form.funds.total.score = '5'));
    expect(linesOf(resultsAboveMoney, over)).toBe('');
  });

  test('is silent at a gap of 5 % and where a score is missing', () => {
    const full = cells(1, { score: '20' });
    const at = edits(full, (form) => (form.funds.total.score = '9.5'));
    expect(linesOf(resultsAboveMoney, at)).toBe('');
    const above = edits(full, (form) => (form.funds.total.score = '9.49'));
    expect(linesOf(resultsAboveMoney, above)).not.toBe('');
    const zero: Edit = (form) => {
      Object.assign(form.funds.total, { adjusted: '0', score: '0' });
    };
    expect(linesOf(resultsAboveMoney, zero)).toBe('');
    const missing = edits(cells(2, { score: '' }), (form) => (form.funds.total.score = '5'));
    expect(linesOf(resultsAboveMoney, missing)).toBe('');
  });
});
