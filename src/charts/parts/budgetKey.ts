import type { BudgetExecutionRow } from '../../analysis/figures/figure.ts';
import { budgetName } from '../../model/budgetName.ts';
import { barMark } from '../draw/barMark.ts';
import type { KeyItem } from '../draw/chartKey.ts';
import { symbolMark } from '../draw/symbolMark.ts';

const BARS = [
  { name: 'initial', thickness: 12, look: 'outline', className: 'chart-initial' },
  { name: 'adjusted', thickness: 12, look: 'light', className: 'chart-adjusted' },
  { name: 'executed', thickness: 6, look: 'solid', className: 'chart-executed' },
] as const;

const RATES = [
  { of: 'adjusted', sign: 'disc', className: 'chart-within' },
  { of: 'initial', sign: 'diamond', className: 'chart-below' },
] as const;
const LAST_YEAR = { label: '上年', sign: 'ring', className: 'chart-undecided' } as const;

/** The key of the execution chart: of the amounts that there are, and of the year before where a row has it. */
export function budgetKey(rows: readonly BudgetExecutionRow[]): readonly KeyItem[] {
  const hasLast = rows.some(({ lastRate }) => lastRate !== undefined);
  const names = rows[0]?.names ?? {};
  const bars = BARS.flatMap(({ name, thickness, look, className }): KeyItem[] => {
    const label = names[name];
    if (label === undefined) return [];
    const bar = (x: number, y: number) =>
      barMark([{ x1: x, x2: x + 24, y }], thickness, look, className);
    return [{ label: budgetName(label), sign: bar }];
  });
  const rates = RATES.flatMap(({ of, sign, className }) => {
    const label = names[of];
    return label === undefined ? [] : { label: `占${withoutBudget(label)}`, sign, className };
  });
  const signs = [...rates, ...(hasLast ? [LAST_YEAR] : [])].map(
    ({ label, sign, className }): KeyItem => ({
      label,
      sign: (x, y) => symbolMark([{ x: x + 16, y }], sign, className),
    }),
  );
  return [...bars, ...signs];
}

/** A key has room for 占年初. */
function withoutBudget(label: string): string {
  return budgetName(label).replace(/(?<=.)预算$/, '');
}
