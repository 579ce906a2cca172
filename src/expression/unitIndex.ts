import { decimal } from '../model/decimal.ts';
import type { Unit, UnitRead } from './unit.ts';
import { COUNTED_UNITS, MEASURED, MULTIPLES, SCALED } from './unitTable.ts';

const LONGEST_MULTIPLE = 2;
/** Latin units of two letters and more are read in any case; m and t alone only as they are. */
const LATIN = /^[a-z]{2}/;
const LAST_LATIN = 0x7a;
/** A multiple so large that its factor is no exact decimal is no unit. */
const LARGEST_FACTOR = 9e9;

type Entry = readonly [text: string, dimension: string, factor: number];
const ENTRIES: readonly Entry[] = [
  ...Object.entries(SCALED).flatMap(([dimension, units]) =>
    Object.entries(units).map(([text, factor]): Entry => [text, dimension, factor]),
  ),
  ...COUNTED_UNITS.map(([text, dimension]): Entry => [text, dimension, 1]),
];

/** Words that count; what is measured has no other word. */
const COUNTS = new Set(
  COUNTED_UNITS.flatMap(([text, dimension]) => (MEASURED.has(dimension) ? [] : [text])),
);
const OTHER = /\((.{1,2})\)/y;

/** Units by the code of their first character, in capitals too, longest first. */
const BY_FIRST = new Map<number, Unit[]>();
for (const [text, dimension, factor] of ENTRIES) {
  const unit = { text, dimension, factor: decimal(factor) };
  for (const first of new Set([text, text.toUpperCase()].map((one) => one.charCodeAt(0)))) {
    const units = [...(BY_FIRST.get(first) ?? []), unit];
    BY_FIRST.set(
      first,
      units.sort((a, b) => b.text.length - a.text.length),
    );
  }
}

/** 万元, 亿立方米, 千人 and, alone, 万: a numeral that waits for the unit of the other value. */
const MULTIPLIED = new Map<string, Unit>();
/** First characters of numerals: 百, 十 of 十万. */
const FIRST_OF_MULTIPLE = new Set<number>();
for (const [multiple, times] of Object.entries(MULTIPLES)) {
  FIRST_OF_MULTIPLE.add(multiple.charCodeAt(0));
  MULTIPLIED.set(multiple, { text: multiple, dimension: 'number', factor: decimal(times) });
  for (const [text, dimension, factor] of ENTRIES) {
    const product = Math.round(times * factor * 1000) / 1000;
    if (dimension === 'share' || product > LARGEST_FACTOR) continue;
    MULTIPLIED.set(multiple + text, { text: multiple + text, dimension, factor: decimal(product) });
  }
}

const NO_UNITS: readonly Unit[] = [];

/** The longest unit without denominators that begins at `at`. */
export function readSimpleUnit(text: string, at: number): UnitRead | undefined {
  return readBaseUnit(text, at) ?? readMultiple(text, at);
}

function readBaseUnit(text: string, at: number): UnitRead | undefined {
  if (at >= text.length) return undefined;
  const first = text.charCodeAt(at);
  for (const unit of BY_FIRST.get(first) ?? NO_UNITS) {
    const end = at + unit.text.length;
    if (text.startsWith(unit.text, at)) return withOther(text, unit, end);
    if (first <= LAST_LATIN && LATIN.test(unit.text)) {
      const printed = text.slice(at, end);
      if (printed.toLowerCase() === unit.text) return { unit: { ...unit, text: printed }, end };
    }
  }
  return undefined;
}

/** 6个（套）, 5台（件）: another word of what counts, in brackets, belongs to the unit. */
function withOther(text: string, unit: Unit, end: number): UnitRead {
  if (text[end] !== '(') return { unit, end };
  OTHER.lastIndex = end;
  const [other, word = ''] = OTHER.exec(text) ?? [];
  if (other === undefined || !COUNTS.has(unit.text) || !COUNTS.has(word)) return { unit, end };
  return { unit: { ...unit, text: unit.text + other }, end: end + other.length };
}

function readMultiple(text: string, at: number): UnitRead | undefined {
  if (at >= text.length || !FIRST_OF_MULTIPLE.has(text.charCodeAt(at))) return undefined;
  for (let length = LONGEST_MULTIPLE; length > 0; length--) {
    const multiple = text.slice(at, at + length);
    const alone = MULTIPLES[multiple] === undefined ? undefined : MULTIPLIED.get(multiple);
    if (alone === undefined || multiple.length < length) continue;
    const end = at + length;
    const base = readBaseUnit(text, end);
    const unit = base && MULTIPLIED.get(multiple + base.unit.text.toLowerCase());
    return unit === undefined ? { unit: alone, end } : { unit, end: base?.end ?? end };
  }
  return undefined;
}
