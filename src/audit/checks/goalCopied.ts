import { isHan } from '../../expression/isHan.ts';
import { goalWords } from '../../model/goalWords.ts';
import type { Check } from '../finding.ts';
import { hasGoal } from '../hasPrinted.ts';
import { printedBasis } from '../ownBasis.ts';
import { quoteCell } from '../wording/quoteCell.ts';

const LARGEST_DIFFERENCE = 24;
const BEGINNING = 24;

/** X1: the account of the goal repeats the goal word for word, blanks, marks and markup aside. */
export const goalCopied: Check = {
  code: 'goalCopied',
  title: '总体目标完成情况与目标文字相同',
  severity: 'info',
  basis: printedBasis('X1', '自评表印有填写年度总体目标及其完成情况的栏目'),
  appliesTo: hasGoal('expected', 'actual'),
  check: ({ project }) => {
    const { expected, actual } = project.goal;
    if (expected === undefined || actual === undefined) return [];
    if (actual.trim() === '' || !isCopy(expected, actual)) return [];
    const names = goalWords(project.layout);
    return [
      {
        about: { kind: 'goal', column: 'actual' },
        words: () => ({
          message: `年度总体目标的“${names.actual}”与“${names.expected}”逐字相同，看不出实际完成了什么。`,
          evidence: `${names.actual}${quoteCell(actual)}`,
          advice: '按实际写明完成的数量、效果和未完成的部分。',
        }),
      },
    ];
  },
};

function isCopy(expected: string, actual: string): boolean {
  if (expected === actual) return true;
  if (Math.abs(expected.length - actual.length) > LARGEST_DIFFERENCE) return false;
  if (!beginAlike(expected, actual)) return false;
  return wordsOf(expected) === wordsOf(actual);
}

/** A quick look: most accounts part from the goal at once. Markup that is cut in two could not be told. */
function beginAlike(a: string, b: string): boolean {
  const [codeOfA, codeOfB] = [a.charCodeAt(0), b.charCodeAt(0)];
  if (codeOfA !== codeOfB && isHan(codeOfA) && isHan(codeOfB)) return false;
  if (a.includes('<') || b.includes('<')) return true;
  const [first, second] = [wordsOf(a.slice(0, BEGINNING)), wordsOf(b.slice(0, BEGINNING))];
  return first.startsWith(second) || second.startsWith(first);
}

function wordsOf(text: string): string {
  return text.replace(/<[^<>]{0,200}>/g, '').replace(/[\s\p{P}]/gu, '');
}
