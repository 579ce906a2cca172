import type { Cells } from '../model/form.ts';
import type { BlockOf } from '../model/layouts/layout.ts';
import type { Content } from './content.ts';
import type { Paper } from './paper.ts';

/** The year's goal, or two where the paper has several and both texts have two sentences. */
export function printedGoals(
  { goal: { expected, actual } }: Content,
  { columns }: BlockOf<'goals'>,
  { severalGoals }: Paper,
): Cells[] {
  const [planned, done] = [sentences(expected), sentences(actual)];
  const isParted = severalGoals && planned.length > 1 && done.length > 1;
  const goals = isParted
    ? [
        [planned[0], done[0]],
        [planned.slice(1).join(''), done.slice(1).join('')],
      ]
    : [[expected, actual]];
  return goals.map(([own = '', reached = '']) => {
    const known: Readonly<Record<string, string>> = {
      expected: own,
      adjusted: own,
      actual: reached,
    };
    return Object.fromEntries(columns.map(({ key }) => [key, known[key] ?? '']));
  });
}

function sentences(text: string): string[] {
  return text.split(/(?<=[。；])/).filter((sentence) => sentence !== '');
}
