import type { TableKind } from '../labels/blockKeys.ts';
import { columnMeanings, knownBlocks } from '../labels/columnMeanings.ts';
import { likelyMeaning } from '../labels/likelyMeaning.ts';
import { placeOfName } from '../labels/placeOfName.ts';
import { bareLabel } from '../labels/plainLabel.ts';
import { meaningsUnder, type Named } from './meaningsUnder.ts';

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
  const again = namesAgain(columns);
  const has = (key: string) =>
    columns.some(({ label }) => columnMeanings(kind, label).includes(key));
  const hasUnit = columns.some(({ label }) => columnMeanings(kind, label)[0] === 'valueUnit');
  const hasLikelyTarget = columns.some(({ label }) => likelyMeaning(kind, label) === 'target');
  const isSplit = hasUnit && has('sign') && !has('value');
  const nameAt = kind === 'indicators' ? placeOfName(columns.map(({ label }) => label)) : undefined;
  return columns.map((column, index) => {
    const { label } = column;
    const meanings = sorted(meaningsUnder(kind, column), hasUnit);
    const level = levelPoints(kind, columns, index);
    const free = meanings.find((one) => !used.has(one));
    const own = (): string | undefined => {
      if (label === '') return 'item';
      if (nameAt !== undefined && index <= nameAt) return keyBefore(columns, index, nameAt);
      if (again !== undefined) return keyOfHalf(meanings[0], index >= again, free);
      if (isLoneName(kind, columns, label)) return 'indicator';
      if (isGroup(kind, columns, index)) return 'level3';
      if (isTargetInName(columns, index)) return 'target';
      if (isOfExplanation(columns, meanings)) return 'explanation';
      // 总目标 with no target of the year beside it is the target
      if (free === 'longTermTarget' && !has('target') && !has('value') && !hasLikelyTarget)
        return 'target';
      return isSplit && free === 'target' ? 'value' : (level ?? free);
    };
    const likely = meanings.length > 0 ? undefined : freeLikely(kind, columns, column, used);
    const key = own() ?? likely ?? unknownKey(used);
    used.add(key);
    return key;
  });
}

/** Where nothing known names the indicators: their name, and the levels left of it. */
function keyBefore(columns: readonly Named[], index: number, nameAt: number): string | undefined {
  if (index === nameAt) return 'indicator';
  const isNumber = (column: Named | undefined) => bareLabel(column?.label ?? '') === '序号';
  const before = columns.slice(0, index).filter((column) => !isNumber(column)).length;
  return isNumber(columns[index]) || before > 1 ? undefined : `level${before + 1}`;
}

/** What an unknown name most likely means, where no other column is known to mean it. */
function freeLikely(
  kind: TableKind,
  columns: readonly Named[],
  { label, under = '' }: Named,
  used: ReadonlySet<string>,
): string | undefined {
  const likely = likelyMeaning(kind, `${label}${under}`);
  const own = likelyMeaning(kind, label);
  // 经费保障 below 偏差原因分析 is not the reasons where 原因说明 stands beside it
  const isBeside = (one: Named) => one.label !== label && (one.under ?? '') === under;
  const isTaken = columns.some(
    (one) =>
      meaningsUnder(kind, one)[0] === likely ||
      (under !== '' &&
        own !== likely &&
        isBeside(one) &&
        likelyMeaning(kind, one.label) === likely),
  );
  return likely === undefined || isTaken || used.has(likely) ? undefined : likely;
}

/**
 * Where the names of columns begin again: tables of targets have those of the whole period at the left and,
 * under the same names, those of the year at the right. Undefined where they do not.
 */
export function namesAgain(columns: readonly Named[]): number | undefined {
  const labels = columns.map(({ label, under = '' }) => `${bareLabel(under)} ${bareLabel(label)}`);
  const at = labels.findIndex((_, index) => {
    const right = labels.slice(index);
    const left = labels.slice(Math.max(0, index - right.length), index);
    return right.length >= 2 && left.join('|') === right.join('|');
  });
  return at === -1 ? undefined : at;
}

/** The left half has the levels and the targets of the period; of the right one only the targets are another. */
function keyOfHalf(
  usual: string | undefined,
  isRight: boolean,
  free: string | undefined,
): string | undefined {
  if (usual === 'target') return isRight ? 'target' : 'longTermTarget';
  return isRight ? undefined : free;
}

const MEASURED = new Set(['target', 'value', 'sign', 'kind', 'actual']);

/** 三级指标 is a level where a fourth column names the indicators, left of what is measured. */
function isGroup(kind: TableKind, columns: readonly Named[], index: number): boolean {
  const isThird = kind === 'indicators' && isThirdLevel(columns[index]?.label);
  const names = (at: number) =>
    isNameOfIndicators(columns[at]?.label ?? '') && !isTargetInName(columns, at);
  const isMeasured = ({ label }: Named) =>
    MEASURED.has(columnMeanings('indicators', label)[0] ?? '');
  const named = columns.findIndex((_, at) => at > index && names(at));
  return isThird && named !== -1 && !columns.slice(index, named).some(isMeasured);
}

/**
 * 三级指标, 绩效指标, 实际完成情况: where something was reached and no column says what was to be, the name of
 * indicators right of 三级指标 is that of what was to be reached.
 */
function isTargetInName(columns: readonly Named[], index: number): boolean {
  const says =
    (key: string) =>
    ({ label }: Named) =>
      columnMeanings('indicators', label).includes(key);
  return (
    isThirdLevel(columns[index - 1]?.label) &&
    isNameOfIndicators(columns[index]?.label ?? '') &&
    columns.some(says('actual')) &&
    !columns.some((one) => ['target', 'value'].some((key) => says(key)(one)))
  );
}

/** 指标说明 is how a row is scored beside 指标解释 alone: else it explains the row, as beside 评分标准. */
function isOfExplanation(columns: readonly Named[], meanings: readonly string[]): boolean {
  if (!meanings.includes('criterion') || !meanings.includes('explanation')) return false;
  const firstOf = ({ label }: Named) => columnMeanings('indicators', label);
  return !columns.some((one) => {
    const [first, ...more] = firstOf(one);
    return first === 'explanation' && !more.includes('criterion');
  });
}

function isThirdLevel(label = ''): boolean {
  return bareLabel(label) === '三级指标';
}

/** 指标 is a level beside a column that names the indicators; where none does, it names them itself. */
function isLoneName(kind: TableKind, columns: readonly Named[], label: string): boolean {
  if (kind !== 'indicators' || bareLabel(label) !== '指标') return false;
  const others = columns.filter((column) => column.label !== label);
  const isOther = (one: Named) =>
    one.label === '' || columnMeanings('indicators', one.label)[0] === 'indicator';
  return others.length === columns.length - 1 && !others.some(isOther);
}

function isNameOfIndicators(label: string): boolean {
  return !isThirdLevel(label) && columnMeanings('indicators', label)[0] === 'indicator';
}

/** 指标值 beside 度量单位 is a part of the target; without it, it is the whole. */
function sorted(meanings: readonly string[], hasUnit: boolean): readonly string[] {
  const isPart = (key: string) => key === 'value' || key === 'longTermValue';
  return hasUnit ? meanings.toSorted((a, b) => Number(isPart(b)) - Number(isPart(a))) : meanings;
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
