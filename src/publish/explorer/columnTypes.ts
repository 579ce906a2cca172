import type { Column } from '../table.ts';
import type { EnginePlan } from './enginePlan.ts';
import { comparePinyin } from './pinyinRanks.ts';
import { cellText } from './queryTable.ts';

/** What the cells of one column have in common, gathered over as many calls as there are parts. */
export interface ColumnFacts {
  rows: number;
  /** The most places after the point of any cell. */
  places: number;
  /** The different texts; undefined as soon as they are too many to be listed. */
  choices: Set<string> | undefined;
}

/**
 * So few texts are stored once each, in the order of pinyin, by which they then sort; fewer where the file
 * is read in pieces, since all texts of all columns are read first.
 */
const MOST_CHOICES = { whole: 20_000, range: 2_000 } as const;
const ROWS_PER_CHOICE = 2;

/** Nothing known yet of any column. */
export function noFacts(columns: readonly unknown[]): ColumnFacts[] {
  return columns.map(() => ({ rows: 0, places: 0, choices: new Set() }));
}

/** Adds what these rows hold. */
export function addFacts<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  to: readonly ColumnFacts[],
): void {
  columns.forEach((column, index) => {
    const facts = to[index];
    if (facts === undefined) return;
    facts.rows += rows.length;
    if (column.type === 'integer' || column.type === 'boolean') return;
    for (const row of rows) {
      const cell = cellText(column, row);
      if (cell === undefined) continue;
      if (column.type === 'decimal') facts.places = Math.max(facts.places, placesOf(cell));
      else if (facts.choices?.add(cell) && facts.choices.size > MOST_CHOICES.whole)
        facts.choices = undefined;
      else if (facts.choices === undefined) break;
    }
  });
}

/** Exact types in SQL: decimals to the places that occur, few different texts as ENUM by pinyin. */
export function columnTypes(
  columns: readonly Pick<Column<never>, 'type'>[],
  facts: readonly ColumnFacts[],
  access: EnginePlan['access'],
): string[] {
  return columns.map(({ type }, index) => {
    if (type === 'integer') return 'INTEGER';
    if (type === 'boolean') return 'BOOLEAN';
    if (type === 'decimal') return `DECIMAL(18, ${facts[index]?.places ?? 0})`;
    return textType(facts[index], access);
  });
}

function textType(facts: ColumnFacts | undefined, access: EnginePlan['access']): string {
  const choices = [...(facts?.choices ?? [])];
  const most = Math.min(MOST_CHOICES[access], (facts?.rows ?? 0) / ROWS_PER_CHOICE);
  const few = choices.length > 0 && choices.length <= most;
  if (!few) return 'VARCHAR';
  const list = choices.sort(comparePinyin).map((choice) => `'${choice.replaceAll("'", "''")}'`);
  return `ENUM (${list.join(', ')})`;
}

function placesOf(cell: string): number {
  const point = cell.indexOf('.');
  return point === -1 ? 0 : cell.length - point - 1;
}
