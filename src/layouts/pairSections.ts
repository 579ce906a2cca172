import type { PairView } from '../analysis/history/comparisonView.ts';
import type { Section } from './section.ts';

/** What the comparison of two years shows, in the order of its page. */
export function pairSections({ pair, shifts }: PairView): readonly Section[] {
  return [
    ...(shifts === undefined ? [] : [{ id: shifts.id, name: shifts.kind }]),
    { id: 'totals', name: '同口径比较' },
    { id: 'standings', name: '项目的增减' },
    ...(pair.budgetChanges.length === 0 ? [] : [{ id: 'budget-changes', name: '预算增减' }]),
    { id: 'ratchets', name: '放宽的目标' },
    { id: 'repeated', name: '重复的原因' },
  ];
}
