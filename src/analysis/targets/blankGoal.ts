import { goalMissing } from '../../audit/checks/goalMissing.ts';
import type { Check, CheckResult } from '../../audit/finding.ts';
import { hasAnyGoal } from '../../audit/hasPrinted.ts';
import { blockOf } from '../../model/layouts/layout.ts';
import { plainLabel } from '../../model/plainLabel.ts';
import type { Project } from '../../model/project.ts';

/** X1: no goal of the year, nor of the whole period where the form asks for that alone. */
export const blankGoal: Check = {
  ...goalMissing,
  appliesTo: (project) => hasAnyGoal(project) || (project.form.goals ?? []).length > 0,
  check: (subject) => [...goalMissing.check(subject), ...ofPeriod(subject.project)],
};

function ofPeriod({ form: { goals = [] }, goal, layout }: Project): CheckResult[] {
  if (goal.expected !== undefined || goals.length === 0) return [];
  if (goals.some(({ longTermExpected }) => longTermExpected?.trim() !== '')) return [];
  const block = blockOf(layout, 'goals');
  const own = block?.columns.find(({ key }) => key === 'longTermExpected')?.label ?? '';
  const label = plainLabel(own || (block?.side?.label ?? ''));
  return [
    {
      cells: ['goals/0/longTermExpected'],
      words: () => ({
        message: `“${label}”栏没有填写。`,
        evidence: `${label}空白`,
        advice: `补填${label}。`,
      }),
    },
  ];
}
