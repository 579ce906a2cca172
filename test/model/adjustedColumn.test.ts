import { describe, expect, test } from 'vitest';
import { budgetAdjusted } from '../../src/audit/checks/budgetAdjusted.ts';
import { executionRateMismatch } from '../../src/audit/checks/executionRateMismatch.ts';
import { cellValue } from '../../src/model/cell.ts';
import { formatDecimal } from '../../src/model/decimal.ts';
import type { Form } from '../../src/model/form.ts';
import { layoutOf } from '../../src/model/layouts/layoutOf.ts';
import { executionReason } from '../../src/scoring/executionSteps.ts';
import { linesOf, sampleSubject } from '../audit/sampleForm.ts';

/** The sample with 预算 and a column of its own instead of 年初预算数 and 全年预算数. */
function withOwn(own: string, label: string, executed: string, rate: string, key = 'budget') {
  return (form: Form) => {
    const layout = layoutOf(form);
    const blocks = layout.blocks.map((block) => {
      if (block.kind !== 'funds') return block;
      const columns = block.columns.map((column) => {
        if (column.key === 'initial') return { ...column, key, label: '预算金额' };
        return column.key === 'adjusted' ? { ...column, key: 'x1', label } : column;
      });
      return { ...block, columns };
    });
    form.layout = { ...layout, id: 'own', blocks };
    for (const cells of Object.values(form.funds ?? {})) {
      for (const column of Object.keys(cells)) {
        if (column !== 'points' && column !== 'score') delete cells[column];
      }
    }
    Object.assign(form.funds?.total ?? {}, { [key]: '500', x1: own, executed, rate, score: '10' });
  };
}

describe('adjustedColumn', () => {
  test.each([
    ['450', '调整金额', '450', '100%', 500, 450, '执行率 450 ÷ 450 = 100.0%（按调整金额）'],
    ['450', '调整金额', '450', '', 500, 450, '执行率 450 ÷ 450 = 100.0%（按调整金额）'],
    ['-20', '调整数', '480', '100%', 500, 480, '执行率 480 ÷ 480 = 100.0%（按预算金额加调整数）'],
    ['20', '调整数', '468', '90%', 500, 520, '执行率 468 ÷ 520 = 90.0%（按预算金额加调整数）'],
  ])(
    'toFunds(预算金额 500, own column %s %s, spent %s, rate %j)',
    (own, label, executed, rate, initial, adjusted, reason) => {
      for (const key of ['budget', 'initial']) {
        const printed = withOwn(own, label, executed, rate, key);
        const { project, score } = sampleSubject(undefined, { printed });
        const { total } = project.funds;
        const amounts = [cellValue(total.initial), cellValue(total.adjusted)];
        expect(amounts.map((one) => (one === undefined ? '' : formatDecimal(one)))).toEqual([
          String(initial),
          String(adjusted),
        ]);
        expect(executionReason(score.execution, project.funds)).toBe(reason);
        expect(linesOf(executionRateMismatch, undefined, { printed })).toBe('');
      }
    },
  );

  test.each([
    ['450', '400', '100%'],
    ['450', '400', ''],
    ['', '450', '90%'],
    ['见附件', '450', '90%'],
  ])('leaves open what %j is beside 500, spent %s, rate %j', (own, executed, rate) => {
    const printed = withOwn(own, '调整金额', executed, rate);
    const { project, score } = sampleSubject(undefined, { printed });
    expect(project.funds.total.adjusted).toEqual({ kind: 'unclear' });
    const { rateInitial, rateAdjusted, verdict, interval } = score.execution;
    expect([rateInitial, rateAdjusted, verdict]).toEqual([undefined, undefined, 'notAssessable']);
    expect(interval.low).toBe(0);
    expect(executionReason(score.execution, project.funds)).toMatch(/^预算金额旁另有调整一栏/);
    expect(linesOf(executionRateMismatch, undefined, { printed })).toBe('');
    expect(linesOf(budgetAdjusted, undefined, { printed })).toBe('');
  });

  test.each(['是否调整', '调整次数'])('takes no column %s for money', (label) => {
    const printed = withOwn('否', label, '450', '90%');
    const { project, score } = sampleSubject(undefined, { printed });
    expect(executionReason(score.execution, project.funds)).toMatch(
      /^执行率 450 ÷ 500 = 90.0%（按预算金额）/,
    );
  });
});
