import { type Decimal, multiplyDivide, ONE, parseDecimal } from './decimal.ts';
import { withoutBlanks } from './withoutBlanks.ts';

/**
 * What a cell that should hold a number holds. No such column (`absent`), one whose meaning the form leaves open
 * (`unclear`: 调整数 beside a budget), a cell that is one with the
 * cell above (`merged`), a blank (`missing`), a dash or 不适用 (`notApplicable`), a text that is no
 * number (`unreadable`) and a zero are different things and never mix.
 */
export type Cell =
  | { readonly kind: 'value'; readonly value: Decimal }
  | { readonly kind: 'missing' }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'unreadable'; readonly text: string }
  | { readonly kind: 'merged' }
  | { readonly kind: 'unclear' }
  | { readonly kind: 'absent' };

/** The unit in which a form prints money. */
export type MoneyUnit = '万元' | '元';

/** A cell of a column that the form does not have. */
export const ABSENT: Cell = { kind: 'absent' };
const MERGED: Cell = { kind: 'merged' };
const MISSING: Cell = { kind: 'missing' };
const NOT_APPLICABLE: Cell = { kind: 'notApplicable' };

/** Of a text that is shown in the place of a number, in characters. */
const LONGEST = 12;

const NOTHING = /^(?:[-—－–─/]+|无|不适用|不涉及)$/;
const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const POINTS = new RegExp(`^\\(?(${NUMBER})(?:分|%)?\\)?(?:\\(分\\))?$`);
const MONEY = new RegExp(`^[¥￥]?(-?(?:${NUMBER}))(亿元?|万元?|千元|元)?(?:\\(.*\\))?$`);

/** The unit that a template prints in a cell that nobody filled in. */
const UNIT_ALONE = /^[(（]?(?:[亿万千百]?元|万)[)）]?$/;

/** How many 元 an amount is in a unit. */
const YUAN: Readonly<Record<string, number>> = { 元: 1, 千元: 1000, 万: 10_000, 亿: 100_000_000 };

/**
 * The points or the score of a cell as printed: `10`, `１０（分）`, `（20）`, `6%` of a hundred. A text
 * that is no such number, `扣2分`, is kept as unreadable; so is a number below zero.
 */
export function parsePointsCell(text: string | null | undefined): Cell {
  return parseCell(text, (plain) => {
    const number = POINTS.exec(plain)?.[1];
    return number === undefined ? undefined : parseDecimal(number.replaceAll(',', ''));
  });
}

/**
 * The money of a cell as printed, in 万元: `5.8万`, `￥120`, `1，437`, `-1.5`, `854万（其中…）`; a unit in
 * the cell outranks the header's.
 * @example parseMoneyCell('62.38万元', '万元') // { kind: 'value', value: 62.38 }
 */
export function parseMoneyCell(text: string | null | undefined, headerUnit: MoneyUnit): Cell {
  if (text != null && UNIT_ALONE.test(text.trim())) return MISSING;
  return parseCell(text, (plain) => {
    const [, number, unit = headerUnit] = MONEY.exec(plain) ?? [];
    const value = number === undefined ? undefined : parseDecimal(number.replaceAll(',', ''));
    return value === undefined ? undefined : inWan(value, unit);
  });
}

/** The number of a cell, or undefined where it holds none. */
export function cellValue(cell: Cell): Decimal | undefined {
  return cell.kind === 'value' ? cell.value : undefined;
}

/**
 * What stands in place of a number that a cell does not hold: 未填, 不适用, 无此栏 … never 0.
 * @example absenceWord({ kind: 'absent' }) // '无此栏'
 */
export function absenceWord(cell: Cell): string {
  switch (cell.kind) {
    case 'value':
      return '';
    case 'missing':
      return '未填';
    case 'notApplicable':
      return '不适用';
    case 'unreadable':
      return `“${shortened(cell.text.trim())}”不能读作数`;
    case 'merged':
      return '与上一行合计';
    case 'unclear':
      return '不能确定';
    case 'absent':
      return '无此栏';
    default:
      return cell satisfies never;
  }
}

/** A text in the place of a number: it stands in columns that are as wide as numbers, and whole in the form. */
function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}……` : text;
}

function inWan(value: Decimal, unit: string): Decimal {
  if (unit.startsWith('万')) return value;
  const yuan = YUAN[unit] ?? YUAN[unit.slice(0, 1)] ?? 1;
  return multiplyDivide(value, (yuan * ONE) as Decimal, (10_000 * ONE) as Decimal);
}

function parseCell(
  text: string | null | undefined,
  read: (plain: string) => Decimal | undefined,
): Cell {
  if (text === undefined) return ABSENT;
  if (text === null) return MERGED;
  const plain = PLAIN.test(text) ? text : withoutBlanks(text.normalize('NFKC'));
  if (plain === '') return MISSING;
  const value = read(plain);
  if (value !== undefined) return { kind: 'value', value };
  return NOTHING.test(plain) ? NOT_APPLICABLE : { kind: 'unreadable', text };
}

/** Almost every cell needs no normalising. */
const PLAIN = /^[\d.,%-]*$/;
