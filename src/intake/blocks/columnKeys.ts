import type { TableKind } from '../labels/blockKeys.ts';
import { columnMeanings, knownBlocks } from '../labels/columnMeanings.ts';
import { bareLabel } from '../labels/plainLabel.ts';

interface Named {
  readonly label: string;
  readonly under?: string;
}

/**
 * The keys of the columns of a table by their labels: those of a known block with the same labels, in
 * whatever order; else each by its own meaning. A column that is not known is kept as `x1`, `x2` ….
 */
export function columnKeys(kind: TableKind, columns: readonly Named[]): string[] {
  return keysOfKnown(kind, columns) ?? ownKeys(kind, columns);
}

/** Whether a known block has columns of these labels and no others. */
export function areOfKnownBlock(kind: TableKind, columns: readonly Named[]): boolean {
  return keysOfKnown(kind, columns) !== undefined;
}

/** The keys of a known block that has these labels and no others. */
function keysOfKnown(kind: TableKind, columns: readonly Named[]): string[] | undefined {
  const printed = columns.map(({ label }) => bareLabel(label));
  for (const block of knownBlocks(kind)) {
    const left = [...block.columns];
    if (left.length !== printed.length) continue;
    const keys = printed.map((label) => {
      const at = left.findIndex((column) => bareLabel(column.label) === label);
      return at === -1 ? undefined : left.splice(at, 1)[0]?.key;
    });
    if (keys.every((key) => key !== undefined)) return keys;
  }
  return undefined;
}

function ownKeys(kind: TableKind, columns: readonly Named[]): string[] {
  const used = new Set<string>();
  const hasUnit = columns.some(({ label }) => columnMeanings(kind, label)[0] === 'valueUnit');
  return columns.map(({ label }, index) => {
    const meanings = sorted(columnMeanings(kind, label), hasUnit);
    const level = levelPoints(kind, columns, index);
    const own =
      label === ''
        ? 'item'
        : isGroup(kind, columns, index)
          ? 'level3'
          : (level ?? meanings.find((one) => !used.has(one)));
    const key = own ?? unknownKey(used);
    used.add(key);
    return key;
  });
}

/** 三级指标 is a level where a fourth column names the indicators. */
function isGroup(kind: TableKind, columns: readonly Named[], index: number): boolean {
  const isThird = kind === 'indicators' && bareLabel(columns[index]?.label ?? '') === '三级指标';
  return (
    isThird &&
    columns.some(({ label }, at) => at > index && columnMeanings(kind, label)[0] === 'indicator')
  );
}

/** 指标值 beside 度量单位 is a part of the target; without it, it is the whole. */
function sorted(meanings: readonly string[], hasUnit: boolean): readonly string[] {
  if (!hasUnit || !meanings.includes('value')) return meanings;
  return ['value', ...meanings.filter((key) => key !== 'value')];
}

/** 分值 right after a level, where 分值 stands again further right, is that of the level. */
function levelPoints(
  kind: TableKind,
  columns: readonly Named[],
  index: number,
): string | undefined {
  const isPoints = ({ label }: Named) => columnMeanings(kind, label)[0] === 'points';
  const [column, before] = [columns[index], columns[index - 1]];
  if (kind !== 'indicators' || column === undefined || before === undefined) return undefined;
  if (!isPoints(column) || !columns.slice(index + 1).some(isPoints)) return undefined;
  const level = columnMeanings(kind, before.label)[0];
  return level === 'level1' || level === 'level2' ? `${level}Points` : undefined;
}

function unknownKey(used: ReadonlySet<string>): string {
  let number = 1;
  while (used.has(`x${number}`)) number += 1;
  return `x${number}`;
}
