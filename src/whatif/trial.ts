import { whatIfGrade } from '../analysis/stability/whatIfGrade.ts';
import type { WhatIfRow, WhatIfRulebook, WhatIfTable } from '../analysis/stability/whatIfRows.ts';
import { whatIfTotal } from '../analysis/stability/whatIfTotal.ts';
import type { Decimal } from '../model/decimal.ts';
import { trialWeights } from './trialWeights.ts';
import { startState, type WhatIfState } from './whatIfState.ts';

/** The totals that are possible for a form, in points, and the grades of the two ends. */
export interface Outcome {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly gradeLow: string;
  readonly gradeHigh: string;
}

/** One form in a trial. */
export interface TrialRow {
  readonly id: string;
  readonly name: string;
  readonly departmentId: string;
  /** As reported, with its grade by the declared rule book; absent where no total is stated. */
  readonly reported: { readonly total: Decimal; readonly grade: string } | undefined;
  readonly now: Outcome | undefined;
  /** Absent where the weights leave nothing to compute. */
  readonly then: Outcome | undefined;
  /** Whether the possible grades differ; absent where one of the two is. */
  readonly changed: boolean | undefined;
}

/** Every form of the chosen department, those whose grade changes first, else in the order of the table. */
export function trial(table: WhatIfTable, state: WhatIfState): TrialRow[] {
  const [declared] = table.rulebooks;
  if (declared === undefined) return [];
  const chosen = table.rulebooks.find(({ id }) => id === state.rulebook) ?? declared;
  const start = startState({ rulebooks: [declared.id], parts: [], departments: [] });
  const all = table.rows.map((row): TrialRow => {
    const now = outcome(row, declared, start, table);
    const then = outcome(row, chosen, state, table);
    const { id, name, reported: total } = row;
    return {
      id,
      name,
      departmentId: id.split('/')[1] ?? '',
      reported: total === undefined ? undefined : { total, grade: whatIfGrade(total, declared) },
      now,
      then,
      changed: now && then && !isSameGrade(now, then),
    };
  });
  const own = all.filter(
    ({ departmentId }) => state.department === '' || departmentId === state.department,
  );
  return [...own.filter(({ changed }) => changed), ...own.filter(({ changed }) => !changed)];
}

function outcome(
  row: WhatIfRow,
  rulebook: WhatIfRulebook,
  state: WhatIfState,
  table: WhatIfTable,
): Outcome | undefined {
  const form = row.cases.find(({ rulebooks }) => rulebooks.includes(rulebook.id));
  const weights = form && trialWeights(form, rulebook, state, table);
  const total = weights && whatIfTotal(row, rulebook.id, weights);
  if (total === undefined) return undefined;
  const { low, high } = total;
  return {
    low,
    high,
    gradeLow: whatIfGrade(low, rulebook),
    gradeHigh: whatIfGrade(high, rulebook),
  };
}

function isSameGrade(a: Outcome, b: Outcome): boolean {
  return a.gradeLow === b.gradeLow && a.gradeHigh === b.gradeHigh;
}
