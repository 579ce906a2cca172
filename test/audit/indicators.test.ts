import { describe, expect, test } from 'vitest';
import { costAboveTarget } from '../../src/audit/checks/costAboveTarget.ts';
import { costIsNoCost } from '../../src/audit/checks/costIsNoCost.ts';
import { foreignYear } from '../../src/audit/checks/foreignYear.ts';
import { outputInBenefit } from '../../src/audit/checks/outputInBenefit.ts';
import { templateLeft } from '../../src/audit/checks/templateLeft.ts';
import { wrongDirection } from '../../src/audit/checks/wrongDirection.ts';
import { cells, type Edit, linesOf, sampleSubject } from './sampleForm.ts';

describe('wrongDirection', () => {
  test('fires for a cost of ≥55万元, for 逾期发放率 ≥100% and for a satisfaction of ≤90%', () => {
    const edit: Edit = (form) => {
      cells(4, { indicator: '指标:55万元', target: '≥55万元', actual: '55万元' })(form);
      cells(2, { indicator: '逾期发放率', target: '≥100%', actual: '100%' })(form);
      cells(7, { target: '≤90%' })(form);
    };
    expect(linesOf(wrongDirection, edit)).toMatchInlineSnapshot(`
      "2 第 2 行“逾期发放率”的年度指标值为“≥100%”，这类指标以低为好，目标一般写不高于（≤）。
        质量指标；年度指标值“≥100%”；实际完成值“100%”
        核对年度指标值的符号；符号无误的，请说明理由。
      4 第 4 行“指标:55万元”的年度指标值为“≥55万元”，成本目标一般写不高于（≤）。
        成本指标；年度指标值“≥55万元”；实际完成值“55万元”
        核对年度指标值的符号；符号无误的，请说明理由。
      7 第 7 行“学员满意度”的年度指标值为“≤90%”，满意度目标一般写不低于（≥）。
        服务对象满意度指标；年度指标值“≤90%”；实际完成值“95%”
        核对年度指标值的符号；符号无误的，请说明理由。"
    `);
  });

  test('fires for a cost of spending with ≥, and not for a value or money that is to be reached', () => {
    const cost = (indicator: string) =>
      linesOf(wrongDirection, cells(4, { indicator, target: '≥6万元', actual: '6万元' }));
    expect(cost('骨干培训班举办')).toContain('成本目标一般写不高于（≤）');
    expect(cost('生均实训设备价值')).toBe('');
    expect(cost('配套资金投入')).toBe('');
    expect(cost('培训补贴发放')).toBe('');
  });

  test('fires for a rate of harm of 100% without a sign, and not for what averts or answers it', () => {
    const rate = (indicator: string, target = '100%', actual = '0') =>
      linesOf(wrongDirection, cells(2, { indicator, target, actual }));
    for (const name of ['施工质量安全事故发生率', '火灾发生率', '重大事故率'])
      expect(rate(name)).toContain('每次都要发生，目标一般写 0 或不高于（≤）');
    expect(rate('安全事故发生率', '=100%', '100%')).not.toBe('');
    for (const name of [
      '安全事故零发生率',
      '无安全事故率',
      '事故处理率',
      '事故发生率下降比例',
      '安全事故防控率',
      '事故隐患整改率',
      '未发生安全事故率',
      '火灾扑救率',
      '事故发生率控制率',
      '降低死亡率',
    ])
      expect(rate(name), name).toBe('');
    expect(rate('安全事故发生率', '0')).toBe('');
    expect(rate('安全事故发生率', '1%')).toBe('');
    expect(rate('安全事故发生率', '≤100%')).toBe('');
  });

  test('leaves open whether such a rate is met: none happened against all of it', () => {
    const rate = (actual: string) =>
      sampleSubject(cells(2, { indicator: '安全事故发生率', target: '100%', actual })).score
        .rows[1];
    expect(rate('0')?.comparison.kind).toBe('notAssessable');
    expect(rate('100%')?.comparison.kind).toBe('notAssessable');
  });

  test('fires for a count to be done with ≤, and not for what may be held within one', () => {
    const edit = cells(1, { indicator: '指标1：新建公厕数量', target: '≤4', actual: '4' });
    expect(linesOf(wrongDirection, edit)).toContain(
      '第 1 行“指标1：新建公厕数量”的年度指标值为“≤4”，要完成的数，目标一般写不低于（≥）。',
    );
    for (const indicator of [
      '采购设备数量',
      '公务接待批次',
      '聘用人员数',
      '安全事故数',
      '会议次数',
    ])
      expect(linesOf(wrongDirection, cells(1, { indicator, target: '≤4个' }))).toBe('');
    const none = { indicator: '新建公厕数量', target: '≤4座', actual: '0座' };
    expect(linesOf(wrongDirection, cells(1, none))).toBe('');
    const time = { indicator: '新建公厕天数', target: '≤40天' };
    expect(linesOf(wrongDirection, cells(1, time))).toBe('');
  });

  test('is silent for = and ≤ costs, for what is better when it is more, and for complaints', () => {
    for (const texts of [
      { target: '=55万元' },
      { target: '≤55万元' },
      { indicator: '成本节约额', target: '≥5万元' },
      { indicator: '人均补助标准', target: '≥1000元/人' },
      { indicator: '成本控制率', target: '≥95%' },
      // the group alone proves nothing
      { indicator: '生均实训设备值', target: '≥1.2万元' },
    ]) {
      expect(linesOf(wrongDirection, cells(4, texts))).toBe('');
    }
    expect(linesOf(wrongDirection, cells(7, { indicator: '投诉率', target: '≤5%' }))).toBe('');
    expect(linesOf(wrongDirection, cells(2, { indicator: '投诉办结率', target: '≥95%' }))).toBe('');
    expect(linesOf(wrongDirection, cells(2, { indicator: '响应时间', target: '≥95%' }))).toBe('');
    const shown = { indicator: '宣传片投放天数', target: '≥120天' };
    expect(linesOf(wrongDirection, cells(2, shown))).toBe('');
  });
});

describe('costAboveTarget', () => {
  test('fires for a cost above =0.6万元 without a reason', () => {
    const edit = cells(4, { target: '=0.6万元', actual: '0.9万元', reason: '' });
    expect(linesOf(costAboveTarget, edit)).toMatchInlineSnapshot(`
      "4 第 4 行“培训总成本”的实际完成值高于年度指标值（0.9万元 ÷ 0.6万元 = 150.0%），“偏差原因分析及改进措施”栏没有说明。
        年度指标值“=0.6万元”；实际完成值“0.9万元”；偏差原因分析及改进措施（空白）
        说明成本高于目标的原因；成本目标一般写不高于，如“≤0.6万元”。"
    `);
  });

  test('is silent for a cost that is met, that is explained, that ≤ already judges, and for savings', () => {
    for (const texts of [
      { target: '=0.6万元', actual: '0.6万元', reason: '' },
      { target: '=0.6万元', actual: '0.9万元', reason: '材料涨价' },
      { target: '≤0.6万元', actual: '0.9万元', reason: '' },
      { indicator: '成本节约额', target: '=5万元', actual: '6万元', reason: '' },
    ]) {
      expect(linesOf(costAboveTarget, cells(4, texts))).toBe('');
    }
    const offences = { indicator: '违规出海渔船', target: '=0艘', actual: '2艘', reason: '' };
    expect(linesOf(costAboveTarget, cells(5, offences))).toBe('');
  });
});

describe('costIsNoCost', () => {
  test('fires for a way of paying and for words that do not speak of cost', () => {
    for (const target of ['打卡发放', '全部打卡发放', '100%打卡发放']) {
      const edit = cells(4, { indicator: '帮扶经费实现打卡发放', target });
      expect(linesOf(costIsNoCost, edit)).toContain(target);
    }
    const edit = cells(4, { indicator: '按时完成任务', target: '有效', actual: '有效' });
    expect(linesOf(costIsNoCost, edit)).toMatchInlineSnapshot(`
      "4 第 4 行“按时完成任务”是成本指标，年度指标值“有效”不是金额，也不是成本的比率。
        成本指标；年度指标值“有效”；实际完成值“有效”；分值 10
        改用金额、单位成本或成本控制率；发放方式等可列入质量指标。"
    `);
  });

  test('is silent for amounts, rates, words about cost and social costs', () => {
    expect(linesOf(costIsNoCost)).toBe('');
    for (const target of ['≥95%', '控制在预算内', '每人500元打卡发放']) {
      expect(linesOf(costIsNoCost, cells(4, { target }))).toBe('');
    }
    const named = cells(4, { indicator: '单项业务成本', target: '符合相关规定' });
    expect(linesOf(costIsNoCost, named)).toBe('');
    const social: Edit = (form) => {
      cells(4, { indicator: '对周边居民的影响', target: '无明显影响' })(form);
      const group = form.indicators[0]?.groups[3];
      if (group !== undefined) group.level2 = '社会成本指标';
    };
    expect(linesOf(costIsNoCost, social)).toBe('');
    expect(linesOf(costIsNoCost, cells(2, { target: '打卡发放' }))).toBe('');
  });
});

describe('outputInBenefit', () => {
  test('fires for a deed that is counted under 效益指标', () => {
    const edit = cells(5, { indicator: '指标1:举办宣讲活动', target: '≥12场', actual: '12场' });
    expect(linesOf(outputInBenefit, edit)).toMatchInlineSnapshot(`
      "5 第 5 行“指标1:举办宣讲活动”列在效益指标下，写的是完成的数量，宜列入产出指标。
        效益指标 › 社会效益指标；年度指标值“≥12场”
        把数量移到产出指标，效益指标写由此产生的效果。"
    `);
  });

  test.each([
    { indicator: '护理员培训人次', target: '≥60人次' },
    { indicator: '更换井盖数量', target: '≥200套' },
  ])('fires for $indicator', (texts) => {
    expect(linesOf(outputInBenefit, cells(5, texts))).toContain('宜列入产出指标');
  });

  test('is silent for rates, for effects that are counted and for outputs', () => {
    expect(linesOf(outputInBenefit)).toBe('');
    for (const texts of [
      { indicator: '培训后新增就业人数', target: '≥30人' },
      { indicator: '发放补贴惠及职工', target: '≥300人' },
      { indicator: '举办活动的知晓率', target: '≥80%' },
      { indicator: '培训带动就业人数', target: '≥30人' },
      { indicator: '居民自发开展应急演练次数', target: '≥2次' },
      { indicator: '企业接受检查次数', target: '≤2次' },
    ]) {
      expect(linesOf(outputInBenefit, cells(5, texts))).toBe('');
    }
    expect(linesOf(outputInBenefit, cells(1, { indicator: '举办培训', target: '≥12场' }))).toBe('');
  });
});

describe('templateLeft', () => {
  test.each([
    { target: '≥**人' },
    { actual: '……' },
    { indicator: '农村低保发放人数(≥**人)' },
    { indicator: '指标2：', target: '', actual: '' },
    { indicator: '……', target: '', actual: '' },
  ])('fires for %o', (texts) => {
    expect(linesOf(templateLeft, cells(1, texts))).toMatch(/^1 .*占位文字/);
  });

  test('is said once for the form', () => {
    const edit: Edit = (form) => {
      for (const seq of [1, 2, 5, 6]) cells(seq, { indicator: `★发放人数${seq}(≥**人)` })(form);
    };
    expect(linesOf(templateLeft, edit)).toMatchInlineSnapshot(`
      "- 第 1、2、5、6 行留有模板的占位文字，没有替换为本项目的内容。
        “★发放人数1(≥**人)”、“★发放人数2(≥**人)”、“★发放人数5(≥**人)”等
        填写本项目的内容，或删去占位文字和空行。"
    `);
  });

  test('is silent for a masked name before a number', () => {
    expect(linesOf(templateLeft, cells(1, { actual: '张**等480人次' }))).toBe('');
    expect(linesOf(templateLeft, cells(1, { indicator: '慰问劳模李＊＊等12人' }))).toBe('');
  });

  test('is silent for numbering before a name and for ★', () => {
    expect(linesOf(templateLeft, cells(1, { indicator: '指标1：培训人次' }))).toBe('');
    expect(linesOf(templateLeft, cells(1, { indicator: '★★★受助人数' }))).toBe('');
  });
});

describe('foreignYear', () => {
  test('fires for a deadline, an actual and a name of another year', () => {
    const edit: Edit = (form) => {
      cells(3, { target: '2021年12月底前', actual: '2021年12月' })(form);
      cells(2, { target: '11月底前', actual: '2020年11月' })(form);
    };
    expect(linesOf(foreignYear, edit)).toMatchInlineSnapshot(`
      "2 第 2 行“结业考核合格率”写的年度是 2020 年，自评表是 2022 年度。
        年度指标值“11月底前”；实际完成值“2020年11月”
        核对年度；跨年度项目请写明本年度的目标。
      3 第 3 行“全部班次结束的时间”写的年度是 2021 年，自评表是 2022 年度。
        年度指标值“2021年12月底前”；实际完成值“2021年12月”
        核对年度；跨年度项目请写明本年度的目标。"
    `);
    const named = cells(3, { indicator: '2021 年完成', target: '12月完成', actual: '12月' });
    expect(linesOf(foreignYear, named)).toContain('写的年度是 2021 年');
  });

  test('fires for a goal that plans for an earlier year, and not for one that tells when something began', () => {
    const goal =
      (expected: string): Edit =>
      (form) => {
        Object.assign(form.goal, { expected });
      };
    expect(linesOf(foreignYear, goal('2021年完成支渠清淤12公里。'))).toContain('写的是 2021 年');
    expect(linesOf(foreignYear, goal('2021年计划培训骨干60名。'))).toContain('写的是 2021 年');
    const account = (actual: string) =>
      linesOf(foreignYear, (form) => {
        form.goal.actual = actual;
      });
    expect(account('2021年管护林地36片，巡护5.1万人次。')).toContain('写的是 2021 年');
    for (const headed of ['2021年度绩效目标：培训骨干。', '2021年度投入资金650万元。'])
      expect(linesOf(foreignYear, goal(headed))).toContain('写的是 2021 年');
    for (const text of [
      '2021年启动林地管护，已完成36片。',
      '2021年10月起管护林地36片。',
      '2021年底前管护林地36片。',
      '2021年管护林地36片，2022年管护40片。',
      '2021年种下的林地今年管护36片。',
      '2022年管护林地36片，比2021年多4片。',
      // things that are named by their year, and what is owed for it
      '2021年建成的36个服务站正常运行。',
      '2021年购置的设备已全部投入使用。',
      '2021年度考核奖已全部发放到位。',
      '2021年项目质保金已支付完毕。',
      '2021年高标准农田项目3个完成竣工验收并移交。',
      '2021年发放补助资金36万元的余款结清。',
      '2021年离任村干部36人补助全部兑现。',
    ])
      expect(account(text)).toBe('');
    expect(linesOf(foreignYear, goal('2021年完成主体工程，2022年完成装修。'))).toBe('');
    expect(linesOf(foreignYear, goal('2021年启动的支渠清淤继续推进。'))).toBe('');
  });

  test('takes the year of 元旦前 as written', () => {
    const both = (text: string) => cells(3, { target: text, actual: text });
    expect(linesOf(foreignYear, both('2022年元旦前'))).toBe('');
    expect(linesOf(foreignYear, both('2023年元旦前'))).toBe('');
    expect(linesOf(foreignYear, both('2021年元旦前'))).toContain('写的年度是 2021 年');
  });

  test('is silent for a late actual, for the own year and for years in other names', () => {
    expect(linesOf(foreignYear, cells(3, { actual: '2023年1月5日' }))).toBe('');
    const other = cells(2, { indicator: '2021年度决算审计完成率' });
    expect(linesOf(foreignYear, other)).toBe('');
    const late = cells(3, { indicator: '按2021年批复的工期完成' });
    expect(linesOf(foreignYear, late)).toBe('');
  });

  test('fires for a goal of an earlier year alone', () => {
    const told =
      (actual: string): Edit =>
      (form) => {
        form.goal.actual = actual;
      };
    expect(linesOf(foreignYear, told('2021年，举办培训班 12 期。'))).toContain(
      '年度总体目标的“实际完成情况”写的是 2021 年，自评表是 2022 年度。',
    );
    for (const sound of [
      '2021年立项的培训班结业。',
      '2021年，职工报名；2022年结业。',
      '2022年度，举办培训班 12 期。',
      '较2021年度，多办 2 期。',
    ])
      expect(linesOf(foreignYear, told(sound))).toBe('');
  });
});

describe('foreignYear, of the title', () => {
  const told = (title: string) =>
    linesOf(foreignYear, (form) => {
      form.title = title;
      form.name = '2021年度职工技能提升';
    });

  test('fires where the title names another year than the form', () => {
    expect(told('某市林业局2023年度部门整体绩效自评表')).toContain('标题写的是 2023 年度');
  });

  test.each([
    '项目支出绩效自评表',
    '2022年度项目支出绩效自评表',
    '项目支出绩效自评表（2022年度）',
    '2023年公开2022年度项目支出绩效自评表',
    '2023年度公开的2022年度自评表',
    '2021年下达资金绩效自评表',
    '2021—2022年度绩效自评表',
    '2021-2023年度项目支出绩效自评表',
    '2021年度职工技能提升项目支出绩效自评表',
    '财预〔2021〕10号资金绩效自评表',
    '2020年度和2021年度绩效自评表',
    '邯财政法[2019]14号2020年资金自评表',
  ])('is silent for %j', (title) => {
    expect(told(title)).toBe('');
  });
});
