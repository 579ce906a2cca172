import { describe, expect, test } from 'vitest';
import { explainsMoney } from '../../src/audit/reasons/explainsMoney.ts';
import { adjustedGap, unspentGap } from '../../src/audit/reasons/moneyGap.ts';
import { reasonSigns } from '../../src/audit/reasons/reasonSigns.ts';
import { cells, type Edit, sampleSubject } from './sampleForm.ts';

function money(initial: string, adjusted: string, executed: string): Edit {
  return (form) => {
    Object.assign(form.funds.total, { initial, adjusted, executed });
  };
}

/** Whether the account of the goal, other sentences about it, explains the gap. */
function explained(texts: Edit, sentence: string, gapOf: typeof unspentGap): boolean {
  const subject = sampleSubject((form) => {
    texts(form);
    form.goal.actual = `举办培训班 12 期。${sentence}。学员反映良好。`;
  });
  const gap = gapOf(subject.project.funds);
  return gap !== undefined && explainsMoney(subject, gap);
}

const unspent = (texts: Edit, sentence: string) => explained(texts, sentence, unspentGap);
const adjusted = (texts: Edit, sentence: string) => explained(texts, sentence, adjustedGap);

describe('explainsMoney: of 30 unspent', () => {
  const left = money('100', '100', '70');

  test.each([
    '两个标段开标价低于控制价',
    '按约第三笔款在出具审定报告后30日内结清',
    '事务所审核结果未出，暂按合同价八成入账',
    '两场活动改至2023年4月举行',
    '受持续高温影响，户外课程停课',
    '剩余 30 万元由财政统筹',
    '新修订的管理办法自7月起施行，申报人数较少',
    '其中一个班并入技师学院办理',
    '投标的企业普遍让利，单价比测算时便宜了四分之一',
    '合同约定结业后付七成',
    '教材由省里统一配发，本单位省下了这一块',
    '秋季班要等考勤核实完，放到寒假里算',
    '按工程进度支付',
    '严格按合同进度支付，质保金未到期',
    '因学员减少，未增加经费，余款交回',
  ])('%s: may be the reason', (sentence) => {
    expect(unspent(left, sentence)).toBe(true);
  });

  test.each([
    '全年支出70万元，主要用于师资和场地，资金使用合规',
    '资金按季拨付到位，使用规范，未发现截留挪用',
    '补助标准执行率100%',
    '深受职工欢迎，营造了学技能的氛围',
    '教学资料真实可靠，付款手续完备',
    '新增就业940人，带动增收',
    '未发生安全事故，投诉减少',
    '圆满完成年度目标任务，资金发挥了应有的效益',
    '2023年将继续加强资金管理',
    '项目资金专账核算、专款专用，全部用于购买师资',
    '资金拨付及时，学员反响良好',
    '参加培训的职工补助发放到人',
    '预算执行率未达到90%的需说明原因（100字以内）',
    '较好地完成了履职任务，有效开展了宣传管理、文化领域建设等工作',
    '按项目进度和合同约定拨付，严格执行国库集中支付',
    '资金及时足额按合同支付',
    '请在此处简要说明审计中未整改的问题和剩余金额，如没有请填无',
  ])('%s: is none', (sentence) => {
    expect(unspent(left, sentence)).toBe(false);
  });

  test('a cut of the budget, told before it, says nothing of what was left of the rest', () => {
    const both = money('120', '100', '70');
    expect(unspent(both, '招标价格低于估算，年中调减预算20万元')).toBe(false);
    expect(adjusted(both, '招标价格低于估算，年中调减预算20万元')).toBe(true);
    expect(unspent(both, '年中调减预算20万元，余款在验收后支付')).toBe(true);
  });
});

describe('explainsMoney: of a changed budget', () => {
  test.each([
    '省级补助20万元于8月到账，一并纳入本项目',
    '培训人数多于核定数，资金按实有人数安排',
    '市里临时布置专项培训，所需经费另行安排',
    '本项目年中由“职工培训”与“技能竞赛”两个项目归并而成',
    '年内新招录6名教师，并兑现上年度绩效奖',
    '会议议定把两个开发区的班一起办了，钱随项目走',
    '不足部分由上年结余的经费安排',
  ])('more: %s', (sentence) => {
    expect(adjusted(money('80', '100', '98'), sentence)).toBe(true);
  });

  test.each(['合同价同步下浮', '有一个班未开办', '学员减少，经费由财政收回'])(
    'less: %s',
    (sentence) => {
      expect(adjusted(money('120', '100', '98'), sentence)).toBe(true);
      expect(adjusted(money('80', '100', '98'), sentence)).toBe(false);
    },
  );

  test('the amount of the whole budget is none where there was no budget before', () => {
    expect(adjusted(money('0', '100', '98'), '支出100万元')).toBe(false);
    expect(adjusted(money('60', '100', '98'), '含另拨的40万元')).toBe(true);
  });
});

describe('explainsMoney: by the reason of a row that fell short, where the money has a cell for its own', () => {
  const row = (text: string, reason?: string) => {
    const subject = sampleSubject(
      (form) => {
        cells(1, { reason: text })(form);
        money('100', '100', '65')(form);
      },
      {
        printed: ({ funds }) => {
          if (reason !== undefined) Object.assign(funds?.total ?? {}, { reason });
        },
      },
    );
    const gap = unspentGap(subject.project.funds);
    return gap !== undefined && explainsMoney(subject, gap);
  };

  test('合同年底签订 is of its contracts, and 未支付 of the money', () => {
    expect(row('3家企业的合同年底签订，次年1月登记', '')).toBe(false);
    expect(row('3家企业的合同年底签订，次年1月登记')).toBe(true);
    expect(row('3家企业的合同年底签订，次年1月付款', '')).toBe(true);
    expect(row('3家企业的合同年底签订，次年1月登记', '合同年底签订')).toBe(true);
  });
});

describe('explainsMoney: of a cut, by a text on how the work was done', () => {
  const process = (text: string, reason?: string, initial = '120') => {
    const subject = sampleSubject(money(initial, '100', '100'), {
      printed: ({ funds }) => {
        if (reason !== undefined) Object.assign(funds?.total ?? {}, { reason });
      },
    });
    const { project } = subject;
    const texts = [{ path: 'texts/process', label: '项目实施内容及过程概述', text }];
    const gap = adjustedGap(project.funds);
    return gap !== undefined && explainsMoney({ ...subject, project: { ...project, texts } }, gap);
  };
  const PLAIN = '经政府采购确定供货商，3—10月分三批投放诱虫板，并开展抽检。';

  test('says nothing of it without a word of less, where the money’s own cell is blank', () => {
    expect(process(PLAIN, '')).toBe(false);
    expect(process('3月签订合同，委托某公司组织，5月起分批付款。', '')).toBe(false);
  });

  test.each([
    '经政府采购确定供货商，年中调减20万元，3—10月分三批投放。',
    '3月招标，中标单位让利，合同价款比测算时便宜了。',
    '8月财政统一压减经费，班次合办。',
    '有一期培训没有采购师资，10月取消。',
  ])('%s may be the reason', (text) => expect(process(text, '')).toBe(true));

  test('may be one where the form has no such cell, where it is filled in, and of more', () => {
    expect(process(PLAIN)).toBe(true);
    expect(process(PLAIN, '财政统筹')).toBe(true);
    expect(process(PLAIN, '', '80')).toBe(true);
  });
});

describe('explainsMoney: by a row of indicators', () => {
  const rowExplains = (executed: string, row: number, texts: Parameters<typeof cells>[1]) => {
    const subject = sampleSubject((form) => {
      money('100', '100', executed)(form);
      cells(1, { reason: '无' })(form);
      cells(row, texts)(form);
    });
    const gap = unspentGap(subject.project.funds);
    return gap !== undefined && explainsMoney(subject, gap);
  };

  test('whose work, explained, is short by half as much', () => {
    const short = { actual: '400人次', reason: '报名的职工不多' };
    expect(rowExplains('60', 1, short)).toBe(true);
    expect(rowExplains('59', 1, short)).toBe(false);
    expect(rowExplains('60', 1, { actual: '400人次', reason: '无' })).toBe(false);
  });

  test('of which little fell short, beside a gap as slight', () => {
    const short = { actual: '495人次', reason: '几名职工调走' };
    expect(rowExplains('96', 1, short)).toBe(true);
    expect(rowExplains('94', 1, short)).toBe(false);
  });

  test('that says why only in the account of the goal', () => {
    const subject = sampleSubject((form) => {
      money('100', '100', '80')(form);
      cells(1, { reason: '无', actual: '440人次' })(form);
      form.goal.actual = '培训职工440人次（新区的厂子搬走了）。';
    });
    const gap = unspentGap(subject.project.funds);
    expect(gap && explainsMoney(subject, gap)).toBe(true);
  });

  test('of what came of it, where it is short by the very share and explained', () => {
    const fewer = { target: '1000人', actual: '800人', reason: '在岗的月数不满一年' };
    expect(rowExplains('80', 5, fewer)).toBe(true);
    expect(rowExplains('75', 5, fewer)).toBe(false);
    expect(rowExplains('80', 5, { ...fewer, reason: '无' })).toBe(false);
  });

  test('that is more by the very share by which the money grew', () => {
    const grows = (executed: string) => {
      const subject = sampleSubject((form) => {
        money('100', '104', executed)(form);
        cells(1, { reason: '无', actual: '520人次' })(form);
      });
      const gap = adjustedGap(subject.project.funds);
      return gap && explainsMoney(subject, gap);
    };
    expect(grows('104')).toBe(true);
    expect(adjusted(money('100', '110', '110'), '培训职工520人次')).toBe(false);
  });

  test('that speaks of money, wherever it stands; one of opinions does of its own', () => {
    expect(rowExplains('60', 7, { reason: '回收问卷偏少' })).toBe(false);
    expect(rowExplains('60', 7, { reason: '测评费用年后支付' })).toBe(true);
    expect(rowExplains('60', 3, { reason: '末期尚未结业' })).toBe(true);
  });

  test('that was done more often is none of less money, whatever was changed for it', () => {
    const more = (reason: string) => rowExplains('60', 1, { actual: '900人次', reason });
    expect(more('5月起调整为每月两期，未增加费用')).toBe(false);
    expect(more('临时纳入两个镇的职工')).toBe(false);
    expect(more('5月起改为每月两次，不另增加费用')).toBe(false);
    expect(more('改为线上授课，节约经费')).toBe(true);
    expect(more('因疫情改为线上')).toBe(true);
    expect(rowExplains('60', 1, { actual: '400人次', reason: '结余任务2023年春季完成' })).toBe(
      true,
    );
    expect(rowExplains('50', 1, { actual: '400人次', reason: '结余任务2023年春季完成' })).toBe(
      false,
    );
  });

  test('that owes none of its own, but not one that says that its target was reached', () => {
    expect(rowExplains('60', 2, { reason: '教材由省里统一配发' })).toBe(true);
    expect(rowExplains('60', 2, { reason: '结业考核达到预期' })).toBe(false);
  });
});

test('explainsMoney: a goal, written before, tells only by the amount', () => {
  const ofGoal = (expected: string) => {
    const subject = sampleSubject((form) => {
      money('100', '100', '70')(form);
      form.goal.expected = expected;
    });
    const gap = unspentGap(subject.project.funds);
    return gap !== undefined && explainsMoney(subject, gap);
  };
  expect(ofGoal('采购教学设备6台，培训成本降至每人200元以下。')).toBe(false);
  expect(ofGoal('节约经费，压缩会议支出。')).toBe(false);
  expect(ofGoal('全年培训500人次，印刷教材（30万元）视审定情况安排。')).toBe(true);
});

test('reasonSigns tells a later year by the year of the form', () => {
  expect(reasonSigns('尾款于2023年3月支付', 2022)).toMatchObject({ later: true });
  expect(reasonSigns('尾款于2023年3月支付', 2023)).toMatchObject({ later: false });
});
