import { describe, expect, test } from 'vitest';
import { executedAboveBudget } from '../../src/audit/checks/executedAboveBudget.ts';
import { fundsSumMismatch } from '../../src/audit/checks/fundsSumMismatch.ts';
import { goalMoneyMismatch } from '../../src/audit/checks/goalMoneyMismatch.ts';
import { repeatedIndicator } from '../../src/audit/checks/repeatedIndicator.ts';
import { spendingMismatch } from '../../src/audit/checks/spendingMismatch.ts';
import type { Form as PrintedForm } from '../../src/model/form.ts';
import { layoutOf } from '../../src/model/layouts/layoutOf.ts';
import { cells, type Edit, linesOf } from './sampleForm.ts';

describe('spendingMismatch', () => {
  const row = (indicator: string, target: string, actual: string) =>
    linesOf(spendingMismatch, cells(4, { indicator, target, actual }));

  test('fires where the rate of the form, or all that it spent, is another number', () => {
    expect(row('部门支出控制数', '≤100万元', '95万元')).toMatchInlineSnapshot(`
      "4 第 4 行“部门支出控制数”的实际完成值为“95万元”，全年执行数是 98.00 万元，两处数字不同。
        年度指标值“≤100万元”；实际完成值“95万元”；全年执行数“98”
        核对两处金额；口径不同的，请注明。"
    `);
    expect(row('预算执行率', '≥95%', '92%')).toMatchInlineSnapshot(`
      "4 第 4 行“预算执行率”的实际完成值为“92%”，按全年执行数 ÷ 全年预算数为 98.0%。
        实际完成值“92%”；全年预算数“100”；全年执行数“98”
        核对两处；按其他口径计算的，请注明。"
    `);
    expect(row('部门整体支出', '≤1000000元', '960000元')).not.toBe('');
  });

  describe('of how the budget was changed', () => {
    const changed = (
      indicator: string,
      actual: string,
      note = '',
      printed: (form: PrintedForm) => void = () => {},
    ) =>
      linesOf(
        spendingMismatch,
        (form) => {
          cells(4, { indicator, target: '≤10%', actual })(form);
          Object.assign(form.funds.total, { initial: '80', adjusted: '100' });
          Object.assign(form.funds.fiscal, { initial: '68', adjusted: '80' });
          Object.assign(form.funds.carryover, { initial: '12', adjusted: '20' });
          form.goal.actual = note;
        },
        { printed },
      );

    test('fires where the rate of it is another', () => {
      expect(changed('预算调整率', '9%')).toMatchInlineSnapshot(`
        "4 第 4 行“预算调整率”的实际完成值为“9%”，按年初预算数和全年预算数为 25.0%。
          年度指标值“≤10%”；实际完成值“9%”；年初预算数“80”；全年预算数“100”
          核对两处；按规定不计入调整率的，请注明。"
      `);
      expect(changed('部门预算追加率', '0%')).not.toBe('');
    });

    test('fires where only what it was spent on changed by as much', () => {
      const natures = (form: PrintedForm) => {
        withNatures('60', '38')(form);
        Object.assign(form.funds?.basic ?? {}, { initial: '55', adjusted: '60' });
      };
      expect(changed('预算调整率', '9%', '', natures)).not.toBe('');
    });

    test.each([
      ['预算调整率', '25%'],
      ['预算调整率', '20%'],
      ['预算调整率', '-25%'],
      // of one source, or of all but that one
      ['预算调整率', '17.65%'],
      ['预算调整率', '67%'],
      // 22.5 added and 2.5 cut come to 20
      ['预算调整率', '31%'],
      ['预算调整率', '不超过9%'],
      ['基本支出预算调整率', '9%'],
      ['预算调整及时率', '9%'],
      ['预算调整率', '9%', '落实国家政策追加12万元'],
    ])('is silent for %s %s %s', (indicator, actual, note = '') => {
      expect(changed(indicator, actual, note)).toBe('');
    });
  });

  describe('of what is left', () => {
    const left = (indicator: string, actual: string, goal = '') =>
      linesOf(spendingMismatch, (form) => {
        cells(4, { indicator, target: '≤5%', actual })(form);
        Object.assign(form.funds.total, { executed: '76', rate: '76%', score: '7.6' });
        form.funds.fiscal.executed = '60';
        form.funds.carryover.executed = '16';
        form.goal.actual = goal;
      });

    test('fires where a rate leaves out what was not spent', () => {
      expect(left('结转结余率', '0%')).toMatchInlineSnapshot(`
        "4 第 4 行“结转结余率”的实际完成值为“0%”，全年预算数没有执行的部分占 24.0%。
          实际完成值“0%”；全年预算数“100”；全年执行数“76”
          核对两处；未执行的资金已由财政收回的，请注明。"
      `);
      expect(left('部门预算资金结转结余率', '2%')).not.toBe('');
    });

    test.each([
      ['结转结余率', '24%'],
      ['结转结余率', '20%'],
      ['结转结余率', '30%'],
      ['结转结余变动率', '0%'],
      ['上年结转资金使用率', '0%'],
      ['结转结余控制率', '0%'],
      ['基本支出结转率', '0%'],
      ['结余分配率', '0%'],
      ['结转结余率', '不超过5%'],
      ['结转结余率', '约2%'],
      ['结转结余率', '0%', '未使用的24万元年末由财政收回'],
      ['结转结余率', '0%', '年末指标已上缴'],
    ])('is silent for %j, %j, %j', (indicator, actual, goal = '') => {
      expect(left(indicator, actual, goal)).toBe('');
    });
  });

  test.each([
    // the same, rounded, of one source, or on another base
    ['部门支出控制数', '≤100万元', '98万元'],
    ['部门支出控制数', '≤100万元', '80万元'],
    ['预算执行率', '≥95%', '98%'],
    ['预算执行率', '≥95%', '100%'],
    ['预算执行率', '≥95%', '97.5%'],
    // of a part, of what was built, or with a target of its own
    ['三公经费支出', '≤100万元', '95万元'],
    ['项目支出预算执行率', '≥95%', '92%'],
    ['项目总成本', '≤100万元', '95万元'],
    ['宣传资金投入', '≤40万元', '38万元'],
    ['政府采购预算执行率', '≥95%', '92%'],
    // of another's money, or of what was saved
    ['带动社会资金投入', '≥100万元', '120万元'],
    ['撬动金融机构资金投入', '≥100万元', '320万元'],
    ['农户种植支出', '≤100万元', '95万元'],
    ['患者医药支出', '≤100万元', '95万元'],
    ['节约财政支出', '≥100万元', '120万元'],
    ['拉动消费支出', '≥100万元', '120万元'],
    // a bound that the money keeps
    ['部门支出控制数', '≤100万元', '控制在100万元以内'],
    ['部门支出控制数', '≤100万元', '≤100万元'],
    ['预算执行率', '≥95%', '≥95%'],
  ])('is silent for %s %s → %s', (indicator, target, actual) => {
    expect(row(indicator, target, actual)).toBe('');
  });
});

describe('goalMoneyMismatch', () => {
  const goal = (expected: string) =>
    linesOf(goalMoneyMismatch, (form) => {
      form.goal.expected = expected;
    });

  test('fires where the goal states another amount as the money of the project', () => {
    expect(goal('投入财政资金110万元，培训职工500人次。')).toMatchInlineSnapshot(`
      "- 年度总体目标的预期目标写“投入财政资金110万元”，年度资金总额和各来源都不是这个数。
        预期目标“投入财政资金110万元”；年初预算数“100”；全年预算数“100”；全年执行数“98”
        核对两处金额；口径不同的，请注明。"
    `);
    expect(goal('本项目安排预算资金90万元。')).not.toBe('');
  });

  test.each([
    '投入财政资金100万元，培训职工500人次。',
    '投入财政资金80万元，培训职工500人次。',
    '投入资金110万元，其中社会资金10万元。',
    '累计投入资金110万元。',
    '发放补助110万元。',
    '投入财政资金60万元，使用结转资金50万元。',
    '三年投入资金300万元。',
    '投入财政资金1100万元。',
    // of a thing, rounded or cut off, rough, of another year or of several
    '安排资金50万元购置设备，培训职工500人次。',
    '投入资金70万元用于职工培训，改造教室3间。',
    '投入财政资金99.9万元。',
    '投入资金约105万元，培训职工500人次。',
    '投入财政资金97.5万元左右，培训职工500人次。',
    '2023年预算110万元，培训职工500人次。',
    '本项目预算150万元，建设期两年，培训职工。',
  ])('is silent for %j', (expected) => {
    expect(goal(expected)).toBe('');
  });
});

describe('goalMoneyMismatch, of what was paid', () => {
  const told = (actual: string) =>
    linesOf(goalMoneyMismatch, (form) => {
      form.goal.actual = actual;
    });

  test.each([
    '截至2022年底，共兑付资金100万元，培训职工500人次。',
    '全年支付项目资金112万元。',
    '培训职工500人次，共发放补助资金105.5万元。',
    '已拨付补助资金共计120万元，培训职工500人次。',
    '实际使用资金100万元。',
  ])('fires for %j beside 98', (actual) => {
    expect(told(actual)).toContain('多于全年执行数 98.00 万元');
  });

  test.each([
    '共兑付资金98万元，培训职工500人次。',
    '共兑付资金60万元，培训职工300人次。',
    '全年支付资金112万元，其中上年结转14万元。',
    '共发放补助资金112万元，含社会捐赠14万元。',
    '2021年以来共兑付资金150万元。',
    '共发放贷款资金180万元。',
    '全年支付资金98.04万元。',
    '应兑付资金100万元，已兑付98万元。',
    '截至2023年3月，共兑付资金100万元。',
    '共兑付资金1000万元。',
  ])('is silent for %j beside 98', (actual) => {
    expect(told(actual)).toBe('');
  });
});

describe('goalMoneyMismatch, of what one source gave', () => {
  /** Of 100, 80 are 中央 and 20 市级. */
  const said = (text: string) =>
    linesOf(
      goalMoneyMismatch,
      (form) => {
        form.goal.actual = text;
      },
      {
        printed: (form) => {
          const layout = layoutOf(form);
          const label = { fiscal: '其中：中央财政资金', carryover: '市级资金' };
          form.layout = {
            ...layout,
            id: 'own',
            blocks: layout.blocks.map((block) =>
              block.kind === 'funds'
                ? {
                    ...block,
                    rows: block.rows.map((row) => ({
                      ...row,
                      label: { ...label }[row.key as 'fiscal'] ?? row.label,
                    })),
                  }
                : block,
            ),
          };
        },
      },
    );

  test('fires where it is that of another', () => {
    expect(said('项目总投资100万元，中央下达资金100万元。')).toMatchInlineSnapshot(`
      "- “实际完成情况”写“中央下达资金100万元”，项目资金中“中央财政资金”为 80.00 万元，100.00 万元是年度资金总额的数。
        “中央下达资金100万元”；中央财政资金“80”
        核对两处金额；口径不同的，请注明。"
    `);
    expect(said('市级财政安排专项资金80万元。')).not.toBe('');
  });

  test.each([
    '中央下达资金80万元，市级财政安排专项资金20万元。',
    '中央和市级资金100万元。',
    '中央、市级资金100万元。',
    '中央资金70万元。',
    '2021年中央下达资金100万元。',
    '累计下达中央资金100万元，中央资金分两批下达。',
    '中央以下资金100万元。',
    // two levels together, a part of a level's money, and what was only asked for
    '省市级财政资金80万元。',
    '道路工程安排中央资金20万元，绿化工程安排中央资金60万元。',
    '申请中央资金100万元，实际下达80万元。',
    '按每年安排市级资金80万元的标准。',
  ])('is silent for %j', (text) => {
    expect(said(text)).toBe('');
  });
});

/** The sample with 基本支出 and 项目支出 beside its sources. */
const withNatures = (basic: string, project: string) => (form: PrintedForm) => {
  const layout = layoutOf(form);
  form.layout = {
    ...layout,
    id: 'own',
    blocks: layout.blocks.map((block) =>
      block.kind === 'funds'
        ? {
            ...block,
            rows: [
              ...block.rows,
              { key: 'basic', label: '按支出性质分：基本支出', role: 'memo' as const },
              { key: 'project', label: '项目支出', role: 'memo' as const },
            ],
          }
        : block,
    ),
  };
  const row = (executed: string) => ({ initial: '', adjusted: '', executed });
  Object.assign(form.funds ?? {}, { basic: row(basic), project: row(project) });
};

test('fundsSumMismatch: what was spent on either is all that was spent', () => {
  const natures = (basic: string, project: string) =>
    linesOf(fundsSumMismatch, undefined, { printed: withNatures(basic, project) });
  expect(natures('60', '30')).toMatchInlineSnapshot(`
    "- 全年执行数总额 98.00 万元，按支出性质所列各行合计 90.00 万元。
      全年执行数：年度资金总额“98”，基本支出“60”，项目支出“30”
      核对年度资金总额与基本支出、项目支出，使合计一致。"
  `);
  expect(natures('60', '38')).toBe('');
  expect(natures('60', '')).toBe('');
});

test('fundsSumMismatch: neither what 基本支出 is made of nor a row that tells what is missing is off', () => {
  const beside = (label: string, executed: string) =>
    linesOf(fundsSumMismatch, undefined, {
      printed: (form) => {
        withNatures('60', '30')(form);
        const layout = layoutOf(form);
        form.layout = {
          ...layout,
          blocks: layout.blocks.map((block) =>
            block.kind === 'funds'
              ? { ...block, rows: [...block.rows, { key: 'more', label, role: 'memo' as const }] }
              : block,
          ),
        };
        Object.assign(form.funds ?? {}, { more: { initial: '', adjusted: '', executed } });
      },
    });
  expect(beside('年末其他', '8')).toBe('');
  expect(beside('经营支出', '8')).toBe('');
  expect(beside('其中：人员支出', '8')).toBe('');
  expect(beside('人员支出', '50')).toContain('合计 90.00 万元');
  expect(beside('年末其他', '3')).toContain('合计 90.00 万元');
});

describe('a table of tasks with their money', () => {
  const tasks = (rows: Record<string, string>[]) => (form: PrintedForm) => {
    const layout = layoutOf(form);
    form.layout = {
      ...layout,
      id: 'own',
      blocks: [
        ...layout.blocks,
        {
          kind: 'rows',
          key: 'tasks',
          label: '年度主要任务',
          columns: [
            { key: 'item', label: '任务名称', width: 40 },
            { key: 'content', label: '主要内容', width: 40 },
            { key: 'adjusted', label: '预算数', width: 20 },
            { key: 'executed', label: '执行数', width: 20 },
          ],
        },
      ],
    };
    form.tables = { tasks: rows };
  };
  const sound: Edit = () => {};
  const found = (check: Parameters<typeof linesOf>[0], rows: Record<string, string>[]) =>
    linesOf(check, sound, { printed: tasks(rows) });
  const aid = { item: '学生资助', content: '资助5200人次', adjusted: '65', executed: '65.5' };

  test('fires where more was spent on one than was planned for it', () => {
    expect(found(executedAboveBudget, [aid])).toMatchInlineSnapshot(`
      "- “年度主要任务”的“学生资助”执行数 65.50 万元，大于预算数 65.00 万元，超出 0.50 万元。
        “学生资助”：预算数 65.00 万元；执行数 65.50 万元
        核对两栏金额；确有超出的，请说明资金来源。"
    `);
    expect(found(executedAboveBudget, [{ ...aid, executed: '65' }])).toBe('');
    expect(found(executedAboveBudget, [{ ...aid, item: '合计' }])).toBe('');
    expect(found(executedAboveBudget, [{ ...aid, item: '合　计' }])).toBe('');
  });

  test('fires where one stands twice, and not for two of one name', () => {
    const again = { ...aid, executed: '45' };
    expect(found(repeatedIndicator, [aid, again])).toMatchInlineSnapshot(`
      "- “年度主要任务”中“学生资助”列了 2 次，内容和预算相同。
        “学生资助”：执行 65.50 万元、45.00 万元
        核对后只保留一行；确是两项的，请在名称中区分。"
    `);
    expect(found(repeatedIndicator, [aid, { ...again, content: '资助1200人次' }])).toBe('');
    expect(found(repeatedIndicator, [aid, { ...again, adjusted: '50' }])).toBe('');
  });
});

describe('spendingMismatch, of a row named after the project', () => {
  const told = (indicator: string, target: string, actual: string, name = '大厅运行维护费') =>
    linesOf(spendingMismatch, (form) => {
      form.name = name;
      cells(4, { indicator, target, actual })(form);
    });

  test('fires where all of the money is said to be spent that was not', () => {
    expect(told('大厅运行维护费', '100万', '100万')).not.toBe('');
    expect(told('大厅改造支出', '≤100万元', '90万元', '大厅改造')).not.toBe('');
  });

  test.each([
    ['大厅运行维护费', '100万元', '98万元'],
    // of one source, of a part, of another target, or no spending
    ['大厅运行维护费', '100万元', '80万元'],
    ['大厅运行维护费节约额', '100万元', '90万元'],
    ['大厅运行维护费中的水电费', '≤100万元', '90万元'],
    ['大厅运行维护费', '≤95万元', '90万元'],
    ['大厅运行维护费', '100元/平方米', '90元/平方米'],
    ['大厅运行维护费', '100万', '约90万'],
    ['大厅', '≤100万元', '90万元'],
    ['大厅运行', '≤100万元', '90万元'],
    ['运行维护费', '≤100万元', '90万元'],
  ])('is silent for %j, %j, %j', (indicator, target, actual) => {
    expect(told(indicator, target, actual)).toBe('');
  });
});
