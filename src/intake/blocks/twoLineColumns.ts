import { knownBlocks } from '../labels/columnMeanings.ts';
import { bareLabel } from '../labels/plainLabel.ts';
import type { SourceCell } from '../lines/sourceLine.ts';

/** A printed name of a column, the name that it shares with its neighbours, and where it stands. */
export interface NamedColumn {
  readonly label: string;
  readonly under?: string;
  /** Columns of the sheet from `start` to before `end`. */
  readonly start: number;
  readonly end: number;
}

/**
 * The columns of a table whose names take two lines: a name of the upper line stands alone, or is shared
 * by those of the lower line below it. Text without merged cells does not say which stand below which;
 * there a known layout with the same names does.
 */
export function twoLineColumns(
  upper: readonly NamedColumn[],
  lower: readonly SourceCell[],
  isLoose: boolean,
): NamedColumn[] {
  const placed = placedColumns(upper, lower);
  if (!isLoose || isKnown(placed)) return placed;
  return knownColumns(upper, lower) ?? placed;
}

function isKnown(columns: readonly NamedColumn[]): boolean {
  const names = ({ label, under = '' }: Omit<NamedColumn, 'start' | 'end'>) =>
    `${bareLabel(under)} ${bareLabel(label)}`;
  const printed = columns.map(names).join();
  return knownBlocks('indicators').some((block) => block.columns.map(names).join() === printed);
}

/** The same with a third line: a column below two names has both above it, the upper one first. */
export function threeLineColumns(
  upper: readonly NamedColumn[],
  lowest: readonly SourceCell[],
): NamedColumn[] {
  const over = new Map(upper.map(({ start, under }) => [start, under]));
  return placedColumns(upper, lowest).map((column, at, all) => {
    if (column.under === undefined || upper.includes(column)) return column;
    const first = all.slice(0, at + 1).findLast(({ start }) => over.has(start));
    const above = over.get(first?.start ?? -1);
    return above === undefined ? column : { ...column, under: `${above}\n${column.under}` };
  });
}

function placedColumns(upper: readonly NamedColumn[], lower: readonly SourceCell[]): NamedColumn[] {
  return upper.flatMap((column): NamedColumn[] => {
    const own = lower.filter((cell) => cell.column >= column.start && cell.column < column.end);
    if (own.length === 0) return [column];
    return own.map((cell, index) => ({
      label: cell.text,
      under: column.label,
      start: cell.column,
      end: own[index + 1]?.column ?? column.end,
    }));
  });
}

/** The columns of a known layout that prints the same two lines, one after the other. */
function knownColumns(
  upper: readonly NamedColumn[],
  lower: readonly SourceCell[],
): NamedColumn[] | undefined {
  const first = upper[0]?.start ?? 0;
  const printed = [upper.map(({ label }) => label), lower.map(({ text }) => text)];
  const block = knownBlocks('indicators').find(({ columns }) => {
    const above = columns
      .map(({ label, under }) => under ?? label)
      .filter((label, index, all) => label !== all[index - 1]);
    const below = columns.filter(({ under }) => under !== undefined).map(({ label }) => label);
    return same(above, printed[0]) && same(below, printed[1]);
  });
  return block?.columns.map(({ label, under }, index) => ({
    label,
    ...(under === undefined ? {} : { under }),
    start: first + index,
    end: first + index + 1,
  }));
}

function same(a: readonly string[], b: readonly string[] = []): boolean {
  return (
    a.length === b.length &&
    a.every((label, index) => bareLabel(label) === bareLabel(b[index] ?? ''))
  );
}
