import { goalWords } from '../../model/goalWords.ts';
import { plainLabel } from '../../model/plainLabel.ts';
import type { Goal, Project } from '../../model/project.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { CheckResult } from '../finding.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowCells, rowLabel } from '../wording/rowLabel.ts';

/** The columns of the goal, each with the cell of a row that says the same. */
export const GOAL_COLUMNS = [
  { column: 'actual', goal: 'actual' },
  { column: 'target', goal: 'expected' },
] as const satisfies readonly { column: 'actual' | 'target'; goal: keyof Goal }[];

/** Labels of texts on what was done: 项目实施内容及过程概述, 评价结论. */
const ON_DEEDS = /过程|实施情况|完成情况|结论|成效/;
const NUMBERING = /^\d+[.、]/;
const OWN_TEXT = /^texts\//;

/** A text of the form that says what cells of rows say too. */
export interface Told {
  readonly column: 'actual' | 'target';
  /** What the form calls it, alone and with what it is a part of. */
  readonly name: string;
  readonly place: string;
  /** Its cell in the form's JSON. */
  readonly path: string;
  /** Whether it is a column of the goal. */
  readonly isGoal: boolean;
  readonly text: string;
}

/** What became of the goal, the goal itself, and the accounts of the year beside the table of indicators. */
export function toldOf({ goal, layout, texts }: Project): Told[] {
  const names = goalWords(layout);
  const goals = GOAL_COLUMNS.map(({ column, goal: key }) => ({
    column,
    name: names[key],
    place: `年度总体目标的${names[key]}`,
    path: `goals/0/${key}`,
    isGoal: true,
    text: goal[key] ?? '',
  }));
  if (texts.length === 0) return goals;
  const accounts = texts
    .filter(({ path, label }) => OWN_TEXT.test(path) && ON_DEEDS.test(label))
    .map(({ path, label, text }) => {
      const name = plainLabel(label).replace(NUMBERING, '');
      return { column: 'actual' as const, name, place: `“${name}”`, path, isGoal: false, text };
    });
  return [...goals, ...accounts];
}

/**
 * That a text of the form says `text`, with its `value` in brackets or empty, and a row of the same thing something else
 * (A15); `more` is what else there is to say of it.
 */
export function saidTwice(
  row: RowScore,
  text: string,
  value: string,
  { column, name, place, path }: Omit<Told, 'text'>,
  what: '数字' | '时间',
  more = '',
): CheckResult {
  const { indicator } = row;
  return {
    seq: indicator.seq,
    about: { kind: 'cell', column },
    cells: [...rowCells([row], column), path],
    words: () => ({
      message: `${place}写“${text}”，${rowLabel(indicator)}的${indicator.words[column]}为${quoteCell(indicator[column])}，两处${what}不同${more}。`,
      evidence: `${name}“${text}”${value}；${rowEvidence(indicator, column)}`,
      advice: `核对两处${what}；口径不同的，请注明。`,
    }),
  };
}
