import type { Check, Words } from '../../audit/finding.ts';
import { ownBasis } from '../../audit/ownBasis.ts';
import { quoteCell } from '../../audit/wording/quoteCell.ts';
import { rowLabel } from '../../audit/wording/rowLabel.ts';
import type { Quantity } from '../../expression/expression.ts';
import { parseExpression } from '../../expression/parseExpression.ts';
import { BANDS } from '../../model/bands.ts';
import { type Decimal, formatDecimal, ONE, subtract } from '../../model/decimal.ts';
import type { Indicator } from '../../model/project.ts';
import { rangeFaults, wordFaults } from './rangedBands.ts';

/** No band is dated. */
const NO_YEAR = 0;
const NAMES = { band1: '优', band2: '良', band3: '中', band4: '差' } as const;
const AT_LEAST = new Set(['≥', '>']);
const AT_MOST = new Set(['≤', '<']);

interface Band {
  readonly key: (typeof BANDS)[number];
  readonly text: string;
  readonly read: Quantity;
}

/** A1: bands 优良中差 of one row of which two are the same, that go up and down, or that leave a gap or overlap. */
export const bandsOutOfOrder: Check = {
  code: 'bandsOutOfOrder',
  title: '评价标准各档不衔接',
  severity: 'warning',
  basis: ownBasis('A1'),
  appliesTo: ({ columns }) => columns.has('band1') && columns.has('band2'),
  check: ({ project }) =>
    project.indicators.flatMap((indicator) => {
      const bands = printedBands(indicator);
      const faults = [...faultsOf(bandsOf(indicator)), ...rangeFaults(bands), ...wordFaults(bands)];
      if (faults.length === 0) return [];
      const printed = BANDS.filter((key) => indicator.cells[key] !== undefined);
      const words = (): Words => ({
        message: `${rowLabel(indicator)}的评价标准各档不衔接：${faults.join('；')}。`,
        evidence: printed
          .map((key) => `${NAMES[key]}${quoteCell(indicator.cells[key] ?? '')}`)
          .join('；'),
        advice: '改正各档的界限，使每个结果只归一档。',
      });
      const at = indicator.seq - 1;
      return [
        { seq: indicator.seq, cells: printed.map((key) => `indicators/${at}/${key}`), words },
      ];
    }),
};

/** The bands of a row by their names, as printed. */
function printedBands({ cells }: Indicator): { name: string; text: string }[] {
  return BANDS.flatMap((key) => {
    const text = (cells[key] ?? '').trim();
    return text === '' ? [] : [{ name: NAMES[key], text }];
  });
}

/** The bands of a row from 优 on; none where any of them is no plain number with a sign, or their units differ. */
function bandsOf({ cells }: Indicator): Band[] {
  const printed = BANDS.filter((key) => (cells[key] ?? '').trim() !== '');
  const read = printed.flatMap((key): Band[] => {
    const text = (cells[key] ?? '').trim();
    const own = parseExpression(text, NO_YEAR);
    const isPlain = own.kind === 'quantity' && !own.approximate && own.operator !== 'none';
    return isPlain ? [{ key, text, read: own }] : [];
  });
  const units = new Set(read.map(({ read: { unit } }) => unit.text));
  return read.length === printed.length && units.size === 1 ? read : [];
}

function faultsOf(bands: readonly Band[]): string[] {
  const [first] = bands;
  if (first === undefined) return [];
  const isUp = AT_LEAST.has(first.read.operator);
  const own = isUp ? AT_LEAST : AT_MOST;
  const other = isUp ? AT_MOST : AT_LEAST;
  const bounded = bands.filter(({ read }) => own.has(read.operator));
  const rest = bands.slice(bounded.length);
  // one sign for all but the last, which may have the other
  if (bounded.length < 2 || bounded.some((one, at) => one !== bands[at])) return [];
  if (rest.length > 1 || rest.some(({ read }) => !other.has(read.operator))) return [];
  return [...neighbours(bounded, isUp), ...rest.flatMap((last) => atEnd(bounded, last, isUp))];
}

function neighbours(bands: readonly Band[], isUp: boolean): string[] {
  return bands.flatMap((band, at) => {
    const next = bands[at + 1];
    if (next === undefined) return [];
    const [a, b] = [band.read.value, next.read.value];
    // >95% and ≥95% differ by that very share
    if (a === b && isStrict(band.read) && !isStrict(next.read)) return [];
    if (a === b) return [`“${NAMES[band.key]}”和“${NAMES[next.key]}”同为${quoteCell(next.text)}`];
    const isOrdered = isUp ? a > b : a < b;
    return isOrdered
      ? []
      : [
          `“${NAMES[next.key]}”${quoteCell(next.text)}的要求高于“${NAMES[band.key]}”${quoteCell(band.text)}`,
        ];
  });
}

function atEnd(bounded: readonly Band[], last: Band, isUp: boolean): string[] {
  const lowest = bounded.at(-1);
  if (lowest === undefined || lowest.read.value === last.read.value) return [];
  const [a, b] = [lowest.read.value, last.read.value];
  const [least, most] = a < b ? [a, b] : [b, a];
  const span = `${formatDecimal(least)}至${formatDecimal(most)}${last.read.unit.text}`;
  const isOpen = isUp ? last.read.value < lowest.read.value : last.read.value > lowest.read.value;
  // at least 60 and at most 59, more than 59 and less than 60 of what is counted
  const isNext = isWhole(least) && isWhole(most) && subtract(most, least) === ONE;
  const [isOver, isUnder] = [isStrict(lowest.read), isStrict(last.read)];
  if (isNext && isOver === isUnder && isOpen !== isOver) return [];
  const names = `“${NAMES[lowest.key]}”${quoteCell(lowest.text)}和“${NAMES[last.key]}”${quoteCell(last.text)}`;
  return [isOpen ? `${names}之间，${span}没有归入哪一档` : `${names}重叠，${span}两档都归入`];
}

function isStrict({ operator }: Quantity): boolean {
  return operator === '>' || operator === '<';
}

function isWhole(value: Decimal): boolean {
  return value % ONE === 0;
}
