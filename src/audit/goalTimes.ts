import { inOneUnit } from '../expression/commonUnit.ts';
import { nameParts } from '../expression/direction/nameParts.ts';
import type { Expression } from '../expression/expression.ts';
import { parseExpression } from '../expression/parseExpression.ts';
import type { Project } from '../model/project.ts';
import type { RowScore } from '../scoring/rowScore.ts';
import { hasCommonWord } from './hasCommonWord.ts';
import { withoutMeasure } from './withoutMeasure.ts';

type Column = 'target' | 'actual';

/** A day, or a length of time, of a goal that says otherwise than a row. */
export interface GoalTime {
  readonly row: RowScore;
  /** As the goal has it. */
  readonly text: string;
}

interface Told {
  readonly text: string;
  /** What else its clause says. */
  readonly clause: string;
  readonly kind: string;
  readonly value: Expression;
}

const TIME =
  /(?:20\d\d年)?\d{1,2}月(?:\d{1,2}日|底|[上中下]旬)前?|\d+(?:\.\d+)?个?(?:小时|分钟|天|工作日)(?:以?内)?/g;
const CLAUSE_END = /[，,;；。！!？?\n]/;
/** Said of some of them, or of when something began. */
const PART = /其中|最|首|末|部分|每|剩|余|截至|起|从/;
const LENGTHS = new Set(['seconds', 'days', 'working-days']);
/** Fewer characters may be of many things. */
const SHORTEST = 4;

/**
 * The times that the goal states otherwise than the row that they are of: the only one whose name stands
 * beside them, or, of what became of the goal, the only one that aims at the one time of the plan.
 */
export function goalTimes(
  { goal: { expected = '', actual = '' }, year }: Project,
  rows: readonly RowScore[],
  column: Column,
): GoalTime[] {
  const told = timesOf(column === 'target' ? expected : actual, year);
  if (told.length === 0) return [];
  const planned = column === 'target' ? [] : timesOf(expected, year);
  return told.flatMap((time) => {
    const alike = rows.filter((row) => kindOfRow(row, column) === time.kind);
    const row =
      only(alike.filter((one) => isNamed(one, time))) ?? asPlanned(alike, time, told, planned);
    return row !== undefined && !PART.test(time.clause) && differs(row[column], time.value, column)
      ? [{ row, text: time.text }]
      : [];
  });
}

function timesOf(text: string, year: number): Told[] {
  return text.split(CLAUSE_END).flatMap((clause) =>
    [...clause.matchAll(TIME)].flatMap(([time]) => {
      const value = parseExpression(time, year);
      const kind = kindOf(value);
      return kind === undefined
        ? []
        : [{ text: time, clause: clause.replace(TIME, '，'), kind, value }];
    }),
  );
}

function kindOf(value: Expression): string | undefined {
  if (value.kind === 'deadline') return value.kind;
  const isLength = value.kind === 'quantity' && LENGTHS.has(value.unit.dimension);
  return isLength && !value.approximate ? value.unit.dimension : undefined;
}

/** A bare number is in the unit of the target. */
function kindOfRow(row: RowScore, column: Column): string | undefined {
  const { [column]: own, target } = row;
  return kindOf(own.kind === 'quantity' && own.unit.dimension === '' ? target : own);
}

function isNamed({ indicator: { name } }: RowScore, { clause }: Told): boolean {
  const { text, head, headStart } = nameParts(name);
  const thing = head === 'time' ? text.slice(0, headStart) : withoutMeasure(name);
  return thing.length >= SHORTEST && clause.includes(thing);
}

function asPlanned(
  rows: readonly RowScore[],
  { kind, clause }: Told,
  told: readonly Told[],
  planned: readonly Told[],
): RowScore | undefined {
  const isAlike = (one: Told) => one.kind === kind;
  const plan = only(planned.filter(isAlike));
  if (plan === undefined || only(told.filter(isAlike)) === undefined) return undefined;
  const row = only(
    rows.filter(({ target }) => kindOf(target) === kind && !differs(target, plan.value, 'target')),
  );
  return row !== undefined &&
    (hasCommonWord(plan.clause, clause) || hasCommonWord(row.indicator.name, clause))
    ? row
    : undefined;
}

/** Whether two targets are not the same time, or a row's actual is not what the goal says or allows. */
function differs(own: Expression, said: Expression, column: Column): boolean {
  if (own.kind === 'deadline' && said.kind === 'deadline') {
    if (column === 'target') return own.by !== said.by;
    return (own.from ?? own.by) > said.by || own.by < (said.from ?? '');
  }
  if (own.kind !== 'quantity' || said.kind !== 'quantity') return false;
  const both = inOneUnit(own, said);
  if (typeof both === 'string') return false;
  const isBound = column === 'actual' && said.operator !== 'none';
  return isBound ? both.target > both.actual : both.target !== both.actual;
}

function only<One>(all: readonly One[]): One | undefined {
  return all.length === 1 ? all[0] : undefined;
}
