import type { RowScore } from '../scoring/rowScore.ts';
import type { AuditSubject, Check, CheckResult, NamedCheck, Subject, Words } from './finding.ts';
import { hasRowColumn, isRowColumn } from './hasPrinted.ts';
import { rowCells } from './wording/rowLabel.ts';

/** What a check says of single rows. */
export interface RowSearch {
  /** The traits of which a row has at least one before it is looked at. */
  readonly when: number;
  /** The cell that it is about, by its column, or by what the row decides; absent for the whole row. */
  readonly column?: string | ((row: RowScore, subject: AuditSubject) => string | undefined);
  /** The columns of which any may be the one to correct, the likeliest in front; absent where `column` alone is. */
  readonly either?: readonly string[];
  /** The words for a row that has the fault. */
  readonly find: (row: RowScore, subject: AuditSubject) => (() => Words) | undefined;
}

const NOTHING: readonly CheckResult[] = [];

/** A check that looks at each row by itself, of forms that have the column that it is about. */
export function rowCheck({
  when,
  column,
  either,
  find,
  ...named
}: NamedCheck & Pick<Check, 'appliesTo' | 'money'> & RowSearch): Check {
  const search: RowSearch = {
    ...{ when, find },
    ...(column === undefined ? {} : { column }),
    ...(either === undefined ? {} : { either }),
  };
  const needs = isRowColumn(column) ? { appliesTo: hasRowColumn(column) } : {};
  return { ...needs, ...named, when, check: (subject) => rowResults(subject, search) };
}

/** The rows of which `find` has something to say, with the words for it and the cell that it is about. */
export function rowResults(subject: AuditSubject, search: RowSearch): readonly CheckResult[] {
  const { when, find, column, either } = search;
  if ((subject.traits & when) === 0) return NOTHING;
  const results: CheckResult[] = [];
  const { rows } = subject.score;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (row === undefined || ((subject.rowTraits[at] ?? 0) & when) === 0) continue;
    const words = find(row, subject);
    if (words === undefined) continue;
    const own = typeof column === 'function' ? column(row, subject) : column;
    const cells = either && (() => either.flatMap((one) => rowCells([row], one)));
    results.push({ seq: row.indicator.seq, about: cellIn(own), cells, words });
  }
  return results;
}

function cellIn(column: string | undefined): Subject | undefined {
  return column === undefined ? undefined : { kind: 'cell', column };
}
