import { describe, expect, test } from 'vitest';
import { budgetZeroWithSpending } from '../../src/audit/checks/budgetZeroWithSpending.ts';
import { executedAboveBudget } from '../../src/audit/checks/executedAboveBudget.ts';
import { executionBaseMissing } from '../../src/audit/checks/executionBaseMissing.ts';
import { executionRateBlank } from '../../src/audit/checks/executionRateBlank.ts';
import { executionRateMismatch } from '../../src/audit/checks/executionRateMismatch.ts';
import { fundsSumMismatch } from '../../src/audit/checks/fundsSumMismatch.ts';
import { lowExecutionWithoutReason } from '../../src/audit/checks/lowExecutionWithoutReason.ts';
import { moneyUnitSlip } from '../../src/audit/checks/moneyUnitSlip.ts';
import { unitMismatch } from '../../src/audit/checks/unitMismatch.ts';
import type { Form as PrintedForm } from '../../src/model/form.ts';
import type { FormV1 as Form } from '../../src/model/formV1.ts';
import { layoutOf } from '../../src/model/layouts/layoutOf.ts';
import { toFunds } from '../../src/model/toFunds.ts';
import { cells, type Edit, linesOf, resultsOf, sampleSubject } from './sampleForm.ts';
import { SAMPLE_TARGETS, targetForm } from './targetForms.ts';

type TotalRow = Partial<Form['funds']['total']>;

/** Other texts in the 年度资金总额 row. */
function total(texts: TotalRow): Edit {
  return (form) => {
    Object.assign(form.funds.total, texts);
  };
}

/** The total row of zeros beside 89.974 spent of 90, as published in Anhui. */
const zeroTotal: Edit = (form) => {
  const zeros = { initial: '0', adjusted: '0', executed: '0', rate: '0', score: '0' };
  Object.assign(form.funds.total, zeros);
  Object.assign(form.funds.fiscal, { initial: '90', adjusted: '89.974', executed: '89.974' });
  Object.assign(form.funds.carryover, { initial: '', adjusted: '', executed: '' });
};

describe('fundsSumMismatch', () => {
  test('fires for each column whose parts do not make the total, in one finding', () => {
    const edit: Edit = (form) => {
      form.funds.total.initial = '120';
      form.funds.carryover.executed = '20';
    };
    expect(linesOf(fundsSumMismatch, edit)).toMatchInlineSnapshot(`
      "- 年初预算数总额 120.00 万元，所列各来源合计 100.00 万元；全年执行数总额 98.00 万元，所列各来源合计 100.00 万元。
        年初预算数：年度资金总额“120”，本年财政拨款“80”，上年结转资金“20”，其他资金（空白）；全年执行数：年度资金总额“98”，本年财政拨款“80”，上年结转资金“20”，其他资金（空白）
        核对年度资金总额与本年财政拨款、上年结转资金、其他资金，使合计一致。"
    `);
  });

  test('fires where one cell of the total is blank among amounts, and its parts state them', () => {
    expect(linesOf(fundsSumMismatch, total({ executed: '' }))).toContain(
      '全年执行数总额空白，所列各来源合计 98.00 万元。',
    );
    expect(linesOf(fundsSumMismatch, total({ adjusted: '', executed: '' }))).toBe('');
  });

  test('is silent where no part is stated and where the total row is zero beside spending', () => {
    const bare: Edit = (form) => {
      form.funds.fiscal.adjusted = '';
      form.funds.carryover.adjusted = '-';
    };
    expect(linesOf(fundsSumMismatch, bare)).toBe('');
    expect(linesOf(fundsSumMismatch, zeroTotal)).toBe('');
  });

  test('fires for sub-projects that do not come to the total, where the table is of all of the money', () => {
    const subprojects = (...rows: readonly (readonly [budget: string, executed: string])[]) =>
      linesOf(fundsSumMismatch, undefined, {
        printed: (form) => {
          const printed = layoutOf(form);
          const columns = ['item', 'budget', 'executed'].map((key) => ({
            key,
            label: key,
            width: 40,
          }));
          const table = { kind: 'rows', key: 'parts', label: '子项目预算', columns } as const;
          form.layout = { ...printed, id: 'own', blocks: [...printed.blocks, table] };
          form.tables = {
            parts: rows.map(([budget, executed]) => ({ item: '改造', budget, executed })),
          };
        },
      });
    expect(subprojects(['60', '58'], ['40', '40'])).toBe('');
    expect(subprojects(['60', '58'], ['40', '30'])).toMatchInlineSnapshot(`
      "- 全年执行数总额 98.00 万元，“子项目预算”各行合计 88.00 万元；同表各行的全年预算数合计与总额一致。
        全年执行数：年度资金总额“98”
        核对年度资金总额与“子项目预算”各行，使合计一致。"
    `);
    expect(subprojects(['60', '58'], ['50', '40'])).toContain('各行合计 110.00 万元');
    expect(subprojects(['60', '58'], ['50', '50'])).toBe('');
    // some of the money, or a cell without an amount
    expect(subprojects(['60', '58'], ['30', '30'])).toBe('');
    expect(subprojects(['60', '58'], ['40', ''])).toBe('');
    expect(subprojects(['100', '90'])).toBe('');
  });

  test('is silent where the form names only one part, unless that is more than the total', () => {
    const onePart = (fiscal: string) =>
      linesOf(fundsSumMismatch, undefined, {
        printed: (form) => {
          const blocks = layoutOf(form).blocks.map((block) =>
            block.kind === 'funds' ? { ...block, rows: block.rows.slice(0, 2) } : block,
          );
          form.layout = { ...layoutOf(form), id: 'own', blocks };
          const { total = {}, fiscal: part = {} } = form.funds ?? {};
          form.funds = { total, fiscal: { ...part, initial: fiscal } };
        },
      });
    expect(onePart('60')).toBe('');
    expect(onePart('160')).toContain('所列各来源合计 160.00 万元');
  });
});

describe('budgetZeroWithSpending', () => {
  test('fires where the total row is zero and 89.974 was spent', () => {
    expect(linesOf(budgetZeroWithSpending, zeroTotal)).toMatchInlineSnapshot(`
      "- 年度资金总额的全年预算数为 0，而全年执行数中有支出，执行率无法计算，所得 0 分没有依据。
        年度资金总额：年初预算数“0”，全年预算数“0”；全年执行数：年度资金总额“0”，本年财政拨款“89.974”
        更正年度资金总额一行的预算数和执行数，再计算执行率和得分。"
    `);
  });

  test('says nothing of a score that is blank', () => {
    const unscored: Edit = (form) => {
      zeroTotal(form);
      form.funds.total.score = '';
    };
    expect(linesOf(budgetZeroWithSpending, unscored)).toContain('执行率无法计算。');
  });

  test('is silent where nothing was spent and where the budget is blank', () => {
    const nothing: Edit = (form) => {
      zeroTotal(form);
      form.funds.fiscal.executed = '0';
    };
    expect(linesOf(budgetZeroWithSpending, nothing)).toBe('');
    expect(linesOf(budgetZeroWithSpending, total({ adjusted: '' }))).toBe('');
  });
});

describe('executedAboveBudget', () => {
  test('fires once, for the total row first', () => {
    const edit: Edit = (form) => {
      form.funds.total.executed = '104.5';
      form.funds.fiscal.executed = '86.5';
    };
    expect(linesOf(executedAboveBudget, edit)).toMatchInlineSnapshot(`
      "- 年度资金总额全年执行数 104.50 万元，大于全年预算数 100.00 万元，超出 4.50 万元。
        全年预算数“100”；全年执行数“104.5”
        核对两栏金额；确有超出的，请说明资金来源。"
    `);
  });

  test('fires for a part where the total row holds', () => {
    const edit: Edit = (form) => {
      form.funds.fiscal.executed = '81';
    };
    expect(linesOf(executedAboveBudget, edit)).toContain('本年财政拨款全年执行数 81.00 万元');
  });

  test('is silent where a text states the excess, or a source without a budget paid it', () => {
    const above =
      (text: string): Edit =>
      (form) => {
        Object.assign(form.funds.total, { executed: '104.5' });
        form.goal.actual = text;
      };
    expect(linesOf(executedAboveBudget, above('超出预算4.50万元，由单位自有资金解决。'))).toBe('');
    expect(linesOf(executedAboveBudget, above('超出预算4.30万元。'))).not.toBe('');
    const own =
      (executed: string): Edit =>
      (form) => {
        Object.assign(form.funds.total, { executed: '104.5' });
        Object.assign(form.funds.other, { initial: '0', adjusted: '0', executed });
      };
    expect(linesOf(executedAboveBudget, own('4.5'))).toBe('');
    expect(linesOf(executedAboveBudget, own('4'))).not.toBe('');
  });

  test('is silent at exactly the budget and beside a budget of zero', () => {
    expect(linesOf(executedAboveBudget, total({ executed: '100' }))).toBe('');
    expect(linesOf(executedAboveBudget, total({ adjusted: '0' }))).toBe('');
  });
});

describe('executionBaseMissing', () => {
  test('fires where the budget is blank or zero and nothing was spent', () => {
    expect(linesOf(executionBaseMissing, total({ adjusted: '' }))).toMatchInlineSnapshot(`
      "- 全年预算数或全年执行数没有可用的数，执行率无法计算，预算执行率的得分不能复核。
        年度资金总额：年初预算数“100”；全年预算数（空白）；全年执行数“98”
        补填年度资金总额的预算数和执行数；没有安排资金的，请注明。"
    `);
  });

  test('is silent where budgetZeroWithSpending speaks', () => {
    expect(linesOf(executionBaseMissing, zeroTotal)).toBe('');
  });
});

describe('executionRateMismatch', () => {
  test('fires where the printed rate fits neither budget', () => {
    expect(linesOf(executionRateMismatch, total({ rate: '89%' }))).toMatchInlineSnapshot(`
      "- 年度资金总额的执行率印“89%”，全年执行数 ÷ 全年预算数为 98.0%。
        98 ÷ 100 = 98.0%；执行率“89%”
        核对金额和执行率；按其他口径计算的，请注明。"
    `);
  });

  test('says so where the printed rate fits the initial budget', () => {
    const edit = total({ initial: '150', rate: '65.33%' });
    expect(linesOf(executionRateMismatch, edit)).toMatchInlineSnapshot(`
      "- 年度资金总额的执行率印“65.33%”，全年执行数 ÷ 全年预算数为 98.0%。所印执行率与按年初预算数计算的 65.3% 相符。
        98 ÷ 100 = 98.0%；执行率“65.33%”
        核对金额和执行率；按其他口径计算的，请注明。"
    `);
  });

  test.each(['98', '98%', '98.00%', '0.98', '-', '', '见附件'])('is silent for %s', (rate) => {
    expect(linesOf(executionRateMismatch, total({ rate }))).toBe('');
  });

  test.each([
    ['109', '89.91%'],
    ['-2', '100%'],
  ])('is silent where a column of that form alone, %s, is what the rate %s is of', (x1, rate) => {
    const printed = (form: PrintedForm) => {
      const layout = layoutOf(form);
      const blocks = layout.blocks.map((block) =>
        block.kind === 'funds'
          ? { ...block, columns: [...block.columns, { key: 'x1', label: '调整', width: 8 }] }
          : block,
      );
      form.layout = { ...layout, id: 'own', blocks };
      Object.assign(form.funds?.total ?? {}, { x1 });
    };
    expect(linesOf(executionRateMismatch, total({ rate }), { printed })).toBe('');
    expect(linesOf(executionRateMismatch, total({ rate: '70%' }), { printed })).not.toBe('');
  });

  test('reads the rates that parts print', () => {
    const edit: Edit = (form) => {
      form.funds.carryover.rate = '100%';
    };
    expect(linesOf(executionRateMismatch, edit)).toContain('上年结转资金的执行率印“100%”');
  });
});

describe('executionRateBlank', () => {
  test('fires where the total row has money and no rate', () => {
    expect(linesOf(executionRateBlank, total({ rate: ' ' }))).toMatchInlineSnapshot(`
      "- 年度资金总额的执行率栏空白，按所填金额计算为 98.0%。
        全年预算数“100”；全年执行数“98”；执行率（空白）
        补填执行率。"
    `);
  });

  test('is silent for a dash and without money', () => {
    expect(linesOf(executionRateBlank, total({ rate: '—' }))).toBe('');
    expect(linesOf(executionRateBlank, total({ rate: '', executed: '' }))).toBe('');
  });
});

describe('moneyUnitSlip', () => {
  test('fires for 98元 beside 100 in a form in 万元', () => {
    expect(linesOf(moneyUnitSlip, total({ executed: '98元' }))).toMatchInlineSnapshot(`
      "- 年度资金总额的全年执行数写“98元”，同行或同列另有 100.00 万元，两者相差约一万倍，单位可能应为万元；核对之前，依这一金额的其他核对从略。
        表头单位“万元”；全年执行数“98元”
        核对单位是“元”还是“万元”。"
    `);
  });

  test('fires for 980000 spent of 100, and not for ten or a thousand times as much', () => {
    expect(linesOf(moneyUnitSlip, total({ executed: '980000' }))).toContain(
      '全年执行数写“980000”，同行另有 100.00 万元，两者相差约一万倍，单位可能应为元',
    );
    expect(linesOf(moneyUnitSlip, total({ executed: '980' }))).toBe('');
    expect(linesOf(moneyUnitSlip, total({ executed: '98000' }))).toBe('');
  });

  test('fires for a cost row of 100元 where the budget is 100 万元', () => {
    const edit = cells(4, { target: '≤100元', actual: '98元' });
    expect(linesOf(moneyUnitSlip, edit)).toMatchInlineSnapshot(`
      "4 第 4 行“培训总成本”的金额单位为元，而年度资金总额有同一个数 100.00 万元，单位可能应为万元。
        年度指标值“≤100元”；实际完成值“98元”
        核对单位是“元”还是“万元”。"
    `);
  });

  test('a cost of 98元 against 100万元 is one fault, and compares with nothing', () => {
    const edit = cells(4, { target: '≤100万元', actual: '98元' });
    expect(linesOf(moneyUnitSlip, edit)).toContain('有同一个数 98.00 万元');
    expect(linesOf(unitMismatch, edit)).toBe('');
    expect(sampleSubject(edit).score.rows[3]?.comparison.kind).toBe('notAssessable');
    const other = cells(4, { target: '≤90万元', actual: '70元' });
    expect(linesOf(moneyUnitSlip, other)).toBe('');
    expect(linesOf(unitMismatch, other)).toContain('单位可能有误');
  });

  test('fires for a cost of as many 元 as a target form has 万元 in its one column of money', () => {
    const told = (target: string) => {
      const form = targetForm(SAMPLE_TARGETS);
      const funds = toFunds(form, layoutOf(form));
      const subject = sampleSubject(cells(4, { target, actual: '' }));
      const project = { ...subject.project, funds };
      expect(moneyUnitSlip.appliesTo?.(project, subject.score.rulebook)).toBe(true);
      return moneyUnitSlip.check({ ...subject, project, moneySlips: [] });
    };
    expect(told('≤100元').map(({ words }) => words().message)).toEqual([
      expect.stringContaining('有同一个数 100.00 万元，单位可能应为万元'),
    ]);
    for (const target of ['≤100万元', '≤1000000元', '≤80元', '≤100元/人', '≤98元'])
      expect(told(target), target).toEqual([]);
  });

  test('is silent where 元 is meant and where the form is in 元', () => {
    expect(linesOf(moneyUnitSlip, total({ executed: '980000元' }))).toBe('');
    expect(linesOf(moneyUnitSlip, cells(4, { target: '≤2000元', actual: '1960元' }))).toBe('');
    const inYuan: Edit = (form) => {
      form.moneyUnit = '元';
      Object.assign(form.funds.total, { initial: '5000', adjusted: '5000', executed: '98元' });
    };
    expect(linesOf(moneyUnitSlip, inYuan)).toBe('');
  });
});

describe('lowExecutionWithoutReason: any text that speaks of money not spent is a reason', () => {
  const low =
    (change: Edit): Edit =>
    (form) => {
      form.funds.total.executed = '86';
      form.funds.fiscal.executed = '68';
      change(form);
    };

  test.each([
    '尾款未付',
    '项目未完工，按进度付款',
    '财政收回',
    '招标节余',
    '跨年度项目',
    '因疫情未开展',
    '人员未到位',
    '两期未及时报账',
    '工程尚在结算',
    '落实过紧日子要求，压减一般性支出',
    '指标下达较晚',
    '部分资金于次年拨付',
    '下半年活动减少',
  ])('%s: silent, in a reason, an actual or the account of the goal', (text) => {
    expect(linesOf(lowExecutionWithoutReason, low(cells(4, { reason: text })))).toBe('');
    expect(linesOf(lowExecutionWithoutReason, low(cells(4, { actual: text })))).toBe('');
    const told = low((form) => {
      form.goal.actual = `举办培训班 12 期，${text}。`;
    });
    expect(linesOf(lowExecutionWithoutReason, told)).toBe('');
  });

  test.each([
    '无结余',
    '支付完毕',
    '全部使用',
    '资金及时到位',
    '事故减少',
    '审计已完成',
    '人员全部到岗',
  ])('%s as an actual: fires', (text) => {
    expect(linesOf(lowExecutionWithoutReason, low(cells(4, { actual: text })))).not.toBe('');
  });
});

describe('moneyUnitSlip of a whole block', () => {
  const plain =
    (amount: string, unit: '万元' | '元' = '万元'): Edit =>
    (form) => {
      form.moneyUnit = unit;
      for (const row of Object.values(form.funds)) {
        Object.assign(row, { initial: '', adjusted: '', executed: '' });
      }
      Object.assign(form.funds.total, { initial: amount, adjusted: amount, executed: amount });
      cells(4, { target: '无', actual: '无' })(form);
    };
  const others = (...amounts: readonly string[]) =>
    amounts.map((amount) => sampleSubject(plain(amount)).project);
  const beside = (department: readonly string[], lastYear?: string) => ({
    beside: {
      department: others(...department),
      namesakes: [],
      lastYear: others(lastYear ?? '')[0],
    },
  });

  test('fires for 120000 under 万元 where the neighbours have 12', () => {
    expect(
      linesOf(moneyUnitSlip, plain('120000'), beside(['12', '15.5', '8'])),
    ).toMatchInlineSnapshot(`
      "- 年度资金总额的全年预算数“120000”（表头单位万元），同部门本年其他 3 张表最多 15.50 万元，单位可能应为元；核对之前，本表的资金不计入合计，依这一金额的其他核对从略。
        年度资金总额的全年预算数“120000”（表头单位万元）；同部门本年其他 3 张表最多 15.50 万元
        核对单位是“元”还是“万元”。"
    `);
    expect(resultsOf(moneyUnitSlip, plain('120000'), beside(['12', '15']))[0]?.about).toEqual({
      kind: 'funds',
      row: 'total',
      column: 'adjusted',
    });
  });

  test('is silent where a neighbour is large too, where there is one only, and where a text confirms it', () => {
    expect(linesOf(moneyUnitSlip, plain('120000'), beside(['12', '15', '900']))).toBe('');
    expect(linesOf(moneyUnitSlip, plain('120000'), beside(['12']))).toBe('');
    expect(linesOf(moneyUnitSlip, plain('120000'))).toBe('');
    const told: Edit = (form) => {
      plain('120000')(form);
      form.goal.actual = '全年发放养老金，支出 12 亿元。';
    };
    expect(linesOf(moneyUnitSlip, told, beside(['12', '15']))).toBe('');
  });

  test('fires beside the year before, and not where that was as large', () => {
    expect(linesOf(moneyUnitSlip, plain('120000'), beside([], '13'))).toContain(
      '上年为 13.00 万元',
    );
    expect(linesOf(moneyUnitSlip, plain('120000'), beside([], '110000'))).toBe('');
    expect(linesOf(moneyUnitSlip, plain('5000', '元'), beside([], '4800'))).toContain(
      '单位可能应为万元',
    );
  });

  test('fires beside an amount that the goal names and beside the parts', () => {
    const told =
      (text: string): Edit =>
      (form) => {
        plain('120000')(form);
        form.goal.expected = text;
      };
    expect(linesOf(moneyUnitSlip, told('投入资金12万元，培训职工。'))).toContain('“12万元”');
    for (const text of ['每人补助资金12万元', '其中投入12万元购置设备', '增收12万元']) {
      expect(linesOf(moneyUnitSlip, told(text))).toBe('');
    }
    const parts: Edit = (form) => {
      plain('120000')(form);
      form.funds.fiscal.adjusted = '12';
    };
    expect(linesOf(moneyUnitSlip, parts)).toContain('所列各来源合计 12.00 万元');
  });

  test('fires for 100元 as the budget of a project, and not for a small one', () => {
    expect(linesOf(moneyUnitSlip, plain('100元'))).toMatchInlineSnapshot(`
      "- 年度资金总额的全年预算数“100元”，照此全年只有 100 元，单位可能应为万元；核对之前，本表的资金不计入合计，依这一金额的其他核对从略。
        年度资金总额的全年预算数“100元”；照此全年只有 100 元
        核对单位是“元”还是“万元”。"
    `);
    expect(linesOf(moneyUnitSlip, plain('471.23', '元'))).toContain('只有 471.23 元');
    expect(linesOf(moneyUnitSlip, plain('5000', '元'))).toBe('');
    expect(linesOf(moneyUnitSlip, plain('0.05'))).toBe('');
    expect(linesOf(moneyUnitSlip, plain('0元'))).toBe('');
  });
});
