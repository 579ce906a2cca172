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
  basis: printedBasis('X1', '自评表印有年度总体目标的“预期目标”“实际完成情况”两栏'),
  appliesTo: hasAnyGoal,
  check: ({ project }) => {
    const { expected, actual } = project.goal;
    const blank = [
      ...(expected?.trim() === '' ? [{ column: 'expected', name: '预期目标' } as const] : []),
      ...(actual?.trim() === '' ? [{ column: 'actual', name: '实际完成情况' } as const] : []),
    ];
    const [first] = blank;
    if (first === undefined) return unanswered(expected, actual);
    const cells = [
      ...(expected === undefined ? [] : [`预期目标${quoteCell(expected)}`]),
      ...(actual === undefined ? [] : [`实际完成情况${quoteCell(actual)}`]),
    ];
    return [
      {
        about: { kind: 'goal', column: first.column },
        cells: blank.map(({ column }) => `goals/0/${column}`),
        words: () => ({
          message: `年度总体目标的${blank.map(({ name }) => `“${name}”`).join('和')}栏没有填写。`,
          evidence: cells.join('；'),
          advice: '补填年初确定的总体目标和全年实际完成情况。',
        }),
      },
    ];
  },
};

/** Of goals that both columns number, those of which nothing is told: 目标3. */
function unanswered(expected = '', actual = ''): CheckResult[] {
  const told = numbersOf(actual);
  const missing = numbersOf(expected).filter((number) => !told.includes(number));
  if (told.length === 0 || missing.length === 0) return [];
  const names = missing.map((number) => `“目标${number}”`).join('、');
  return [
    {
      about: { kind: 'goal', column: 'actual' },
      words: () => ({
        message: `年度总体目标的预期目标列有${names}，实际完成情况没有写它的完成情况。`,
        evidence: `预期目标${quoteCell(expected)}；实际完成情况${quoteCell(actual)}`,
        advice: '逐项补写完成情况。',
      }),
    },
  ];
}

function numbersOf(text: string): number[] {
  return [...text.matchAll(NUMBERED)].map(([, number]) => Number(number));
}
