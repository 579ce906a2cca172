import { describe, expect, test } from 'vitest';
import { budgetAdjusted } from '../../src/audit/checks/budgetAdjusted.ts';
import { lowExecutionWithoutReason } from '../../src/audit/checks/lowExecutionWithoutReason.ts';
import { unspentAbove20 } from '../../src/audit/checks/unspentAbove20.ts';
import type { FormV1 as Form } from '../../src/model/formV1.ts';
import { layoutOf } from '../../src/model/layouts/layoutOf.ts';
import { cells, type Edit, linesOf, sampleReport } from './sampleForm.ts';

/** Other texts in the 年度资金总额 row. */
function total(texts: Partial<Form['funds']['total']>): Edit {
  return (form) => {
    Object.assign(form.funds.total, texts);
  };
}

describe('budgetAdjusted', () => {
  const cut = total({ initial: '160.2' });

  test('fires with amount and share where the budget was cut', () => {
    expect(linesOf(budgetAdjusted, cut)).toMatchInlineSnapshot(`
      "- 年初预算数 160.20 万元，全年预算数 100.00 万元，年中调减 60.20 万元，占年初预算数的 37.6%。自评表没有专设填写调整原因的栏目，各栏也没有提到。
        年初预算数“160.2”；全年预算数“100”
        在年度总体目标完成情况或评价报告中说明调整的原因和批准情况。"
    `);
  });

  test('fires without a share where the initial budget was zero', () => {
    expect(linesOf(budgetAdjusted, total({ initial: '0' }))).toMatchInlineSnapshot(`
      "- 年初预算数 0.00 万元，全年预算数 100.00 万元，年中调增 100.00 万元。自评表没有专设填写调整原因的栏目，各栏也没有提到。
        年初预算数“0”；全年预算数“100”
        在年度总体目标完成情况或评价报告中说明调整的原因和批准情况。"
    `);
  });

  test('is silent where other money came in and the parts do not make up the total', () => {
    const came =
      (carryover: string): Edit =>
      (form) => {
        form.funds.total.initial = '70';
        Object.assign(form.funds.fiscal, { initial: '70', adjusted: '80' });
        Object.assign(form.funds.carryover, { initial: '0', adjusted: carryover });
      };
    expect(linesOf(budgetAdjusted, came('15'))).toBe('');
    expect(linesOf(budgetAdjusted, came('20'))).not.toBe('');
  });

  test('is silent where money of several higher sources is the change, and not where some is not of them', () => {
    const came = (...labels: readonly [string, string]) =>
      linesOf(budgetAdjusted, total({ initial: '70' }), {
        printed: (form) => {
          const layout = layoutOf(form);
          const blocks = layout.blocks.map((block) => {
            if (block.kind !== 'funds') return block;
            const [whole, first, second] = block.rows;
            if (whole === undefined || first === undefined || second === undefined) return block;
            const rows = [whole, { ...first, label: labels[0] }, { ...second, label: labels[1] }];
            return { ...block, rows };
          });
          form.layout = { ...layout, id: 'own', blocks };
          Object.assign(form.funds?.fiscal ?? {}, { initial: '60', adjusted: '74' });
          Object.assign(form.funds?.carryover ?? {}, { initial: '10', adjusted: '26' });
        },
      });
    expect(came('中央财政资金', '自治区财政资金')).toBe('');
    expect(came('省级补助资金', '上年结转资金')).toBe('');
    expect(came('中央财政资金', '本级财政资金')).toContain('年中调增 30.00 万元');
  });

  test('fires where all of the change is in what money was spent on', () => {
    const nature = (label: string) =>
      linesOf(budgetAdjusted, total({ initial: '80' }), {
        printed: (form) => {
          const layout = layoutOf(form);
          form.layout = {
            ...layout,
            id: 'own',
            blocks: layout.blocks.map((block) =>
              block.kind === 'funds'
                ? {
                    ...block,
                    rows: block.rows.map((row) =>
                      row.key === 'carryover' ? { ...row, label } : row,
                    ),
                  }
                : block,
            ),
          };
          Object.assign(form.funds?.fiscal ?? {}, { initial: '80', adjusted: '80' });
          Object.assign(form.funds?.carryover ?? {}, { initial: '0', adjusted: '20' });
        },
      });
    expect(nature('上年结转资金')).toBe('');
    expect(nature('项目支出')).toContain('年中调增 20.00 万元');
  });

  test('looks at the only part with money where the total prints zeros', () => {
    const zeros: Edit = (form) => {
      Object.assign(form.funds.total, { initial: '0', adjusted: '0', executed: '0' });
      Object.assign(form.funds.fiscal, { initial: '120', adjusted: '80', executed: '80' });
      Object.assign(form.funds.carryover, { initial: '0', adjusted: '0', executed: '0' });
    };
    expect(linesOf(budgetAdjusted, zeros)).toContain('年中调减 40.00 万元，占年初预算数的 33.3%');
    const two: Edit = (form) => {
      zeros(form);
      Object.assign(form.funds.carryover, { initial: '10', adjusted: '5' });
    };
    expect(linesOf(budgetAdjusted, two)).toBe('');
  });

  test('is silent where 全年（调整）绩效目标 speaks of the change', () => {
    const adjusted = (text: string) =>
      linesOf(budgetAdjusted, cut, {
        printed: ({ goals = [] }) => Object.assign(goals[0] ?? {}, { adjusted: text }),
      });
    expect(adjusted('因预算调减 60.2 万元，培训调整为 8 期。')).toBe('');
    expect(adjusted('培训职工 500 人次。')).not.toBe('');
  });

  test('is silent where a reason, the goal or the report speaks of the change', () => {
    const goal: Edit = (form) => {
      cut(form);
      form.goal.actual = '年中按程序调减 60.2 万元。';
    };
    expect(linesOf(budgetAdjusted, goal)).toBe('');
    const report = sampleReport({
      sections: [
        {
          heading: '一',
          paragraphs: [],
          sections: [{ heading: '（一）', paragraphs: ['预算调整'] }],
        },
      ],
    });
    expect(linesOf(budgetAdjusted, cut, { report })).toBe('');
    expect(linesOf(budgetAdjusted, cut, { report: sampleReport() })).toContain('各栏和评价报告');
  });
});

describe('lowExecutionWithoutReason', () => {
  test('fires below 90 % where no cell says why', () => {
    const edit = total({ executed: '89.99', rate: '' });
    expect(linesOf(lowExecutionWithoutReason, edit)).toMatchInlineSnapshot(`
      "- 预算执行率 89.99%，低于 90%。自评表的预算执行率一行没有专设填写原因的栏目，各栏也没有提到原因。
        全年预算数“100”；全年执行数“89.99”
        在年度总体目标完成情况或评价报告中说明执行率偏低的原因。"
    `);
  });

  test('takes what money is made of for no reason', () => {
    const listed = (actual: string) => {
      const edit: Edit = (form) => {
        total({ executed: '85', rate: '' })(form);
        form.goal.actual = actual;
      };
      return linesOf(lowExecutionWithoutReason, edit);
    };
    expect(listed('其中：一般公共预算拨款：60万元 纳入预算管理的收费：40万元')).not.toBe('');
    expect(listed('其中：一般公共预算拨款60万元，因招标推迟，年底结转15万元')).toBe('');
  });

  test('is silent at 90 % and where a reason or the goal explains it', () => {
    expect(linesOf(lowExecutionWithoutReason, total({ executed: '90' }))).toBe('');
    const reason: Edit = (form) => {
      total({ executed: '60' })(form);
      cells(1, { reason: '两期停课，结余资金结转下年' })(form);
    };
    expect(linesOf(lowExecutionWithoutReason, reason)).toBe('');
    const goal: Edit = (form) => {
      total({ executed: '60' })(form);
      form.goal.actual = '由于停课，资金未全部支付。';
    };
    expect(linesOf(lowExecutionWithoutReason, goal)).toBe('');
  });

  test('takes a reason for the cut of the budget, told by its amount, for none of what was not spent', () => {
    const said = (reason: string) =>
      linesOf(lowExecutionWithoutReason, total({ initial: '107', executed: '85', rate: '' }), {
        printed: ({ funds }) => Object.assign(funds?.total ?? {}, { reason }),
      });
    expect(said('年中按要求压减一般性支出 7 万元。')).toContain('低于 90%');
    expect(said('年中按要求压减一般性支出 7 万元，招标推迟。')).toBe('');
    expect(said('年中压减 7 万元；招标推迟。')).toBe('');
    expect(said('年中压减 7 万元，结余 15 万元。')).toBe('');
    expect(said('年中按要求压减一般性支出。')).toBe('');
  });

  test('takes any reason in the cell that the money has for reasons, but not what a template asks', () => {
    const low = total({ executed: '85', rate: '' });
    const said = (reason: string) =>
      linesOf(lowExecutionWithoutReason, low, {
        printed: (form) => Object.assign(form.funds?.total ?? {}, { reason }),
      });
    expect(said('第四季度费用未到支付节点')).toBe('');
    expect(said('无')).toContain('资金一行填写原因的栏目没有说明');
    expect(said('执行率未达到90%的需说明原因（100字以内）')).not.toBe('');
  });
});

describe('unspentAbove20', () => {
  test('fires above 20 %', () => {
    expect(linesOf(unspentAbove20, total({ executed: '79.99' }))).toMatchInlineSnapshot(`
      "- 全年预算数 100.00 万元，全年执行数 79.99 万元，未执行 20.01 万元，占 20.01%。各栏没有提到原因。
        全年预算数“100”；全年执行数“79.99”
        说明未执行资金的去向（结转、交回或其他）和今后预算编制的改进。"
    `);
  });

  test('is silent at 20 % and above the budget', () => {
    expect(linesOf(unspentAbove20, total({ executed: '80' }))).toBe('');
    expect(linesOf(lowExecutionWithoutReason, total({ executed: '80' }))).not.toBe('');
    expect(linesOf(lowExecutionWithoutReason, total({ executed: '79.99' }))).toBe('');
    expect(linesOf(unspentAbove20, total({ executed: '120' }))).toBe('');
  });

  test('is silent where the form says why, wherever it does', () => {
    const explained: Edit = (form) => {
      total({ executed: '60' })(form);
      form.goal.actual = '项目未完工，尾款按进度下年支付。';
    };
    expect(linesOf(unspentAbove20, explained)).toBe('');
    const fewer: Edit = (form) => {
      total({ executed: '60' })(form);
      form.goal.actual = '两期培训班未招满，补贴相应减少。';
    };
    expect(linesOf(unspentAbove20, fewer)).toBe('');
    const slow: Edit = (form) => {
      total({ executed: '60' })(form);
      form.goal.actual = '部分县区支出进度慢，资格审核周期长。';
    };
    expect(linesOf(unspentAbove20, slow)).toBe('');
  });
});
