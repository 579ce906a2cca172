import { describe, expect, test } from 'vitest';
import { farAboveTarget } from '../../src/audit/checks/farAboveTarget.ts';
import { lostPointsWithoutReason } from '../../src/audit/checks/lostPointsWithoutReason.ts';
import { missedTargetWithoutReason } from '../../src/audit/checks/missedTargetWithoutReason.ts';
import { reasonsAllBlank } from '../../src/audit/checks/reasonsAllBlank.ts';
import { rowScoreOutside } from '../../src/audit/checks/rowScoreOutside.ts';
import { unitCostUp } from '../../src/audit/checks/unitCostUp.ts';
import type { Form as PrintedForm } from '../../src/model/form.ts';
import { cells, type Edit, linesOf, rowOf } from './sampleForm.ts';

describe('lostPointsWithoutReason', () => {
  test('fires where points are lost and the reason is blank', () => {
    expect(linesOf(lostPointsWithoutReason, cells(1, { reason: '' }))).toMatchInlineSnapshot(`
      "1 第 1 行“参加培训的职工”分值 20 分，得分 19.2 分，扣 0.8 分（480人次 ÷ 500人次 = 96.0%），“偏差原因分析及改进措施”栏没有写明原因。
        年度指标值“≥500人次”；实际完成值“480人次”；分值 20；得分 19.2；偏差原因分析及改进措施（空白）
        补充扣分原因和改进措施。"
    `);
  });

  test.each(['', '无', '/', '—', '－'])('takes "%s" for no reason', (reason) => {
    expect(linesOf(lostPointsWithoutReason, cells(1, { reason }))).not.toBe('');
  });

  test.each([
    '正在进一步加强工作',
    '存在一定差距，下一步高度重视。',
    '今后加强管理，提高思想认识',
    '项目正在推进中',
    '未完成年度目标',
    '下一步加强管理，提高绩效水平',
    '下一步加强管理，提高资金使用绩效。',
    '今后加强管理，提升服务质量和效率',
    '将进一步提高工作能力水平',
    '已妥善处理',
    '已处理完毕，已整改到位。',
    '正在整改',
    '已及时处置',
  ])('takes "%s" for no reason: it says that more will be done, and not why', (reason) => {
    expect(linesOf(lostPointsWithoutReason, cells(1, { reason }))).not.toBe('');
  });

  test.each([
    '疫情',
    '下一步加强宣传',
    '存在缺口，已报请追加',
    '未完成招标',
    '人员不足，今后加强管理',
    '正在施工',
    '因设备老化，已妥善处理',
    '已妥善处理，系设备老化所致',
    '已移交司法机关处理',
    '年初指标值设定偏低',
    '下一步提高指标设置的科学性',
  ])('takes "%s" for a reason', (reason) => {
    expect(linesOf(lostPointsWithoutReason, cells(1, { reason }))).toBe('');
  });

  test.each([
    '实际情况',
    '客观原因',
    '受多种因素影响',
    '由于主观原因，未能达到目标',
    '培训的职工未达到年初目标',
  ])('takes "%s" for no reason: it names no cause, or the row itself', (reason) => {
    expect(linesOf(lostPointsWithoutReason, cells(1, { reason }))).not.toBe('');
  });

  test.each(['客观原因：停课一期', '职工报名未达到年初目标', '受多种疫病影响'])(
    'but not "%s"',
    (reason) => {
      expect(linesOf(lostPointsWithoutReason, cells(1, { reason }))).toBe('');
    },
  );

  test('does not speak of a shortfall where the target was met', () => {
    const edit = cells(2, { actual: '85.5%', score: '9', reason: '' });
    expect(linesOf(lostPointsWithoutReason, edit)).toContain('分值 10 分，得分 9 分，扣 1 分');
    // a loss beyond the rules is one finding, that of the score
    const beyond = cells(2, { score: '9', reason: '' });
    expect(linesOf(lostPointsWithoutReason, beyond)).toBe('');
    expect(linesOf(rowScoreOutside, beyond)).toContain('没有写明扣分原因');
  });

  test('takes what is lacking for the reason of points taken off a row that reached its target', () => {
    const met = (reason: string) => linesOf(rowScoreOutside, cells(2, { score: '8', reason }));
    expect(met('个别学员反映报名审批慢')).toBe('');
    expect(met('学员反映良好')).not.toBe('');
  });

  test('is silent where a reason is given and where no score is', () => {
    expect(linesOf(lostPointsWithoutReason)).toBe('');
    expect(linesOf(lostPointsWithoutReason, cells(1, { score: '', reason: '' }))).toBe('');
  });
});

describe('missedTargetWithoutReason', () => {
  const unscored = { points: '', score: '' };

  test('fires for a number, a date and a degree short of the target', () => {
    const edit: Edit = (form) => {
      cells(2, { actual: '94%', ...unscored })(form);
      cells(3, { actual: '2022年12月5日', ...unscored })(form);
      cells(7, { target: '满意', actual: '较为满意', ...unscored })(form);
    };
    expect(linesOf(missedTargetWithoutReason, edit)).toMatchInlineSnapshot(`
      "2 第 2 行“结业考核合格率”没有达到年度指标值（94% ÷ 95% = 98.9%），“偏差原因分析及改进措施”栏没有写明原因。
        年度指标值“≥95%”；实际完成值“94%”；分值 空白；得分 空白；偏差原因分析及改进措施“无”
        补充未达目标的原因和改进措施。
      3 第 3 行“全部班次结束的时间”没有达到年度指标值（晚于期限 2022-11-30（实际 2022-12-05）），“偏差原因分析及改进措施”栏没有写明原因。
        年度指标值“2022年11月底前”；实际完成值“2022年12月5日”；分值 空白；得分 空白；偏差原因分析及改进措施“无”
        补充未达目标的原因和改进措施。
      7 第 7 行“学员满意度”没有达到年度指标值（“较为满意”的程度低于“满意”），“偏差原因分析及改进措施”栏没有写明原因。
        年度指标值“满意”；实际完成值“较为满意”；分值 空白；得分 空白；偏差原因分析及改进措施“无”
        补充未达目标的原因和改进措施。"
    `);
  });

  test('leaves rows that lost points to lostPointsWithoutReason, and doubted scores to theirs', () => {
    expect(linesOf(missedTargetWithoutReason, cells(1, { reason: '' }))).toBe('');
    const full = cells(1, { reason: '', score: '20' });
    expect(linesOf(missedTargetWithoutReason, full)).toBe('');
    expect(linesOf(rowScoreOutside, full)).toContain('没有写明未达目标的原因。');
    const some = cells(1, { reason: '', score: '19.8' });
    expect(linesOf(lostPointsWithoutReason, some)).toBe('');
    expect(linesOf(rowScoreOutside, some)).toContain('没有写明扣分原因。');
    expect(linesOf(rowScoreOutside, cells(1, { score: '20' }))).not.toContain('没有写明');
  });

  test('is silent for 无法判定, for about 40 and where a reason is given', () => {
    expect(linesOf(missedTargetWithoutReason, cells(2, { actual: '有提高' }))).toBe('');
    const about = cells(2, { target: '40 人左右', actual: '37人' });
    expect(linesOf(missedTargetWithoutReason, about)).toBe('');
    const cheaper = cells(4, { target: '=0.6万元', actual: '0.5万元' });
    expect(linesOf(missedTargetWithoutReason, cheaper)).toBe('');
    const unmet = cells(1, { target: '=500人次', actual: '480人次', reason: '', ...unscored });
    expect(linesOf(missedTargetWithoutReason, unmet)).not.toBe('');
    const far = cells(2, { target: '40 人左右', actual: '35人', ...unscored });
    expect(linesOf(missedTargetWithoutReason, far)).not.toBe('');
    const explained = cells(2, { actual: '94%', reason: '两名学员中途退出' });
    expect(linesOf(missedTargetWithoutReason, explained)).toBe('');
  });
});

describe('farAboveTarget', () => {
  const far = (actual: string): Edit => cells(1, { actual, reason: '' });

  test('fires from 1.3 times the target on', () => {
    expect(linesOf(farAboveTarget, far('650人次'))).toMatchInlineSnapshot(`
      "1 第 1 行“参加培训的职工”的实际完成值达到年度指标值的 1.3 倍以上（650人次 ÷ 500人次 = 130.0%），“偏差原因分析及改进措施”栏没有说明。
        年度指标值“≥500人次”；实际完成值“650人次”；偏差原因分析及改进措施（空白）
        分析超出目标的原因；目标定得偏低的，说明今后如何改进。"
    `);
  });

  test('is silent below that, where less is better, for costs and where it is explained', () => {
    expect(linesOf(farAboveTarget, far('649人次'))).toBe('');
    expect(linesOf(farAboveTarget, cells(4, { actual: '200万元' }))).toBe('');
    expect(linesOf(farAboveTarget, cells(4, { target: '=100万元', actual: '200万元' }))).toBe('');
    expect(linesOf(farAboveTarget, cells(1, { actual: '900人次' }))).toBe('');
  });

  test('says by how much of a row without points too, and leaves a 其中 row to the row above', () => {
    const pointless = cells(1, { actual: '650人次', reason: '', points: '', score: '' });
    expect(linesOf(farAboveTarget, pointless)).toContain('（650人次 ÷ 500人次 = 130.0%）');
    const missed = cells(1, { reason: '', points: '', score: '' });
    expect(linesOf(missedTargetWithoutReason, missed)).toContain('（480人次 ÷ 500人次 = 96.0%）');
    const part = {
      printed: ({ indicators: [, row] = [] }: PrintedForm) => {
        Object.assign(row ?? {}, { target: '≥50人次', actual: '90人次', points: '', sub: true });
      },
    };
    expect(linesOf(farAboveTarget, undefined, part)).toBe('');
  });

  test('takes the threshold of the rule book', () => {
    const rulebook = {
      rulebook: (spec: { atLeast: object }) => Object.assign(spec.atLeast, { farAbove: 2 }),
    };
    expect(linesOf(farAboveTarget, far('999人次'), rulebook)).toBe('');
    expect(linesOf(farAboveTarget, far('1000人次'), rulebook)).toContain('2 倍以上');
  });

  test.each([
    '超额完成任务',
    '超额完成',
    '超预期完成全年目标',
    '实际完成值高于年初目标值',
    '完成情况较好',
  ])('takes "%s" for no reason: it says that there was more, and not why', (reason) => {
    const edit: Edit = cells(1, { actual: '900人次', score: '20', reason });
    expect(linesOf(farAboveTarget, edit)).not.toBe('');
  });

  test.each(['新增两个镇的任务，超额完成', '实际需求超过预期', '年初目标设置偏低', '报名人数增加'])(
    'takes "%s" for a reason',
    (reason) => {
      const edit: Edit = cells(1, { actual: '900人次', score: '20', reason });
      expect(linesOf(farAboveTarget, edit)).toBe('');
    },
  );
});

describe('reasonsAllBlank', () => {
  const blank: Edit = (form) => {
    for (let seq = 1; seq <= 7; seq += 1) Object.assign(rowOf(form, seq), { reason: ' ' });
  };

  test('fires once for a form that owes a reason; X1 and X2 name the rows', () => {
    expect(linesOf(reasonsAllBlank, blank)).toMatchInlineSnapshot(`
      "- 7 行指标的“偏差原因分析及改进措施”栏全部空白，其中有扣分或未达目标的行。
        偏差原因分析及改进措施（空白）× 7
        有偏差或扣分的逐行写明原因；没有偏差的可写“无”。"
    `);
  });

  test('is silent where nothing is owed', () => {
    const sound: Edit = (form) => {
      blank(form);
      cells(1, { actual: '510人次', score: '20' })(form);
    };
    expect(linesOf(reasonsAllBlank, sound)).toBe('');
  });

  test('is silent where one cell says 无', () => {
    expect(
      linesOf(reasonsAllBlank, (form) => {
        blank(form);
        cells(4, { reason: '无' })(form);
      }),
    ).toBe('');
  });
});

describe('unitCostUp', () => {
  const spent: Edit = (form) => {
    form.funds.total.executed = '100';
  };

  test('fires where all money went and a quantity fell short', () => {
    expect(linesOf(unitCostUp, spent)).toMatchInlineSnapshot(`
      "1 全年预算数 100.00 万元已全部执行，第 1 行“参加培训的职工”没有达到目标（480人次 ÷ 500人次 = 96.0%）。
        年度指标值“≥500人次”；实际完成值“480人次”；全年执行数“100”
        说明数量减少而资金没有减少的原因，如单位标准提高或实施内容变化。"
    `);
  });

  test('is silent where money is left, the budget was cut, another quantity exceeds its target', () => {
    expect(linesOf(unitCostUp)).toBe('');
    const cut: Edit = (form) => {
      spent(form);
      form.funds.total.initial = '120';
    };
    expect(linesOf(unitCostUp, cut)).toBe('');
    const quality: Edit = (form) => {
      spent(form);
      cells(1, { actual: '500人次' })(form);
      cells(2, { actual: '90%' })(form);
    };
    expect(linesOf(unitCostUp, quality)).toBe('');
    const other: Edit = (form) => {
      spent(form);
      const rows = form.indicators[0]?.groups[0]?.rows;
      rows?.push({ ...rowOf(form, 1), indicator: '参加竞赛的职工', actual: '620人次' });
    };
    expect(linesOf(unitCostUp, other)).toBe('');
  });
});

describe('lostPointsWithoutReason, of a score that another rule book admits', () => {
  const late = (reason: string) =>
    linesOf(
      lostPointsWithoutReason,
      cells(3, { indicator: '反馈时限', target: '≤15天', actual: '18天', score: '8', reason }),
      { rulebooks: ['national-2020', 'jiangxi'] },
    );

  test('asks why points were lost though the loss is one that a rule admits', () => {
    expect(late('')).toContain('扣 2 分');
  });

  test.each(['检验试剂到货晚', '因停电延误3天', '节假日顺延'])('is silent for %j', (reason) => {
    expect(late(reason)).toBe('');
  });
});
