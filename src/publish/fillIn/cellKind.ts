import type { FormPath } from '../../analysis/form/formCell.ts';

const KINDS: Readonly<Record<string, 'points' | 'money' | 'rate'>> = {
  points: 'points',
  level1Points: 'points',
  level2Points: 'points',
  score: 'points',
  departmentScore: 'points',
  financeScore: 'points',
  initial: 'money',
  adjusted: 'money',
  budget: 'money',
  planned: 'money',
  received: 'money',
  executed: 'money',
  takenBack: 'money',
  amount: 'money',
  rate: 'rate',
  completionRate: 'rate',
  coefficient: 'rate',
};

/** What a cell of a form holds: a number for a spreadsheet to compute with, or text to the letter. */
export function cellKind(path: FormPath): 'points' | 'money' | 'rate' | 'text' {
  const [block] = path;
  const kind = KINDS[String(path.at(-1))] ?? 'text';
  if (block === 'head' || block === 'texts') return 'text';
  // the goals of some layouts have a column of adjusted goals, in words
  return block === 'goals' && kind !== 'points' ? 'text' : kind;
}
