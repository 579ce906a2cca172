import { inOneUnit } from '../../expression/commonUnit.ts';
import { nameParts } from '../../expression/direction/nameParts.ts';
import type { Expression } from '../../expression/expression.ts';
import { parseExpression } from '../../expression/parseExpression.ts';
import type { Goal } from '../../model/project.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { hasCommonWord } from '../text/hasCommonWord.ts';
import { withoutMeasure } from '../text/withoutMeasure.ts';

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
  /(?:20\d\d年)?\d{1,2}月(?:\d{1,2}日|底|[上中下]旬)前?|20\d\d年\d{1,2}月(?!\d|份?(?:起|开始|至|到|[—-]))|(?<!\d)\d+(?:\.\d+)?个?(?:小时|分钟|天|工作日)(?:以?内)?/g;
/** What every time of a goal has: hardly any goal states one. */
const MAY_BE_TIME = /\d个?(?:月|小时|分钟|天|工作日)/;
const CLAUSE_END = /[，,;；。！!？?\n]/;
/** Said of some of them, or of when something began. */
const PART = /其中|最|首|末|部分|每|剩|余|截至|起|从/;
const LENGTHS = new Set(['seconds', 'days', 'working-days']);
/** Fewer characters may be of many things. */
const SHORTEST = 4;

/**
 * The times that the goal states otherwise than the row that they are of: the only one whose name stands
 * beside them, or, of what became of the goal, the only one that aims at the one time of the plan.
 * Rows are looked up by kind and by name, so that a goal of many times costs no more than its text.
 */
export function goalTimes(
  { expected = '', actual = '' }: Goal,
  year: number,
  rows: readonly RowScore[],
  column: Column,
): GoalTime[] {
  const told = timesOf(column === 'target' ? expected : actual, year);
  if (told.length === 0) return [];
  const planned = column === 'target' ? [] : timesOf(expected, year);
  const kinds = new Map(
    [...Map.groupBy(told, ({ kind }) => kind)].map(([kind, alike]) => [
      kind,
      {
        byName: rowsByThing(rows.filter((row) => kindOfRow(row, column) === kind)),
        asPlanned: asPlanned(rows, only(alike), only(planned.filter((one) => one.kind === kind))),
      },
    ]),
  );
  // the times of one clause are of one row
  return [...Map.groupBy(told, ({ kind, clause }) => `${kind} ${clause}`).values()].flatMap(
    (times) => {
      const [first] = times;
      const known = kinds.get(first?.kind ?? '');
      if (first === undefined || known === undefined || PART.test(first.clause)) return [];
      const row = onlyNamed(known.byName, first.clause) ?? known.asPlanned;
      if (row === undefined) return [];
      return times.flatMap(({ value, text }) =>
        differs(row[column], value, column) ? [{ row, text }] : [],
      );
    },
  );
}

function timesOf(text: string, year: number): Told[] {
  if (!MAY_BE_TIME.test(text)) return [];
  return text.split(CLAUSE_END).flatMap((whole) => {
    const clause = whole.replace(TIME, '，');
    return [...whole.matchAll(TIME)].flatMap(([time]) => {
      const value = parseExpression(time, year);
      const kind = kindOf(value);
      return kind === undefined ? [] : [{ text: time, clause, kind, value }];
    });
  });
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

/** Rows by what they are named after, and how long those names are. */
interface RowsByThing {
  readonly rows: ReadonlyMap<string, readonly RowScore[]>;
  readonly lengths: ReadonlySet<number>;
}

function rowsByThing(rows: readonly RowScore[]): RowsByThing {
  const things = Map.groupBy(rows, thingOf);
  const long = [...things].filter(([{ length }]) => length >= SHORTEST);
  return { rows: new Map(long), lengths: new Set(long.map(([{ length }]) => length)) };
}

function thingOf({ indicator: { name } }: RowScore): string {
  const { text, head, headStart } = nameParts(name);
  return head === 'time' ? text.slice(0, headStart) : withoutMeasure(name);
}

/** The only row of which a clause has the name. */
function onlyNamed({ rows, lengths }: RowsByThing, clause: string): RowScore | undefined {
  const named = new Set<RowScore>();
  for (const length of lengths) {
    for (let end = length; end <= clause.length; end++) {
      for (const row of rows.get(clause.slice(end - length, end)) ?? []) named.add(row);
      if (named.size > 1) return undefined;
    }
  }
  return only([...named]);
}

/** The only row that aims at the one time of a kind in the plan, where what came of it has one time too. */
function asPlanned(
  rows: readonly RowScore[],
  told: Told | undefined,
  plan: Told | undefined,
): RowScore | undefined {
  if (told === undefined || plan === undefined) return undefined;
  const row = only(
    rows.filter(
      ({ target }) => kindOf(target) === plan.kind && !differs(target, plan.value, 'target'),
    ),
  );
  return row !== undefined &&
    (hasCommonWord(plan.clause, told.clause) || hasCommonWord(row.indicator.name, told.clause))
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
