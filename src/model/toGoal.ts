import type { Form } from './form.ts';
import type { Goal } from './project.ts';

/** Several goals of a form below one another; undefined where it has no such column. */
export function toGoal({ goals = [] }: Form): Goal {
  const joined = (key: 'expected' | 'actual') => {
    const texts = goals.flatMap((goal) => goal[key] ?? []);
    return goals.some((goal) => goal[key] !== undefined) ? texts.join('\n') : undefined;
  };
  return { expected: joined('expected'), actual: joined('actual') };
}
