import { describe, expect, test } from 'vitest';
import { goalFigureMismatch } from '../../src/audit/checks/goalFigureMismatch.ts';
import { goalRateMismatch } from '../../src/audit/checks/goalRateMismatch.ts';
import type { Form as PrintedForm } from '../../src/model/form.ts';
import { cells, type Edit, linesOf } from './sampleForm.ts';

/** A form whose account of the goal says so beside row 1. */
const told =
  (actual: string, row: Parameters<typeof cells>[1], expected = '全年完成各项任务。'): Edit =>
  (form) => {
    cells(1, row)(form);
    form.goal = { expected, actual };
  };

describe('goalFigureMismatch of lists that one 分别 shares out', () => {
  const row = { indicator: '初中辍学率', target: '≤0.5%', actual: '0.8%' };

  test('fires where the row of one of the names has another number', () => {
    const edit = told('小学、初中辍学率分别为0、0.3%。', row);
    expect(linesOf(goalFigureMismatch, edit)).toMatchInlineSnapshot(`
      "1 年度总体目标的实际完成情况写“小学、初中辍学率分别为0、0.3%”，第 1 行“初中辍学率”的实际完成值为“0.8%”，两处数字不同。
        实际完成情况“小学、初中辍学率分别为0、0.3%”（0.3）；实际完成值“0.8%”
        核对两处数字；口径不同的，请注明。"
    `);
    const first = { indicator: '小学辍学率', target: '≤0.5%', actual: '0.8%' };
    expect(
      linesOf(goalFigureMismatch, told('小学和初中辍学率分别为0.2%、0.3%。', first)),
    ).toContain('（0.2）');
    const counts = { indicator: '培训护士', target: '≥300人', actual: '320人' };
    const list = '培训医生、培训护士分别完成1,200人、310人。';
    expect(linesOf(goalFigureMismatch, told(list, counts))).toContain('（310）');
  });

  test('knows two names of one thing', () => {
    const air = { indicator: 'PM2.5年均浓度', target: '≤35微克/立方米', actual: '38微克/立方米' };
    const text = '细颗粒物、可吸入颗粒物年均浓度分别为34、58微克/立方米。';
    expect(linesOf(goalFigureMismatch, told(text, air))).toContain('（34）');
  });

  test.each([
    '小学、初中辍学率分别为0、0.8%。',
    '小学、初中辍学率分别比上年下降0.1、0.3%。',
    '小学、初中、高中辍学率分别为0、0.3%。',
    '城区、乡镇巩固率分别为99%、98%。',
    '小学、初中辍学率分别控制在0、0.6%以下。',
  ])('is silent for %j', (actual) => {
    expect(linesOf(goalFigureMismatch, told(actual, row))).toBe('');
  });

  test('reads a long text in one pass', () => {
    const text = `${'小学、初中辍学率分别'.repeat(20_000)}${'1、'.repeat(20_000)}`;
    expect(linesOf(goalFigureMismatch, told(text, row))).toBe('');
  });
});

describe('goalFigureMismatch of what is counted before its name', () => {
  const flood = { indicator: '严重内涝次数', target: '0次', actual: '0次' };
  const recorders = { indicator: '采购执法记录仪数量', target: '≥40台', actual: '40台' };

  test('fires where the noun after the figure is the whole name, or its verb stands before', () => {
    expect(linesOf(goalFigureMismatch, told('汛期发生2次严重内涝。', flood))).toContain(
      '写“2次严重内涝”，第 1 行“严重内涝次数”的实际完成值为“0次”',
    );
    expect(linesOf(goalFigureMismatch, told('全年采购36台执法记录仪。', recorders))).toContain(
      '写“36台执法记录仪”',
    );
  });

  test('is silent of others of the kind', () => {
    expect(linesOf(goalFigureMismatch, told('维修36台执法记录仪。', recorders))).toBe('');
    expect(linesOf(goalFigureMismatch, told('处置2次严重内涝险情。', flood))).toBe('');
    expect(linesOf(goalFigureMismatch, told('成功避免2次严重内涝。', flood))).toBe('');
    expect(linesOf(goalFigureMismatch, told('2021年发生2次严重内涝。', flood))).toBe('');
  });

  test('what was put off is no part of what was done', () => {
    const row = { indicator: '新建日间照料中心', target: '3个', actual: '3个' };
    expect(
      linesOf(goalFigureMismatch, told('新建日间照料中心2个，另1个列入下年。', row)),
    ).toContain('写“新建日间照料中心2个”');
    expect(linesOf(goalFigureMismatch, told('新建日间照料中心2个，另1个改建完成。', row))).toBe('');
  });
});

describe('goalFigureMismatch of an account beside the table', () => {
  const row = { indicator: '采购执法记录仪数量', target: '≥40台', actual: '40台' };
  const account = (process: string, actual = '完成采购任务。') =>
    linesOf(goalFigureMismatch, told(actual, row), {
      printed: (form: PrintedForm) => {
        form.layout = 'sichuan-2022';
        form.texts = { process };
      },
    });

  test('fires for the very words of a row, and once a row', () => {
    expect(account('3月采购36台执法记录仪，年底验收。')).toMatchInlineSnapshot(`
      "1 “项目实施内容及过程概述”写“36台执法记录仪”，第 1 行“采购执法记录仪数量”的完成值为“40台”，两处数字不同，文字所写的低于指标值“≥40台”。
        项目实施内容及过程概述“36台执法记录仪”（36）；完成值“40台”
        核对两处数字；口径不同的，请注明。"
    `);
    const both = account('采购36台执法记录仪。', '采购36台执法记录仪。');
    expect(both.match(/两处数字不同/g)).toHaveLength(1);
  });

  test('is silent of what only sounds alike', () => {
    expect(account('报废执法设备2台，采购执法记录仪40台。')).toBe('');
    expect(account('上年采购36台执法记录仪，本年续签维护合同。')).toBe('');
  });
});

describe('goalRateMismatch of numbers among others', () => {
  const row = { indicator: '水质优良比例', target: '100%', actual: '100%' };
  const quality: Edit = told('9个国控断面中8个达到优良，优良比例100%。', row);

  test('fires for a part among a whole, for a row itself and for a share of the plan', () => {
    expect(linesOf(goalRateMismatch, quality)).toContain(
      '写“优良比例100%”，同一句所写的 8 ÷ 9 为 88.9%',
    );
    const own = { indicator: '投诉办结率', target: '≥95%', actual: '46件办结42件，办结率95.3%' };
    expect(linesOf(goalRateMismatch, told('完成各项任务。', own))).toMatchInlineSnapshot(`
      "1 第 1 行“投诉办结率”的实际完成值写“办结率95.3%”，同一句所写的 42 ÷ 46 为 91.3%。
        实际完成值“46件办结42件，办结率95.3%”
        核对数和比率；另有口径的，请注明。"
    `);
    const share = told('改造家庭112户，占任务的80%。', row, '改造家庭150户。');
    expect(linesOf(goalRateMismatch, share)).toMatchInlineSnapshot(`
      "- 年度总体目标的实际完成情况写“改造家庭112户，占任务的80%”，目标是 150，112 ÷ 150 为 74.7%，不是 80%。
        实际完成情况“改造家庭112户，占任务的80%”
        核对数和比率；另有口径的，请注明。"
    `);
  });

  test.each([
    '9个国控断面中8个达到优良，优良比例88.9%。',
    '9个国控断面中8个达到优良，监测覆盖率100%。',
    '检查企业320家整改28家，整改率100%。',
    '改造家庭120户，占任务的80%。',
    '改造家庭112户，占全县的8%。',
    // only what was found is put right
    '检查企业30家，其中整改28家，整改率100%。',
    '排查隐患320处，其中需整改28处，整改率100%。',
    // of those that were done
    '受理案件46件，办结42件，按期办结率100%。',
    '发放贷款46笔，收回42笔，到期收回率100%。',
    '参训500人，考核合格480人，一次合格率92%。',
    '建档500人，体检480人，应检尽检体检率98%。',
    '招生500人，毕业480人，毕业率99%。',
    // of another plan
    '改造家庭112户，占总任务的37%。',
    '任务年中调整为120户，改造家庭112户，完成任务的93.3%。',
  ])('is silent for %j', (actual) => {
    expect(linesOf(goalRateMismatch, told(actual, row, '改造家庭150户。'))).toBe('');
  });

  test('fires for an excess that is none of the numbers, in the goal or in the row', () => {
    const seeds = { indicator: '发放良种袋数', target: '≥200袋', actual: '500袋' };
    const goal = told('发放良种500袋。农户积极，发放数超任务40%。', seeds, '发放良种200袋。');
    expect(linesOf(goalRateMismatch, goal)).toMatchInlineSnapshot(`
      "1 年度总体目标的实际完成情况写“超任务40%”，第 1 行“发放良种袋数”（500袋 ÷ 200袋 = 250.0%）超出 150.0%，不是 40%。
        “超任务40%”；年度指标值“≥200袋”；实际完成值“500袋”
        核对数和比率；另有口径的，请注明。"
    `);
    const reason = '农户积极，超额完成40%';
    expect(linesOf(goalRateMismatch, told('完成各项任务。', { ...seeds, reason }))).toContain(
      '栏写“超额完成40%”，第 1 行“发放良种袋数”（500袋 ÷ 200袋 = 250.0%）超出 150.0%，不是 40%。',
    );
    for (const said of ['超任务150%', '超额完成年度目标的250%', '超过95%的农户', '较上年超任务40%'])
      expect(linesOf(goalRateMismatch, told(`发放良种500袋，发放数${said}。`, seeds))).toBe('');
    expect(linesOf(goalRateMismatch, told('发放种薯1500袋，发放数超任务40%。', seeds))).toBe('');
    for (const other of ['合格率98%，超过目标值95%', '良种销售收入超计划30%'])
      expect(linesOf(goalRateMismatch, told(`发放良种500袋，${other}。`, seeds))).toBe('');
    for (const bound of ['超过目标10%', '超计划10%以上', '偏差超过目标的10%', '小农户占超额60%'])
      expect(linesOf(goalRateMismatch, told('完成各项任务。', { ...seeds, reason: bound }))).toBe(
        '',
      );
  });

  test('is silent of a share of those whose time has come', () => {
    const due = { indicator: '资助学生毕业率', target: '100%', actual: '100%' };
    const text = '资助学生200名，其中150名未毕业。';
    expect(linesOf(goalRateMismatch, told(text, due))).toBe('');
  });
});
