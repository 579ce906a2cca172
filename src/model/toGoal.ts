import type { Form } from './form.ts';
import type { Goal } from './project.ts';

type GoalCells = NonNullable<Form['goals']>[number];

const NOTHING = /^[\s无/—-]*$/;

/** Several goals of a form below one another; undefined where it has no such column. */
export function toGoal({ goals = [] }: Form): Goal {
  const joined = (
    key: 'expected' | 'actual',
    text: (goal: GoalCells) => string | null | undefined,
  ) =>
    goals.some((goal) => goal[key] !== undefined)
      ? goals.flatMap((goal) => text(goal) ?? []).join('\n')
      : undefined;
  return {
    expected: joined('expected', expectedOf),
    actual: joined('actual', ({ actual }) => actual),
  };
}

/** A goal that was set in the course of the year stands where none was at its beginning. */
function expectedOf({ expected, adjusted }: GoalCells): string | null | undefined {
  return NOTHING.test(expected ?? '') && adjusted ? adjusted : expected;
}
