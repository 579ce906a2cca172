import { goalWords } from '../../model/goalWords.ts';
import { blockOf } from '../../model/layouts/layout.ts';
import type { Goal, Project } from '../../model/project.ts';
import type { Check, CheckResult } from '../finding.ts';
import { hasAnyGoal } from '../hasPrinted.ts';
import { printedBasis } from '../ownBasis.ts';
import { hasCommonWord } from '../text/hasCommonWord.ts';
import { quoteCell } from '../wording/quoteCell.ts';

/** At the beginning, or behind the end of the part before. */
const ITEM = /(?<=^|[。；;，,\n]\s*)[（(]?(\d{1,2})\s*(?:[：:、]|[.．)）](?!\d))\s*/g;
const SECOND = /2\s*[：:、.．)）]/;
const MARKS_AT_END = /[。；;，,\s]+$/;
/** Says of all, of others or of what was not done, that it is told. */
const OF_ALL = /全部|全面|均|各项|所有|其他|其它|其余|等工作|[目指]标|任务|未|没有/;
const GOAL_CELLS = 2;
const FEWEST_ANSWERS = 2;
/** So many characters in a row tell an answer from one to another goal, and a goal that is named. */
const ANSWERED = 3;
const NAMED = 2;
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
    // of a form whose goal and rows are all lacking nobody knows whether it was filled in so far down
    if (blank.length === GOAL_CELLS && isWithoutRows(project)) return [];
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

function isWithoutRows({ form, layout }: Project): boolean {
  return (form.indicators ?? []).length === 0 && blockOf(layout, 'indicators') !== undefined;
}

/** Of goals that both columns number, those of which nothing is told: 目标3. */
function unanswered(
  { expected = '', actual = '' }: Goal,
  names: Readonly<Record<keyof Goal, string>>,
): CheckResult[] {
  const told = numbersOf(actual);
  const named = numbersOf(expected).filter((number) => !told.includes(number));
  const missing =
    told.length === 0 ? lastItems(expected, actual) : named.map((number) => `目标${number}`);
  if (missing.length === 0) return [];
  const goals = missing.map((text) => quoteCell(text)).join('、');
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

/** 1：…2：…: the parts of a text that numbers them from 1, without their numbers; none where it does not. */
function itemsOf(text: string): string[] {
  const starts = [...text.matchAll(ITEM)];
  if (starts.some(([, number], at) => Number(number) !== at + 1)) return [];
  return starts.map((start, at) =>
    text.slice(start.index + start[0].length, starts[at + 1]?.index).replace(MARKS_AT_END, ''),
  );
}

/** The last parts of a numbered goal, where each part of the account answers its own and none names these. */
function lastItems(expected: string, actual: string): string[] {
  if (!SECOND.test(actual) || OF_ALL.test(actual)) return [];
  const [goals, answers] = [itemsOf(expected), itemsOf(actual)];
  if (answers.length < FEWEST_ANSWERS || answers.length >= goals.length) return [];
  if (answers.some((answer, at) => !hasCommonWord(goals[at] ?? '', answer, ANSWERED))) return [];
  const rest = goals.slice(answers.length);
  return rest.some((goal) => hasCommonWord(actual, goal, NAMED)) ? [] : rest;
}

function numbersOf(text: string): number[] {
  return [...text.matchAll(NUMBERED)].map(([, number]) => Number(number));
}
