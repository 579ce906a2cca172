import { ONE } from '../model/decimal.ts';
import { BARE, perUnit, type Unit, type UnitRead } from './unit.ts';
import { readSimpleUnit } from './unitIndex.ts';
import { DENOMINATORS } from './unitTable.ts';

const MOST_DENOMINATORS = 3;
/** A denominator that no table knows, up to a sign or a word after the unit: 元/孔. */
const OTHER_DENOMINATOR = /[^\d\s%以及其左上之内(),/*·、.;。每]{1,4}/y;
/** 元/人天 is 元/人·天, 元/人/次 and 元/人次 are 元/人·次. */
const RUN_TOGETHER: Readonly<Record<string, readonly string[]>> = {
  'person-times': ['persons', 'times'],
  人天: ['persons', 'days'],
  人日: ['persons', 'days'],
  人月: ['persons', 'months'],
};

/** A denominator in a text: its name, in which all spellings agree, and where it ends. */
export interface DenominatorRead {
  readonly name: string;
  readonly end: number;
}

/**
 * The unit of a text; undefined where it is not one. Compound units keep their denominators, so that
 * 元/人 compares with 元/人 only.
 * @example parseUnit('万元')?.factor // 10000
 */
export function parseUnit(text: string): Unit | undefined {
  if (text === '') return BARE;
  const read = readUnit(text, 0);
  return read?.end === text.length ? read.unit : undefined;
}

/** The longest unit that begins at `at`, with its denominators: 人次, 万元, 元/人·月. */
export function readUnit(text: string, at: number): UnitRead | undefined {
  const first = readSimpleUnit(text, at);
  return first === undefined ? undefined : readDenominators(text, at, first);
}

/** The name of what follows a stroke or 每: 元/月, 元/亩, and any short word as itself. */
export function readDenominator(text: string, at: number): DenominatorRead | undefined {
  for (let length = 2; length > 0; length--) {
    const name = DENOMINATORS[text.slice(at, at + length)];
    if (name !== undefined && at + length <= text.length) return { name, end: at + length };
  }
  const read = readSimpleUnit(text, at);
  const other =
    read === undefined || read.unit.dimension === 'number'
      ? readOtherDenominator(text, at)
      : undefined;
  // 个/千行: a numeral before a word that no table has
  if (read === undefined || (other !== undefined && other.end > read.end)) return other;
  const { dimension, factor } = read.unit;
  return { name: factor === ONE ? dimension : `${dimension}*${factor}`, end: read.end };
}

function readOtherDenominator(text: string, at: number): DenominatorRead | undefined {
  OTHER_DENOMINATOR.lastIndex = at;
  const name = OTHER_DENOMINATOR.exec(text)?.[0];
  return name === undefined ? undefined : { name, end: at + name.length };
}

function readDenominators(text: string, at: number, first: UnitRead): UnitRead {
  let per: readonly string[] = [];
  let end = first.end;
  for (let count = 0; count < MOST_DENOMINATORS && end < text.length; count++) {
    const start = denominatorStart(text, end, count > 0);
    const denominator = start === undefined ? undefined : readDenominator(text, start);
    if (denominator === undefined) break;
    per = [...per, ...(RUN_TOGETHER[denominator.name] ?? [denominator.name])];
    end = denominator.end;
  }
  return per.length === 0 ? first : { unit: perUnit(first.unit, per, text.slice(at, end)), end };
}

/** Where a denominator begins: after a stroke or 每, and the second after more signs or after none. */
function denominatorStart(text: string, at: number, isSecond: boolean): number | undefined {
  const sign = text[at] ?? '';
  if (sign === '/' || sign === '每') return at + 1;
  if (!isSecond) return undefined;
  if ('*·、.'.includes(sign)) return at + 1;
  return '年月天日次'.includes(sign) ? at : undefined;
}
