import { inOneUnit } from '../../expression/commonUnit.ts';
import { mayNameObject, type Unit } from '../../expression/unit.ts';
import { type Decimal, formatDecimal, sumOf } from '../../model/decimal.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check, CheckResult } from '../finding.ts';
import { divisionsByName, isPartByName } from '../goals/divisionsByName.ts';
import { mayBeTotal, totalledByName } from '../money/totalledByName.ts';
import { ownBasis } from '../ownBasis.ts';
import { isWholeByName } from '../text/isWholeByName.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowCells, rowLabel, rowNumbers } from '../wording/rowLabel.ts';

type Column = 'target' | 'actual';

/** What the 其中 rows of a row come to beside it, in the unit of the row. */
interface Sum {
  readonly whole: Decimal;
  readonly parts: readonly Decimal[];
  readonly unit: string;
}

/**
 * A14: 其中 rows are parts of the row above. They need not name every part and may overlap, so it
 * fires only where a single part exceeds the whole, or where the rows prove to be a complete division
 * by adding up in one of the two columns and do not in the other, or where rows that by their names
 * leave nothing out fall short of the whole: parts that overlap only come to more. Rows that are parts by their
 * names alone are told where they cannot overlap and come to more, and those below a row that is named as a total where
 * their targets come to its own.
 */
export const subRowSumMismatch: Check = {
  code: 'subRowSumMismatch',
  title: '分项各行与所属行不符',
  severity: 'warning',
  ofWhole: true,
  basis: ownBasis('A14'),
  appliesTo: ({ indicators }) =>
    indicators.some(({ parent }) => parent !== undefined) ||
    indicators.filter(({ name }) => isPartByName(name)).length > 1 ||
    indicators.some(({ name }) => mayBeTotal(name)),
  check: ({ score: { rows } }) => {
    const named = [
      ...[...divisionsByName(rows)].flatMap(([row, parts]) => exceeded(row, parts)),
      ...[...totalledByName(rows)].flatMap(([row, parts]) => totalled(row, parts)),
    ];
    if (!rows.some(({ indicator }) => indicator.parent !== undefined)) return named;
    const below = Map.groupBy(rows, ({ indicator }) => indicator.parent);
    return [
      ...rows.flatMap((row) => rowResults(row, below.get(row.indicator.seq) ?? [])),
      ...named,
    ];
  },
};

/** Parts that have nothing in common are no more than what they are parts of; what is not among them is not known. */
function exceeded(row: RowScore, parts: readonly RowScore[]): CheckResult[] {
  const sum = sumIn('actual', row, parts);
  return sum === undefined || sumOf(sum.parts) <= sum.whole
    ? []
    : [toResult(row, parts, 'actual', sum)];
}

/** Targets that come to that of the total prove that the rows are all of it. */
function totalled(row: RowScore, parts: readonly RowScore[]): CheckResult[] {
  const [aim, done] = [sumIn('target', row, parts), sumIn('actual', row, parts)];
  if (aim === undefined || done === undefined || !isWhole(aim) || isWhole(done)) return [];
  return [toResult(row, parts, 'actual', done)];
}

function rowResults(row: RowScore, below: readonly RowScore[]): CheckResult[] {
  if (below.length === 0) return [];
  const sums = { target: sumIn('target', row, below), actual: sumIn('actual', row, below) };
  return (['target', 'actual'] as const).flatMap((column) => {
    const sum = sums[column];
    const other = sums[column === 'target' ? 'actual' : 'target'];
    if (sum === undefined || isWhole(sum)) return [];
    const isOver = sum.parts.some((part) => part > sum.whole);
    const isDivision = below.length > 1 && other !== undefined && isWhole(other);
    const isShort = sumOf(sum.parts) < sum.whole && isExactWhole(column, [row, ...below]);
    return isOver || isDivision || isShort ? [toResult(row, below, column, sum)] : [];
  });
}

/** Whether the rows are a whole and all of it, in plain numbers: at least 40 may be 60, 0.6万 is rounded. */
function isExactWhole(column: Column, [row, ...below]: readonly RowScore[]): boolean {
  const isExact = [row, ...below].every((one) => {
    const value = one?.[column];
    return (
      value?.kind === 'quantity' && /^[=＝]?\d+[^\d.．万亿千]*$/.test(one?.indicator[column] ?? '')
    );
  });
  return isExact && isWholeByName(below.map(({ indicator }) => indicator.name));
}

function isWhole({ whole, parts }: Sum): boolean {
  return sumOf(parts) === whole;
}

/** Undefined where a cell is no plain number, or the numbers are none that add up: shares, days, rates. */
function sumIn(column: Column, row: RowScore, below: readonly RowScore[]): Sum | undefined {
  const whole = row[column];
  if (whole.kind !== 'quantity' || whole.approximate || !addsUp(whole.unit)) return undefined;
  const parts: Decimal[] = [];
  for (const { [column]: part } of below) {
    if (part.kind !== 'quantity' || part.approximate) return undefined;
    const { dimension } = part.unit;
    if (dimension !== '' && dimension !== whole.unit.dimension) return undefined;
    const both = inOneUnit(whole, part);
    if (typeof both === 'string' || both.target !== whole.value) return undefined;
    parts.push(both.actual);
  }
  return { whole: whole.value, parts, unit: whole.unit.text };
}

/** What is counted, bulk and money add up; so may bare numbers. */
function addsUp(unit: Unit): boolean {
  return unit.dimension === '' || unit.dimension === 'money' || mayNameObject(unit);
}

function toResult(
  row: RowScore,
  below: readonly RowScore[],
  column: Column,
  { whole, parts, unit }: Sum,
): CheckResult {
  const measured = (value: Decimal) => `${formatDecimal(value)} ${unit}`.trim();
  return {
    seq: row.indicator.seq,
    about: { kind: 'cell', column },
    cells: rowCells([row, ...below], column),
    words: () => ({
      message: `${rowLabel(row.indicator)}的${row.indicator.words[column]}为 ${measured(whole)}，其中各行（${rowNumbers(below)}）合计 ${measured(sumOf(parts))}，两者不符。`,
      evidence: [row, ...below]
        .map(({ indicator }) => `${rowLabel(indicator)}，${rowEvidence(indicator, column)}`)
        .join('；'),
      advice: '核对各行的数；其中各行有重复或没有列全的，请注明。',
    }),
  };
}
