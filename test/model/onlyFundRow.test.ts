import { describe, expect, test } from 'vitest';
import type { Form } from '../../src/model/form.ts';
import { layoutOf } from '../../src/model/layouts/layoutOf.ts';
import { executionReason } from '../../src/scoring/executionSteps.ts';
import { sampleSubject } from '../audit/sampleForm.ts';

/** The sample with one row of money, and no total. */
function withOnly(label: string) {
  return (form: Form) => {
    const layout = layoutOf(form);
    const blocks = layout.blocks.map((block) =>
      block.kind === 'funds'
        ? { ...block, rows: [{ key: 'fiscal', label, role: 'part' as const }] }
        : block,
    );
    form.layout = { ...layout, id: 'own', blocks };
    const fiscal = {
      ...{
        initial: '300',
        adjusted: '280',
        executed: '280',
        rate: '100%',
        points: '10',
        score: '10',
      },
    };
    form.funds = { fiscal };
  };
}

describe('toFunds', () => {
  test('takes the only row of money for the total, which the derivation says', () => {
    const { project, score } = sampleSubject(undefined, { printed: withOnly('财政资金') });
    expect(project.funds.total.key).toBe('fiscal');
    expect(score.execution.verdict).toBe('within');
    expect(executionReason(score.execution, project.funds)).toBe(
      '执行率 280 ÷ 280 = 100.0%（按全年预算数；资金只有“财政资金”一行，以它为总额）',
    );
  });

  test('takes none that says that it is a part of more', () => {
    const { project } = sampleSubject(undefined, { printed: withOnly('其中：财政资金') });
    expect(project.funds.total.executed).toEqual({ kind: 'absent' });
  });
});
