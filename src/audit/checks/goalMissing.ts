import { goalWords } from '../../model/goalWords.ts';
import type { Goal } from '../../model/project.ts';
import type { Check, CheckResult } from '../finding.ts';
import { hasAnyGoal } from '../hasPrinted.ts';
import { printedBasis } from '../ownBasis.ts';
import { quoteCell } from '../quoteCell.ts';

const NUMBERED = /目标\s*(\d{1,2})\s*[:：]/g;

/** X1: the form asks for the year's goal and for what became of it. */
export const goalMissing: Check = {
  code: 'goalMissing',
  title: '年度总体目标空白',
  severity: 'warning',
  basis: printedBasis('X1', '自评表印有填写年度总体目标及其完成情况的栏目'),
  appliesTo: hasAnyGoal,
  check: ({ project }) => {
    const { expected, actual } = project.goal;
    const names = goalWords(project.layout);
    const blank = [
      ...(expected?.trim() === '' ? [{ column: 'expected', name: names.expected } as const] : []),
      ...(actual?.trim() === '' ? [{ column: 'actual', name: names.actual } as const] : []),
    ];
    const [first] = blank;
    if (first === undefined) return unanswered(project.goal, names);
    const cells = [
      ...(expected === undefined ? [] : [`${names.expected}${quoteCell(expected)}`]),
      ...(actual === undefined ? [] : [`${names.actual}${quoteCell(actual)}`]),
    ];
    return [
      {
        about: { kind: 'goal', column: first.column },
        cells: blank.map(({ column }) => `goals/0/${column}`),
        words: () => ({
          message: `年度总体目标的${blank.map(({ name }) => `“${name}”`).join('和')}栏没有填写。`,
          evidence: cells.join('；'),
          advice: `补填${blank.map(({ name }) => name).join('和')}。`,
        }),
      },
    ];
  },
};

/** Of goals that both columns number, those of which nothing is told: 目标3. */
function unanswered(
  { expected = '', actual = '' }: Goal,
  names: Readonly<Record<keyof Goal, string>>,
): CheckResult[] {
  const told = numbersOf(actual);
  const missing = numbersOf(expected).filter((number) => !told.includes(number));
  if (told.length === 0 || missing.length === 0) return [];
  const goals = missing.map((number) => `“目标${number}”`).join('、');
  return [
    {
      about: { kind: 'goal', column: 'actual' },
      words: () => ({
        message: `年度总体目标的${names.expected}列有${goals}，${names.actual}没有写它的完成情况。`,
        evidence: `${names.expected}${quoteCell(expected)}；${names.actual}${quoteCell(actual)}`,
        advice: '逐项补写完成情况。',
      }),
    },
  ];
}

function numbersOf(text: string): number[] {
  return [...text.matchAll(NUMBERED)].map(([, number]) => Number(number));
}
