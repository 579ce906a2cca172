import { DataType, type Field } from 'apache-arrow';
import type { Cell, CellType, ResultColumn } from './engine.ts';

/** Doubles are shown to as many digits as they are sure to hold, so that 0.1 + 0.2 is 0.3. */
const REAL_DIGITS = 12;

/** A column of a result as the screen knows it. */
export function columnOf({ name, type }: Field): ResultColumn {
  return { name, type: cellTypeOf(type) ?? 'text' };
}

/**
 * How values of an Arrow type become cells; the only place where they do. Decimals and whole numbers
 * beyond 2^53 are exact text; NULL is null, and so is what is no number or no date.
 */
export function cellReader(type: DataType): (value: unknown) => Cell {
  const read = presentReader(type);
  return (value) => (value === null || value === undefined ? null : read(value as never));
}

function presentReader(type: DataType): (value: never) => Cell {
  if (DataType.isDecimal(type)) {
    const { scale } = type;
    return (words: Uint32Array) =>
      scale === 0 ? wholeNumber(decimalText(words, 0)) : decimalText(words, scale);
  }
  if (DataType.isInt(type)) return wholeNumber;
  if (DataType.isFloat(type)) return realNumber;
  if (DataType.isDate(type)) return (milliseconds: number) => isoText(milliseconds, 10);
  if (DataType.isTimestamp(type)) return (milliseconds: number) => isoText(milliseconds, 19);
  if (DataType.isBool(type)) return Boolean;
  return String;
}

/** How cells of an Arrow type are to be read; undefined where only DuckDB can write them as text. */
export function cellTypeOf(type: DataType): CellType | undefined {
  if (DataType.isDecimal(type)) return type.scale === 0 ? 'integer' : 'decimal';
  if (DataType.isInt(type)) return 'integer';
  if (DataType.isFloat(type)) return 'real';
  if (DataType.isDate(type) || DataType.isTimestamp(type)) return 'date';
  if (DataType.isBool(type)) return 'boolean';
  return DataType.isUtf8(type) ? 'text' : undefined;
}

function wholeNumber(value: number | bigint | string): Cell {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}

function realNumber(value: number): Cell {
  return Number.isFinite(value) ? Number(value.toPrecision(REAL_DIGITS)) : null;
}

/** DuckDB knows an infinite date, which no calendar has. */
function isoText(milliseconds: number, length: number): Cell {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) return null;
  return date.toISOString().slice(0, length).replace('T', ' ');
}

/**
 * The exact text of a 128-bit decimal, without zeros that say nothing.
 * @example decimalText(Uint32Array.of(62380000, 0, 0, 0), 6) // '62.38'
 */
export function decimalText(words: Uint32Array, scale: number): string {
  const whole = words.reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n);
  const signed = BigInt.asIntN(words.length * 32, whole);
  const digits = String(signed < 0n ? -signed : signed).padStart(scale + 1, '0');
  const sign = signed < 0n ? '-' : '';
  if (scale === 0) return sign + digits;
  const fraction = digits.slice(-scale).replace(/0+$/, '');
  return sign + digits.slice(0, -scale) + (fraction === '' ? '' : `.${fraction}`);
}
