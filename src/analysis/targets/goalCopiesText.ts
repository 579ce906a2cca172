import type { Check } from '../../audit/finding.ts';
import { hasGoal } from '../../audit/hasPrinted.ts';
import { ownBasis } from '../../audit/ownBasis.ts';
import { quoteCell } from '../../audit/wording/quoteCell.ts';
import { goalWords } from '../../model/goalWords.ts';
import { plainLabel } from '../../model/plainLabel.ts';

const MARKS = /[\s。，；;,.！!：:]/g;
/** Nobody says a goal in less. */
const SHORTEST = 6;
const DUTIES = /职能|职责/;

/** A1: the goal of the year is word for word what the office is there for in every year. */
export const goalCopiesText: Check = {
  code: 'goalCopiesText',
  title: '年度总体目标照抄部门职能',
  severity: 'warning',
  basis: ownBasis('A1'),
  appliesTo: hasGoal('expected'),
  check: ({ project: { goal, texts, layout } }) => {
    const own = plain(goal.expected ?? '');
    if (own.length < SHORTEST) return [];
    const same = texts.find(({ label, text }) => DUTIES.test(label) && plain(text) === own);
    if (same === undefined) return [];
    const { expected } = goalWords(layout);
    const label = plainLabel(same.label);
    return [
      {
        about: { kind: 'goal', column: 'expected' },
        cells: ['goals/0/expected', same.path],
        words: () => ({
          message: `“${expected}”与“${label}”逐字相同，没有写本年度要做什么、做到什么程度。`,
          evidence: `${expected}${quoteCell(goal.expected ?? '')}；${label}${quoteCell(same.text)}`,
          advice: '写明本年度的任务、数量和要达到的效果。',
        }),
      },
    ];
  },
};

function plain(text: string): string {
  return text.replace(MARKS, '');
}
