import { type Decimal, multiplyDivide, ONE, parseDecimal } from './decimal.ts';

/**
 * What a cell that should hold a number holds. A blank (`missing`), a dash or slash
 * (`notApplicable`) and a zero are three different things and never mix.
 */
export type Cell =
  | { readonly kind: 'value'; readonly value: Decimal }
  | { readonly kind: 'missing' }
  | { readonly kind: 'notApplicable' };

/** The unit in which a form prints money. */
export type MoneyUnit = '万元' | '元';

const MISSING: Cell = { kind: 'missing' };
const NOT_APPLICABLE: Cell = { kind: 'notApplicable' };
const DASH = /^[-—－–/／]+$/;
const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const BLANK_OR_DASH = String.raw`\s*|\s*[-—－–/／]+\s*`;

/** Points or a score: a number that is not negative, 分 after it allowed, or blank, or a dash. */
export const POINTS_PATTERN = new RegExp(`^(?:${BLANK_OR_DASH}|\\s*(?:${NUMBER})(?:\\s*分)?\\s*)$`);
/** Money: a number that is not negative, 元 or 万元 after it allowed, or blank, or a dash. */
export const MONEY_PATTERN = new RegExp(
  `^(?:${BLANK_OR_DASH}|\\s*(?:${NUMBER})(?:\\s*(?:万元|元))?\\s*)$`,
);

/** Whether the number of a cell that matches its pattern can be held exactly. */
export function isExactCell(text: string): boolean {
  const number = text.replace(/[\s,]|分|万?元/g, '');
  return number === '' || DASH.test(number) || parseDecimal(number) !== undefined;
}

/** The number in a points or score cell that matches POINTS_PATTERN. */
export function parsePointsCell(text: string): Cell {
  return parseCell(text.replace(/分\s*$/, ''));
}

/**
 * The money in a cell that matches MONEY_PATTERN, in 万元; a unit in the cell outranks the header's.
 * @example parseMoneyCell('62.38万元', '万元') // { kind: 'value', value: 62.38 }
 */
export function parseMoneyCell(text: string, headerUnit: MoneyUnit): Cell {
  const unit = /(万元|元)\s*$/.exec(text)?.[1] ?? headerUnit;
  const cell = parseCell(text.replace(/(万元|元)\s*$/, ''));
  return cell.kind === 'value' && unit === '元'
    ? { kind: 'value', value: multiplyDivide(cell.value, ONE, (10_000 * ONE) as Decimal) }
    : cell;
}

/** The number of a cell, or undefined where it is missing or not applicable. */
export function cellValue(cell: Cell): Decimal | undefined {
  return cell.kind === 'value' ? cell.value : undefined;
}

function parseCell(text: string): Cell {
  const trimmed = text.trim();
  if (trimmed === '') return MISSING;
  if (DASH.test(trimmed)) return NOT_APPLICABLE;
  const value = parseDecimal(trimmed.replaceAll(',', ''));
  if (value === undefined) throw new RangeError(`not a number: ${text}`);
  return { kind: 'value', value };
}
