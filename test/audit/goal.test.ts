import { describe, expect, test } from 'vitest';
import { goalCopied } from '../../src/audit/checks/goalCopied.ts';
import { goalFigureMismatch } from '../../src/audit/checks/goalFigureMismatch.ts';
import { goalMissing } from '../../src/audit/checks/goalMissing.ts';
import { goalRateMismatch } from '../../src/audit/checks/goalRateMismatch.ts';
import { goalSumMismatch } from '../../src/audit/checks/goalSumMismatch.ts';
import { goalUnstated } from '../../src/audit/checks/goalUnstated.ts';
import { markupLeft } from '../../src/audit/checks/markupLeft.ts';
import { personalData } from '../../src/audit/checks/personalData.ts';
import { reachedClaimMismatch } from '../../src/audit/checks/reachedClaimMismatch.ts';
import { statedScoreMismatch } from '../../src/audit/checks/statedScoreMismatch.ts';
import { goalTimes } from '../../src/audit/goals/goalTimes.ts';
import type { Form as PrintedForm } from '../../src/model/form.ts';
import type { FormV1 as Form } from '../../src/model/formV1.ts';
import type { RowScore } from '../../src/scoring/rowScore.ts';
import { cells, type Edit, linesOf, sampleSubject } from './sampleForm.ts';

function goal(texts: Partial<Form['goal']>): Edit {
  return (form) => {
    Object.assign(form.goal, texts);
  };
}

describe('goalMissing', () => {
  test('fires where a goal or what became of it is blank', () => {
    expect(linesOf(goalMissing, goal({ expected: '', actual: ' ' }))).toMatchInlineSnapshot(`
      "- 年度总体目标的“预期目标”和“实际完成情况”栏没有填写。
        预期目标（空白）；实际完成情况（空白）
        补填预期目标和实际完成情况。"
    `);
    expect(linesOf(goalMissing, goal({ actual: '' }))).toContain('“实际完成情况”栏没有填写');
  });

  test('is silent on a form of which nothing below the money is filled in', () => {
    const none = (form: { indicators?: unknown }) => Object.assign(form, { indicators: [] });
    const blank = goal({ expected: '', actual: '' });
    expect(linesOf(goalMissing, blank, { printed: none })).toBe('');
    expect(linesOf(goalMissing, goal({ actual: '' }), { printed: none })).not.toBe('');
  });

  test('fires where one of the numbered goals has no answer', () => {
    const expected = '目标1：培训500人次；目标 2: 编印教材2种；目标3：建实训点1处。';
    expect(
      linesOf(goalMissing, goal({ expected, actual: '目标1：培训480人次。目标3：已建。' })),
    ).toContain('预期目标列有“目标2”，实际完成情况没有写它的完成情况');
    for (const actual of ['三项目标都已完成。', '目标1：已办。目标2：已编。目标3：已建。'])
      expect(linesOf(goalMissing, goal({ expected, actual }))).toBe('');
  });

  test('is silent where both are filled in', () => {
    expect(linesOf(goalMissing)).toBe('');
  });
});

describe('goalMissing, of a goal that numbers its parts', () => {
  const EXPECTED = '1：儿童疫苗接种率90%。2：艾滋病检测比例70%。3：登记肺结核患者420例。';
  const told = (actual: string, expected = EXPECTED) =>
    linesOf(goalMissing, goal({ expected, actual }));

  test('fires where the last part has no answer', () => {
    expect(told('1：儿童疫苗接种率98%。2：艾滋病检测比例72%。')).toContain(
      '预期目标列有“登记肺结核患者420例”，实际完成情况没有写它的完成情况',
    );
  });

  test.each([
    '1：儿童疫苗接种率98%。2：艾滋病检测比例72%。3：登记肺结核患者431例。',
    '1：儿童疫苗接种率98%。2：艾滋病检测比例72%，登记肺结核患者431例。',
    '1：儿童疫苗接种率98%。2：艾滋病检测比例72%，其余均完成。',
    '1：儿童疫苗接种率98%。2：登记肺结核患者431例，艾滋病检测比例72%。',
    '1：儿童疫苗接种率98%。2：各项防治任务完成。',
    '1：儿童疫苗接种率98%。2：结核病患者管理到位。',
    '儿童疫苗接种率98%，艾滋病检测比例72%。',
    '1：儿童疫苗接种率98%、艾滋病检测比例72%。',
    '一是儿童疫苗接种率98%；二是艾滋病检测比例72%。',
    '1.5万名儿童接种，2.3万人检测。',
    '2：儿童疫苗接种率98%。3：艾滋病检测比例72%。',
  ])('is silent for %j', (actual) => {
    expect(told(actual)).toBe('');
  });
});

describe('goalUnstated', () => {
  test('fires for a bare amount and for nothing but that it was reached', () => {
    const bare = goal({ expected: '43.2', actual: '完成年度目标。' });
    expect(linesOf(goalUnstated, bare)).toMatchInlineSnapshot(`
      "- 年度总体目标的“预期目标”只写“43.2”，“实际完成情况”只写“完成年度目标。”，没有说明要做和做成了什么。
        预期目标“43.2”；实际完成情况“完成年度目标。”
        写明做什么、做多少、达到什么效果，以及实际完成了多少。"
    `);
    for (const actual of ['37.24', '已全部完成', '达到预期目标', '完成了年初预定的目标任务']) {
      expect(linesOf(goalUnstated, goal({ actual }))).toContain('“实际完成情况”只写');
    }
  });

  test.each(['项目支出43.2万元', '目标1：支付 37.24 万元。', '完成100%', '预算执行率100%'])(
    '%s names money and nothing done with it',
    (actual) => {
      expect(linesOf(goalUnstated, goal({ actual }))).toContain('“实际完成情况”只写');
    },
  );

  test.each(['见附件', '详见自评报告。', '同左', '略', '无', '/', '同年初目标', '与预期目标一致'])(
    '%s refers elsewhere or says nothing',
    (actual) => {
      expect(linesOf(goalUnstated, goal({ actual }))).toContain('“实际完成情况”只写');
    },
  );

  test('reads the goal of the course of the year where none stood at its beginning', () => {
    const adjusted = (expected: string) => ({
      printed: ({ goals: [first] = [] }: PrintedForm) => {
        Object.assign(first ?? {}, { expected, adjusted: '开展职工技能培训，编印教材' });
      },
    });
    expect(linesOf(goalUnstated, undefined, adjusted('无'))).toBe('');
    expect(linesOf(goalMissing, undefined, adjusted(''))).toBe('');
    expect(linesOf(goalUnstated, undefined, adjusted('43.2'))).toContain('“预期目标”只写“43.2”');
  });

  test('is silent where a word says what was done, and for blanks', () => {
    expect(linesOf(goalUnstated)).toBe('');
    for (const actual of [
      '按计划培训职工，名单见附件',
      '同步开展宣传',
      '与周边五县相同，开展巡查',
    ]) {
      expect(linesOf(goalUnstated, goal({ actual }))).toBe('');
    }
    for (const actual of ['支出培训经费43.2万元', '投入43.2万元用于培训', '支付补贴100%']) {
      expect(linesOf(goalUnstated, goal({ actual }))).toBe('');
    }
    for (const actual of ['完成培训目标', '培训480人次', '', '未完成年度目标，原因是停课']) {
      expect(linesOf(goalUnstated, goal({ actual }))).toBe('');
    }
  });
});

describe('goalCopied', () => {
  test('fires for the same words, blanks, marks and markup aside', () => {
    const expected = '按照有关规定提供保障。';
    expect(linesOf(goalCopied, goal({ expected, actual: expected }))).toMatchInlineSnapshot(`
      "- 年度总体目标的“实际完成情况”与“预期目标”逐字相同，看不出实际完成了什么。
        实际完成情况“按照有关规定提供保障。”
        按实际写明完成的数量、效果和未完成的部分。"
    `);
    const marked = goal({ expected, actual: '<p>按照有关规定， 提供保障</p>' });
    expect(linesOf(goalCopied, marked)).not.toBe('');
  });

  test('is silent for other words and for two blanks', () => {
    expect(linesOf(goalCopied)).toBe('');
    expect(linesOf(goalCopied, goal({ expected: '', actual: '' }))).toBe('');
    expect(linesOf(goalCopied, goal({ expected: '培训500人', actual: '培训480人' }))).toBe('');
  });
});

describe('goalFigureMismatch, of what the project is named after', () => {
  const told = (expected: string, name = '2022年农村饮水工程维修养护', target = '≥24处') =>
    linesOf(goalFigureMismatch, (form) => {
      form.name = name;
      form.goal.expected = expected;
      cells(1, { indicator: '维修养护工程处数', target, actual: '22处' })(form);
    });

  test('fires where the only row of its unit says another number', () => {
    expect(told('完成26处农村饮水工程维修养护，保障饮水安全。')).toContain(
      '写“26处农村饮水工程维修养护”，第 1 行“维修养护工程处数”的年度指标值为“≥24处”',
    );
  });

  test.each([
    '完成24处农村饮水工程维修养护，保障饮水安全。',
    '完成26处农村饮水工程水质检测，保障饮水安全。',
    '完成26处农村饮水工程维修养护，监测水源地4处。',
    '完成农村饮水工程维修养护，保障26处农村饮水工程正常运行。',
    '完成26处水闸和农村饮水工程维修养护。',
  ])('is silent for %j', (expected) => expect(told(expected)).toBe(''));

  test('is silent in a project of another name', () => {
    expect(told('完成26处农村饮水工程维修养护。', '水利设施专项')).toBe('');
  });
});

describe('goalFigureMismatch, of two digits changed about', () => {
  const told = (expected: string, target = '≥3510人') =>
    linesOf(goalFigureMismatch, (form) => {
      cells(1, { indicator: '免费体检人数', target, actual: '3510人' })(form);
      form.goal.expected = expected;
    });

  test('fires where a word beside the figure is of the row', () => {
    expect(told('为3150名老人免费体检。')).toContain(
      '预期目标写“3150名”，第 1 行“免费体检人数”的年度指标值为“≥3510人”，两处数字不同。',
    );
  });

  test.each([
    '为3160名老人免费体检。',
    '为1530名老人免费体检。',
    '慰问老人3150名。',
    '其中为3150名老人免费体检。',
    '为约3150名老人免费体检。',
  ])('is silent for %j', (expected) => {
    expect(told(expected)).toBe('');
  });

  test('is silent for three digits around a point', () => {
    const lit = (expected: string) =>
      linesOf(goalFigureMismatch, (form) => {
        cells(1, { indicator: '亮化照明长度', target: '≥35.1公里', actual: '35.1公里' })(form);
        form.goal.expected = expected;
      });
    expect(lit('为53.1公里道路亮化照明。')).toBe('');
    expect(lit('为3.51公里道路亮化照明。')).toBe('');
  });
});

describe('goalFigureMismatch', () => {
  const named =
    (actual: string): Edit =>
    (form) => {
      cells(1, { indicator: '“两节”期间帮扶困难职工', target: '1500 人', actual })(form);
      form.goal.actual = '资金使用 140.4 万元; 慰问困难职工 1350 人';
    };

  test('fires where the only row that names the same thing has another number', () => {
    expect(linesOf(goalFigureMismatch, named('1400'))).toMatchInlineSnapshot(`
      "1 年度总体目标的实际完成情况写“慰问困难职工 1350 人”，第 1 行“‘两节’期间帮扶困难职工”的实际完成值为“1400”，两处数字不同。
        实际完成情况“慰问困难职工 1350 人”（1350）；实际完成值“1400”
        核对两处数字；口径不同的，请注明。"
    `);
  });

  test('is silent where the numbers agree, where two could be meant and where a plan is told', () => {
    expect(linesOf(goalFigureMismatch, named('1350'))).toBe('');
    const twice: Edit = (form) => {
      named('1400')(form);
      form.goal.actual += '，其中重度困难职工 200 人';
    };
    expect(linesOf(goalFigureMismatch, twice)).toBe('');
    const planned: Edit = (form) => {
      named('1400')(form);
      form.goal.actual = `计划${form.goal.actual}`;
    };
    expect(linesOf(goalFigureMismatch, planned)).toBe('');
    const aim: Edit = (form) => {
      named('1400')(form);
      form.goal.actual = '年度目标是慰问困难职工 1350 人，已达到';
    };
    expect(linesOf(goalFigureMismatch, aim)).toBe('');
    const twoRows: Edit = (form) => {
      named('1400')(form);
      cells(2, { indicator: '困难职工建档', target: '1500 人', actual: '1500 人' })(form);
    };
    expect(linesOf(goalFigureMismatch, twoRows)).toBe('');
  });
});

describe('goalFigureMismatch beside a word of the goal that tells no plan', () => {
  test.each([
    '慰问困难职工 1350 人，全面达到了年度绩效目标',
    '慰问困难职工 1350 人，完成目标',
    '目标2：慰问困难职工 1350 人',
  ])('fires for %j', (actual) => {
    const edit: Edit = (form) => {
      cells(1, { indicator: '慰问困难职工', target: '1300 人', actual: '1400' })(form);
      form.goal.actual = actual;
    };
    expect(linesOf(goalFigureMismatch, edit)).toContain('两处数字不同');
  });
});

describe('goalFigureMismatch beside rows that print no unit', () => {
  const bare = (indicator: string, actual: string): Edit => {
    return (form) => {
      cells(1, { indicator, target: '200', actual })(form);
      form.goal.actual = '整治美丽宜居自然村庄202个，发现道路安全隐患300个';
    };
  };

  test('fires where the row is named after the noun of the figure', () => {
    const edit = bare('指标2：建设美丽宜居自然村庄数量', '220');
    expect(linesOf(goalFigureMismatch, edit)).toContain('写“整治美丽宜居自然村庄202个”，第 1 行');
  });

  test('is silent where it agrees and where the row is of what became of it', () => {
    expect(linesOf(goalFigureMismatch, bare('建设美丽宜居自然村庄数量', '202'))).toBe('');
    expect(linesOf(goalFigureMismatch, bare('道路安全隐患整改数', '280'))).toBe('');
    expect(linesOf(goalFigureMismatch, bare('自然村庄通水户数', '220'))).toBe('');
  });
});

describe('goalFigureMismatch in either column and rare units', () => {
  const seeds =
    (texts: Partial<Form['goal']>, indicator = '引进花卉种子数量'): Edit =>
    (form) => {
      cells(1, { indicator, target: '550万粒', actual: '550万粒' })(form);
      Object.assign(form.goal, texts);
    };

  test('fires for 425万粒 in the goal and 550万粒 in the row', () => {
    expect(linesOf(goalFigureMismatch, seeds({ actual: '全年引进种子425万粒。' }))).toContain(
      '实际完成情况写“全年引进种子425万粒”，第 1 行“引进花卉种子数量”的实际完成值为“550万粒”',
    );
    expect(linesOf(goalFigureMismatch, seeds({ expected: '计划引进种子425万粒。' }))).toContain(
      '预期目标写“计划引进种子425万粒”，第 1 行“引进花卉种子数量”的年度指标值为“550万粒”',
    );
  });

  test('is silent for the same number in another multiple, another thing, and two figures', () => {
    expect(linesOf(goalFigureMismatch, seeds({ actual: '全年引进种子5500000粒。' }))).toBe('');
    expect(linesOf(goalFigureMismatch, seeds({ actual: '全年生产胶囊425万粒。' }))).toBe('');
    const two = '引进花卉种子425万粒，引进蔬菜种子125万粒。';
    expect(linesOf(goalFigureMismatch, seeds({ actual: two }))).toBe('');
    for (const joint of ['和', '、']) {
      const both = `全年引进蔬菜种苗${joint}花卉种子425万粒。`;
      expect(linesOf(goalFigureMismatch, seeds({ actual: both }))).toBe('');
    }
  });
});

/** A form whose goal says this of one row. */
const told =
  (indicator: string, actual: string, text: string): Edit =>
  (form) => {
    cells(1, { indicator, target: actual, actual })(form);
    form.goal.actual = text;
  };

describe('goalFigureMismatch by the words of a row in whatever order', () => {
  test.each([
    ['沥青路面维修面积', '3.3万平方米', '维修沥青路面2.9万平方米，更换井盖310套。'],
    ['虫害防治面积', '25万亩', '完成鼠害防治40万亩、虫害防治21万亩。'],
    ['城镇新增就业人数', '1.94万人', '失业率3.8%，城镇新增就业2.1万人。'],
    ['带动脱贫户数', '120户', '带动脱贫户98户增收。'],
    ['道路完好率', '96%', '道路完好率达到94%。'],
    ['培训职工人数', '520人', '今年以来培训职工800余人。'],
    ['指标1：科普视频制作数量', '28部', '制作科普视频30部。'],
  ])('fires for %s, %s, %s', (indicator, actual, text) => {
    expect(linesOf(goalFigureMismatch, told(indicator, actual, text))).toContain('两处数字不同');
  });

  test('says so where the text is below the target that the row reached', () => {
    const said = (text: string, target = '120户') =>
      linesOf(goalFigureMismatch, (form) => {
        told('带动脱贫户数', '120户', text)(form);
        cells(1, { target })(form);
      });
    expect(said('带动脱贫户98户增收。')).toContain(
      '两处数字不同，文字所写的低于年度指标值“120户”。',
    );
    expect(said('带动脱贫户135户增收。')).toContain('两处数字不同。');
    expect(said('带动脱贫户98户增收。', '90户')).toContain('两处数字不同。');
    expect(said('带动脱贫户98户增收。', '150户')).toContain('两处数字不同。');
  });

  test.each([
    ['沥青路面维修面积', '3.3万平方米', '维修水泥路面2.9万平方米，维修沥青路面3.3万平方米。'],
    ['沥青路面维修面积', '33000', '维修沥青路面3.3万平方米。'],
    ['道路完好率', '96%', '道路完好率达到95%以上。'],
    ['道路完好率', '96%', '桥梁完好率达到94%。'],
    ['带动脱贫户数', '120户', '带动脱贫户约98户增收。'],
    ['培训职工人数', '520人', '三年来培训职工5000余人。'],
    ['培训职工人数', '520人', '带动全市培训职工5000余人。'],
    ['培训职工人数', '520人', '力争培训职工5000人以上。'],
    ['培训职工人数', '520人', '明年培训职工5000人以上。'],
    ['带动脱贫户数', '120户', '较上年新增带动脱贫户98户。'],
    ['森林防火宣传次数', '12次', '森林防火宣传覆盖98户。'],
  ])('is silent for %s, %s, %s', (indicator, actual, text) => {
    expect(linesOf(goalFigureMismatch, told(indicator, actual, text))).toBe('');
  });
});

describe('goalFigureMismatch by the noun after a figure', () => {
  test.each([
    ['享受营养改善计划学生数', '18520人', '全县18250名学生享受营养膳食补助。', '18250名学生享受'],
    ['参加岗位培训教师人数', '320人', '共320人次报名，310名教师参加岗位培训。', '310名教师参加'],
    ['完成改造老旧小区数量', '12个', '年内11个老旧小区完成改造。', '11个老旧小区完成改造'],
  ])('fires for %s, %s, %s', (indicator, actual, text, quote) => {
    const edit = told(indicator, actual, text);
    expect(linesOf(goalFigureMismatch, edit)).toContain(`实际完成情况写“${quote}`);
  });

  test.each([
    ['享受营养改善计划学生数', '18520人', '全县18520名学生享受营养膳食补助。'],
    ['享受营养改善计划学生数', '18520人', '全县近18250名学生享受营养膳食补助。'],
    ['享受营养改善计划学生数', '18520人', '其中18250名学生享受营养膳食补助。'],
    ['享受营养改善计划学生数', '18520人', '全县19250名学生和教职工享受营养膳食补助。'],
    ['享受营养改善计划学生数', '18520人', '全县18250名学生参加体检。'],
    ['享受营养改善计划学生数', '18520人', '全县18250名教师享受营养膳食补助。'],
    ['学生数', '18520人', '全县18250名学生享受营养膳食补助。'],
    ['享受营养改善计划学生数', '18520人', '上年18250名学生享受营养膳食补助。'],
  ])('is silent for %s, %s, %s', (indicator, actual, text) => {
    expect(linesOf(goalFigureMismatch, told(indicator, actual, text))).toBe('');
  });
});

describe('goalFigureMismatch beside figures that are others', () => {
  const told =
    (text: string, actual = '300人次'): Edit =>
    (form) => {
      cells(1, { indicator: '慰问困难职工人次', target: '≥300人次', actual })(form);
      form.goal.actual = text;
    };

  test.each([
    '其中上半年慰问困难职工120人次',
    '慰问1900人次，其中：劳模200人次，困难职工120人次',
    '较上年增加困难职工20人次',
    '2021年慰问困难职工280人次，2022年继续增加',
    '2021年，慰问困难职工280人次',
    '累计慰问困难职工1200人次（含往年）',
    '平均每季度慰问困难职工75人次',
    '预算安排慰问困难职工280人次',
  ])('is silent for %s', (text) => {
    expect(linesOf(goalFigureMismatch, told(text))).toBe('');
  });

  test('is silent beside an approximate actual', () => {
    expect(linesOf(goalFigureMismatch, told('慰问困难职工312人次', '300余人次'))).toBe('');
  });

  test.each([
    '2022年慰问困难职工280人次',
    '较好地完成了任务。慰问困难职工280人次，平均每季度一次',
    '2021年结转的资金用完；慰问困难职工280人次',
  ])('fires for the whole of the year: %s', (text) => {
    expect(linesOf(goalFigureMismatch, told(text))).toContain('写“慰问困难职工280人次”');
  });
});

describe('markupLeft', () => {
  test('fires once for the form and says where', () => {
    const edit: Edit = (form) => {
      form.goal.expected = '<p>目标 1: 培训职工</p>';
      cells(2, { target: '≥95%&nbsp;' })(form);
    };
    expect(linesOf(markupLeft, edit)).toMatchInlineSnapshot(`
      "- 年度总体目标的“预期目标”、第 2 行“年度指标值”中留有网页标记。
        “<p>目标 1: 培训职……”；“&nbsp;……”
        删去标记，只保留文字。"
    `);
  });

  test('points at the row where all of it stands in one', () => {
    expect(linesOf(markupLeft, cells(2, { target: '<br/>≥95%' }))).toMatch(/^2 /);
  });

  test('is silent for signs of comparison and for &', () => {
    expect(linesOf(markupLeft, cells(4, { target: '<100万元', actual: '98万元' }))).toBe('');
    expect(linesOf(markupLeft, cells(2, { indicator: '研发 R&D 投入' }))).toBe('');
  });
});

describe('markupLeft: characters that nobody sees', () => {
  test('fires for those inside of a word, with their name and the text', () => {
    const edit = cells(2, { indicator: '不\u200b合格率' });
    expect(linesOf(markupLeft, edit)).toMatchInlineSnapshot(`
      "2 第 2 行“三级指标”中留有看不见的字符，会让人搜不到所在的词。
        “U+200B：不​合格率”
        重新键入这些词；这种字符常在从网页、Word 复制时带入。"
    `);
  });

  test('is silent for those at its ends, and for choosers and joiners of pictures', () => {
    for (const indicator of [
      '\ufeff合格率\u200b',
      '葛\u{e0100}洲坝',
      '👩\u200d🏫满意度',
      '❤\ufe0f满意度',
    ]) {
      expect(linesOf(markupLeft, cells(2, { indicator }))).toBe('');
    }
  });
});

describe('personalData', () => {
  test('fires with the place and masks what it found', () => {
    const edit: Edit = (form) => {
      form.goal.actual = '详询 0556-5345678，联系人：王小明。';
      cells(1, { reason: '电话13800001234，身份证340801199001011234' })(form);
      form.unit = '权益保障部（填报人：李四）';
    };
    expect(linesOf(personalData, edit, { listNote: '经办人: 张三丰' })).toMatchInlineSnapshot(`
      "- 年度总体目标的“实际完成情况”中可能含有固定电话号码、姓名，公开前应当删去。
        “详询 ************，联系人：***。”
        从公开文本和数据中删去个人信息；单位的公开电话可以保留并注明。
      1 第 1 行“偏差原因分析及改进措施”中可能含有身份证号码、手机号码，公开前应当删去。
        “电话***********，身份证******************”
        从公开文本和数据中删去个人信息；单位的公开电话可以保留并注明。
      - “实施单位”中可能含有姓名，公开前应当删去。
        “权益保障部（填报人：**）”
        从公开文本和数据中删去个人信息；单位的公开电话可以保留并注明。
      - 项目清单的“备注”中可能含有姓名，公开前应当删去。
        “经办人: ***”
        从公开文本和数据中删去个人信息；单位的公开电话可以保留并注明。"
    `);
  });

  test('is silent for money, years, codes, hotlines and long numbers', () => {
    for (const text of [
      '215,457.60 元',
      '2022年12月31日',
      '502001-某市总工会',
      '12345热线办理 1380000 件',
      '项目编码 34080122000000012345',
      '惠及困难职工：1350人',
      '0.0556534567',
    ]) {
      expect(linesOf(personalData, cells(1, { reason: text }))).toBe('');
    }
  });
});

describe('goalFigureMismatch(a noun in other words)', () => {
  const row = (actual: string) => cells(1, { indicator: '避险搬迁户数', target: '≥25户', actual });
  const told = (expected: string, actual: string) => goal({ expected, actual });

  test('knows the row by the figure of 预期目标', () => {
    const edit: Edit = (form) => {
      row('23户')(form);
      told('搬迁避让25户。', '搬迁避让21户。')(form);
    };
    expect(linesOf(goalFigureMismatch, edit)).toContain('写“搬迁避让21户”');
  });

  test.each([
    ['another plan', '搬迁避让30户。', '搬迁避让21户。'],
    ['nothing in common', '修缮祠堂25户。', '修缮祠堂21户。'],
    ['two plans', '搬迁避让25户，集中搬迁避让5户。', '搬迁避让21户。'],
  ])('is silent for %s', (_why, expected, actual) => {
    const edit: Edit = (form) => {
      row('23户')(form);
      told(expected, actual)(form);
    };
    expect(linesOf(goalFigureMismatch, edit)).toBe('');
  });
});

describe('goalFigureMismatch beside what the plan was of', () => {
  test.each([
    ['疏浚中小河道72公里，绿化河岸31公里', ''],
    ['疏浚中小河道69公里，绿化河岸31公里', '疏浚中小河道69公里'],
    ['河道整治69公里', '河道整治69公里'],
  ])('%j: %j', (actual, quote) => {
    const edit: Edit = (form) => {
      cells(1, { indicator: '疏浚中小河道长度', target: '70公里', actual: '72公里' })(form);
      Object.assign(form.goal, { expected: '疏浚中小河道70公里。', actual });
    };
    const lines = linesOf(goalFigureMismatch, edit);
    expect(lines.match(/写“([^”]*)”/g)?.join() ?? '').toContain(quote.slice(-4));
    expect(lines).not.toContain('绿化');
    expect(lines === '').toBe(quote === '');
  });
});

test('goalFigureMismatch reads a name with a bracket before the figure', () => {
  const said =
    (actual: string): Edit =>
    (form) => {
      cells(1, { indicator: '补助村（社区）数量', target: '8个', actual: '8' })(form);
      form.goal.actual = actual;
    };
  expect(linesOf(goalFigureMismatch, said('全年补助村（社区）7个。'))).toContain(
    '补助村（社区）7个',
  );
  expect(linesOf(goalFigureMismatch, said('全年补助村（社区）8个。'))).toBe('');
  expect(linesOf(goalFigureMismatch, said('全年新建（改造）7个。'))).toBe('');
});

describe('goalRateMismatch', () => {
  const told =
    (actual: string): Edit =>
    (form) => {
      cells(2, { indicator: '泵站机组启用率', target: '≥90%', actual: '100%' })(form);
      form.goal.actual = actual;
    };

  test('fires where a whole and a part of it give another share', () => {
    const edit = told('检修水泵320台，其中合格288台，合格率100%。');
    expect(linesOf(goalRateMismatch, edit)).toMatchInlineSnapshot(`
      "- 年度总体目标的实际完成情况写“合格率100%”，同一句所写的 288 ÷ 320 为 90.0%。
        实际完成情况“320台，其中合格288台，合格率100%”
        核对数和比率；另有口径的，请注明。"
    `);
    for (const text of [
      '受理来信1,240件，按时答复930件，答复率95.2%',
      '接警420起（其中10分钟内到场378起），到场率为98%',
    ])
      expect(linesOf(goalRateMismatch, told(text)), text).not.toBe('');
  });

  test('fires where some are not so and a row has all of them', () => {
    expect(linesOf(goalRateMismatch, told('建成机组8台，其中2台尚未启用。'))).toContain(
      '实际完成情况写“其中2台尚未启用”，第 2 行“泵站机组启用率”的实际完成值却为 100%。',
    );
  });

  test.each([
    '检修水泵320台，其中合格288台，合格率90%。',
    '检修水泵311台，其中合格288台，合格率93%。',
    '检修水泵320台，其中大型288台，合格率99%。',
    '检修水泵320台，其中不合格32台，不合格水泵更换率100%。',
    '检修水泵320台，更换不合格水泵32台，更换率100%。',
    '检修水泵320台，培训工人288人，合格率99%。',
    '检修水泵320台。合格288台，合格率99%。',
    '建成机组8台，其中2台尚未验收。',
    '建成机组8台，全部启用。另有2处道路未启用路灯。',
    '购置车辆8辆，其中2辆尚未启用。',
  ])('is silent for %j', (text) => {
    expect(linesOf(goalRateMismatch, told(text))).toBe('');
  });
});

describe('goalSumMismatch', () => {
  const off = '投入50万元，其中种苗、肥料购置20万元，林木管护24.5万元。';

  test('fires where the same parts are the whole in the other column', () => {
    const actual = '投入46万元，其中种苗、肥料购置20万元，林木管护26万元。';
    expect(linesOf(goalSumMismatch, goal({ expected: off, actual }))).toMatchInlineSnapshot(`
      "- 年度总体目标的预期目标写合计 50 万元，其中各项合计 44.5 万元，两者不符。
        预期目标“50万元，其中种苗、肥料购置20万元，林木管护24.5万元”；20 + 24.5 = 44.5
        核对各项和合计；其中各项有重复或没有列全的，请注明。"
    `);
  });

  test.each([
    '植树50亩，其中油茶30亩，其他12亩。',
    '植树50亩（其中油茶30亩、红枫58亩），管护120亩。',
    '招收学员50人，其中女学员30人、男学员18人。',
    '疏浚管网100公里，其中主管网60公里、支管网45公里；整治易涝点8处。',
    '养护公路50公里，其中新建30公里、改建25公里。',
  ])('fires for %j', (actual) => {
    expect(linesOf(goalSumMismatch, goal({ actual }))).not.toBe('');
  });

  test.each([
    ['parts that need not be all', off],
    ['parts that overlap', '招收学员50人，其中党员30人，女学员28人。'],
    ['a sum that holds', '植树50亩（其中油茶30亩、其他20亩），管护120亩。'],
    ['another unit', '植树50亩，其中油茶30亩，其他12株。'],
    ['a bound', '植树50亩，其中油茶60亩以上，红枫12亩。'],
    ['what follows the list', '招收学员50人，其中女学员30人，就业率90%，培训60人次。'],
    ['a price', '投入50万元，其中每亩补助60万元，其他1万元。'],
    ['parts that may overlap', '培训职工100人，其中党员60人、女职工45人；办班8期。'],
    [
      'kinds of which one may be both',
      '整治小区50个，其中新建停车位小区30个、改造停车位小区25个。',
    ],
    [
      'kinds that are told to overlap',
      '完成工程50处，其中新建30处、维修25处（部分既有新建又有维修）。',
    ],
    ['kinds that are the whole', '疏浚管网100公里，其中主管网60公里、支管网40公里；整治8处。'],
  ])('is silent for %s', (_why, actual) => {
    expect(linesOf(goalSumMismatch, goal({ actual }))).toBe('');
  });
});

describe('statedScoreMismatch', () => {
  test('fires where a text states another score of the whole than the total', () => {
    const stated = goal({ actual: '培训职工 512 人次，自评得分98.5分。' });
    expect(linesOf(statedScoreMismatch, stated)).toMatchInlineSnapshot(`
      "- 文字写“自评得分98.5分”，总分栏印的得分是 99 分，两处数字不同。
        文字“自评得分98.5分”；总分栏得分 99
        核对后统一文字和总分栏的得分。"
    `);
    for (const actual of [
      '综合自评，总得分为 97 分',
      '自评总分：95.2分',
      '自评分98分，评价结果为优',
    ]) {
      expect(linesOf(statedScoreMismatch, goal({ actual })), actual).not.toBe('');
    }
  });

  test('is silent where they agree, as far as the decimals of the text go, and for other scores', () => {
    for (const actual of [
      '自评得分99分。',
      '自评得分 99.00 分，等级为优',
      '总分100分，自评得分99分',
      '上年自评得分96分',
      '2021年自评得分为95分',
      '财政复核综合得分90分',
      '产出指标自评得分49.2分',
      '部门整体支出自评得分97分',
      '5个项目平均自评得分96分',
      '学员考试总分85分以上的占九成',
      '自评得分高于上年3分',
    ]) {
      expect(linesOf(statedScoreMismatch, goal({ actual })), actual).toBe('');
    }
  });

  test('takes 该项目 that opens a text for the form, and within one for what was named before', () => {
    const told = (text: string) => {
      const subject = sampleSubject();
      const { project } = subject;
      const texts = [...project.texts, { label: '评价结论', path: 'texts/conclusion', text }];
      return statedScoreMismatch.check({ ...subject, project: { ...project, texts } });
    };
    expect(told('该项目自评得分98.6分，绩效目标全部完成。')).toHaveLength(1);
    expect(told('该项目自评得分99分，绩效目标全部完成。')).toEqual([]);
    expect(told('该项目2021年自评得分98.6分。')).toEqual([]);
    expect(told('该项目产出指标自评得分48分。')).toEqual([]);
    expect(told('子项目有骨干培训。该项目自评得分98.6分。')).toEqual([]);
    expect(told('各项目自评得分98.6分。')).toEqual([]);
    expect(told('该项目由财政复核，综合得分98.6分。')).toEqual([]);
  });

  const nouns = (indicator: string, unit: string, texts: Partial<Form['goal']>): Edit => {
    return (form) => {
      cells(1, { indicator, target: `12${unit}`, actual: `12${unit}` })(form);
      Object.assign(form.goal, texts);
    };
  };

  test('reads a short noun of the row that bears it alone, or aims at what it aims at', () => {
    const boats = {
      expected: '储备救生衣30件、冲锋舟12艘。',
      actual: '储备救生衣30件、冲锋舟8艘。',
    };
    expect(linesOf(goalFigureMismatch, nouns('储备冲锋舟', '艘', boats))).toContain(
      '写“冲锋舟8艘”',
    );
    const plants = { expected: '建棚8亩，育苗15万株。', actual: '' };
    expect(linesOf(goalFigureMismatch, nouns('育苗数量', '万株', plants))).toContain(
      '“育苗15万株”',
    );
  });

  test('is silent where a short noun is of more than the row is, or of two things', () => {
    for (const actual of ['救助86人。', '讲座、救助86人。', '每月救助2人。']) {
      expect(linesOf(goalFigureMismatch, nouns('临时救助人数', '人', { actual }))).toBe('');
    }
    const twice = { actual: '义诊6场，受益86人；讲座9场，受益12人。' };
    expect(linesOf(goalFigureMismatch, nouns('受益人数', '人', twice))).toBe('');
    const trained = { expected: '培训12人。', actual: '培训15人。' };
    expect(linesOf(goalFigureMismatch, nouns('培训合格人数', '人', trained))).toBe('');
  });
});

describe('goalFigureMismatch, of times', () => {
  const row = (target: string, actual: string, name = '故障修复时间') =>
    cells(3, { indicator: name, target, actual });
  const both =
    (texts: Partial<Form['goal']>, edit: Edit): Edit =>
    (form) => {
      goal(texts)(form);
      edit(form);
    };
  const planned = { expected: '故障修复不超过4小时。', actual: '故障平均修复2.5小时。' };

  test('fires where the one time of the plan became another than the row that aims at it has', () => {
    expect(
      linesOf(goalFigureMismatch, both(planned, row('≤4小时', '5.5小时'))),
    ).toMatchInlineSnapshot(`
      "3 年度总体目标的实际完成情况写“2.5小时”，第 3 行“故障修复时间”的实际完成值为“5.5小时”，两处时间不同。
        实际完成情况“2.5小时”；实际完成值“5.5小时”
        核对两处时间；口径不同的，请注明。"
    `);
    const day = { expected: '9月底前投用。', actual: '9月21日全部投用。' };
    const used = (actual: string) => row('2022年9月底前', actual, '投入使用时间');
    expect(linesOf(goalFigureMismatch, both(day, used('2022年11月16日')))).toContain('9月21日');
    expect(linesOf(goalFigureMismatch, both(day, used('2022年9月21日')))).toBe('');
    const bound = { expected: '故障24小时内修复。', actual: '故障24小时内修复。' };
    expect(linesOf(goalFigureMismatch, both(bound, row('24小时', '31小时')))).not.toBe('');
    expect(linesOf(goalFigureMismatch, both(bound, row('24小时', '19小时')))).toBe('');
  });

  test('skips the sentence that tells the plan again, and none that only says 按计划', () => {
    const at = (actual: string) =>
      linesOf(goalFigureMismatch, both({ ...planned, actual }, row('≤4小时', '5.5小时')));
    expect(at('按计划抢修，故障平均修复2.5小时。')).not.toBe('');
    expect(at('计划故障4小时内修复。故障平均修复2.5小时。')).not.toBe('');
    expect(at('计划故障平均修复2.5小时。')).toBe('');
  });

  test('reads no row more often where the goal has more times and there are more rows', () => {
    const { project, score } = sampleSubject(row('≤4小时', '5.5小时'));
    const reads = (count: number) => {
      let read = 0;
      const rows = Array.from({ length: count }, (_, at) => {
        const indicator = { ...score.rows[2]?.indicator, name: `第${at}号机组修复时间` };
        return Object.defineProperty({ ...score.rows[2] }, 'indicator', {
          get: () => {
            read += 1;
            return indicator;
          },
        }) as RowScore;
      });
      const actual = rows.map((_, at) => `第${at}号机组修复用了2.5小时`).join('，');
      const found = goalTimes({ expected: '', actual }, project.year, rows, 'actual');
      expect(found).toHaveLength(count);
      return read / count;
    };
    expect(reads(4000)).toBe(reads(40));
  });

  test('fires where the plan names the row and sets another time', () => {
    const named = { expected: '6月底前完成秋季学历提升报名。', actual: '报名已完成。' };
    const at = (target: string) => row(target, '2022年6月20日', '秋季学历提升报名');
    expect(linesOf(goalFigureMismatch, both(named, at('7月底前')))).toContain('“6月底前”');
    expect(linesOf(goalFigureMismatch, both(named, at('2022年6月30日前')))).toBe('');
  });

  test.each([
    // some of them, another thing, two times, and minutes that are hours
    { ...planned, actual: '故障平均修复2.5小时，其中最长6小时。' },
    { ...planned, actual: '供水中断2.5小时。' },
    { ...planned, actual: '修复2.5小时，断电修复9小时。' },
    { ...planned, actual: '故障平均修复330分钟。' },
  ])('is silent for %j', (texts) => {
    expect(linesOf(goalFigureMismatch, both(texts, row('≤4小时', '5.5小时')))).toBe('');
  });

  test('takes 提高到 for no part of the noun, and what came after for no count', () => {
    const raised = { expected: '网上立案率提高到45%。', actual: '网上立案率提高到45%。' };
    const filed = cells(2, { indicator: '网上立案率', target: '45%', actual: '51.3%' });
    expect(linesOf(goalFigureMismatch, both(raised, filed))).toContain('“网上立案率提高到45%”');
    const trees = { expected: '复壮古树26株。', actual: '复壮后25株长势恢复。' };
    const revived = cells(1, { indicator: '复壮古树', target: '26株', actual: '26株' });
    expect(linesOf(goalFigureMismatch, both(trees, revived))).toBe('');
  });
});

describe('reachedClaimMismatch', () => {
  /** Row 1 misses its target with 480 of 500, row 7 where it says so. */
  const told =
    (actual: string): Edit =>
    (form) => {
      form.goal.actual = actual;
    };
  const text = (key: string, said: string, edit?: Edit) =>
    linesOf(reachedClaimMismatch, edit, {
      printed: (form) => {
        form.layout = 'sichuan-2022';
        form.texts = { [key]: said };
      },
    });

  test('fires where the account of the goal claims all targets and rows miss theirs', () => {
    const edit: Edit = (form) => {
      told('举办培训班 12 期，各项指标均已完成。')(form);
      cells(7, { actual: '84%' })(form);
    };
    expect(linesOf(reachedClaimMismatch, edit)).toMatchInlineSnapshot(`
      "- 年度总体目标的实际完成情况写“各项指标均已完成”，而第 1 行“参加培训的职工”（480人次 ÷ 500人次 = 96.0%）、第 7 行“学员满意度”（84% ÷ 90% = 93.3%）没有达到年度指标值。
        年度总体目标的实际完成情况“各项指标均已完成”；第 1 行“参加培训的职工”，年度指标值“≥500人次”；实际完成值“480人次”；第 7 行“学员满意度”，年度指标值“≥90%”；实际完成值“84%”
        核对两处；个别指标没有达到的，请写明是哪几项和原因。"
    `);
  });

  test('fires where the place for problems claims all targets', () => {
    expect(text('problems', '各项目标全面完成，无偏差。')).toContain('写“各项目标全面完成”');
    expect(text('problems', '除培训人次外，各项目标全面完成。')).toBe('');
  });

  test.each([
    '办班 12 期，全面完成年度目标。',
    '全部绩效目标顺利完成。',
    '办班 12 期，全年各项绩效指标均达到预期目标，无偏差。',
    '办班 12 期，培训职工 480 人次，达到预期目标。',
    '圆满完成年度目标任务。',
    '各项指标均无偏差。',
    '未发生安全事故，所有指标 100% 完成。',
  ])('%s is such a claim', (actual) => {
    expect(linesOf(reachedClaimMismatch, told(actual))).toContain('参加培训的职工');
  });

  test.each([
    '提供12类基本公共卫生服务，拆除违建3处，各项绩效指标均完成年度目标。',
    '办理基本医疗保险，各项指标均已完成。',
  ])('%s excepts nothing', (actual) => {
    expect(linesOf(reachedClaimMismatch, told(actual))).toContain('参加培训的职工');
  });

  /** 31.6 of 32万头, and late in autumn. */
  const herd =
    (actual: string): Edit =>
    (form) => {
      cells(1, { indicator: '生猪强制免疫', target: '32万头', actual: '31.6万头' })(form);
      const late = { target: '2022年11月30日前', actual: '2022年12月12日' };
      cells(3, { indicator: '秋季集中免疫完成时间', ...late })(form);
      form.goal.actual = actual;
    };

  test.each([
    ['全面超额完成生猪、家禽免疫任务，未发生疫情。', '第 1 行“生猪强制免疫”'],
    ['全部完成生猪免疫任务。', '第 1 行“生猪强制免疫”'],
    ['生猪免疫、家禽免疫均已完成。', '第 1 行“生猪强制免疫”'],
    ['春秋两季集中免疫均按期完成。', '第 3 行“秋季集中免疫完成时间”'],
  ])('%s is a claim of what it names', (actual, row) => {
    expect(linesOf(reachedClaimMismatch, herd(actual))).toContain(row);
  });

  test.each([
    '完成生猪、家禽免疫任务。',
    '基本全面完成生猪免疫任务。',
    '全面完成家禽免疫任务。',
    '全面完成生猪检测任务。',
    '春秋两季集中免疫均完成。',
    '春夏两季集中免疫均按期完成。',
    '秋季集中免疫采购均按期完成。',
    '除生猪外，全面完成免疫任务。',
  ])('%s is none of a row that it does not name', (actual) => {
    expect(linesOf(reachedClaimMismatch, herd(actual))).toBe('');
  });

  test('fires where the number of the row is told rounded, and the goal states its target', () => {
    const edit =
      (actual: string): Edit =>
      (form) => {
        cells(1, { indicator: '巡查河段里程', target: '≥2600公里', actual: '2437公里' })(form);
        form.goal = { expected: '巡查河段2600公里。', actual };
      };
    expect(linesOf(reachedClaimMismatch, edit('巡查河段0.24万公里，圆满完成年度目标。'))).toContain(
      '第 1 行“巡查河段里程”',
    );
    expect(linesOf(reachedClaimMismatch, edit('清理漂浮物8吨，圆满完成年度目标。'))).toBe('');
  });

  test.each([
    // an exception, a part, a lower degree, or what was missed is told
    '除培训人次外，各项指标均已完成。',
    '基本完成年度目标。',
    '大部分指标已完成，达到预期目标。',
    '培训人次未达到目标，其余各项指标均已完成。',
    '各项指标均已完成，但培训人次略少。',
    // one thing among others, a share of them, a wish
    '满意度达到预期目标。',
    '完成年度目标任务的 96%。',
    '力争完成年度目标。',
    '完成年度培训目标。',
    '办班 12 期，圆满完成年度目标任务。',
    '目标2：完成年度目标。办班 12 期。',
    // no target
    '全部完成。',
    '圆满完成各项任务。',
    '取得预期效果。',
  ])('%s is none', (actual) => {
    expect(linesOf(reachedClaimMismatch, told(actual))).toBe('');
  });

  test('is silent where no row surely misses its target', () => {
    const claim = '各项指标均已完成。';
    const adjusted: Edit = (form) => {
      told(claim)(form);
      cells(1, { reason: '经批准绩效目标调整为480人次' })(form);
    };
    expect(linesOf(reachedClaimMismatch, adjusted)).toBe('');
    for (const [target, actual] of [
      ['≥500人次', '500人次'],
      ['500人次左右', '480人次'],
      ['≥500人次', '约480人次'],
      ['=500人次', '520人次'],
      ['≥500人次', ''],
      ['有所提高', '基本达成'],
    ] as const) {
      const edit: Edit = (form) => {
        told(claim)(form);
        cells(1, { target, actual })(form);
      };
      expect(linesOf(reachedClaimMismatch, edit), `${target} → ${actual}`).toBe('');
    }
  });

  test('fires where a conclusion says so, and where the place for problems says that there is none', () => {
    expect(text('conclusion', '自评结果良好，各项绩效目标全部实现。')).toMatch(
      /^- “.*结论.*”写“各项绩效目标全部实现”，而第 1 行/,
    );
    for (const said of ['无', '无。', '不存在问题', '没有偏差'])
      expect(text('problems', said, cells(1, { reason: '' })), said).toMatch(
        /^- “存在问题”写“.+”，而第 1 行/,
      );
  });

  test('is silent where problems are told, by the row too, or nothing is said of them', () => {
    for (const said of ['', '/', '培训人次偏少', '无重大问题', '见附件'])
      expect(text('problems', said, cells(1, { reason: '' })), said).toBe('');
    expect(text('problems', '无')).toBe('');
    expect(text('problems', '无', cells(1, { reason: '', actual: '500人次' }))).toBe('');
    expect(text('improvement', '继续努力，完成年度目标。')).toBe('');
  });
});
