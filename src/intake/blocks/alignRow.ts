import { columnMeanings } from '../labels/columnMeanings.ts';
import { isLevelName } from '../labels/levelNames.ts';
import type { SourceCell, SourceLine } from '../lines/sourceLine.ts';
import type { HeadColumn } from './tableHead.ts';

/** By how many columns a row of text is shifted, and whether its own length confirms it. */
export interface Alignment {
  readonly shift: number;
  readonly isSure: boolean;
}

const SHIFTS = [0, 1, -1, 2, -2, 3];
const NUMERIC = /^(?:points|score|level\dPoints|coefficient|departmentScore|financeScore)$/;
const SCORE = /^(?:[-—－–─/]+|无|不适用|扣?\(?\d+(?:\.\d+)?\)?(?:分|%)?)$/;
const PLAIN_NUMBER = /^\d+(?:\.\d+)?$/;
/** A target, which names no indicator. */
const BOUND = /^[≥≤≧≦><=]+\d/;
const SIGN = /^(?:[≥≤＞＜><=＝≧≦﹦═]{1,2}|定性|定量|正向|反向|.*[大小等]于.*)$/;

/**
 * Where a row of text without merged cells belongs under its columns. Text drops cells that are merged
 * with those above, or pads them differently from page to page; what the cells say tells: a level is
 * called a level, points and scores are numbers.
 */
export function alignRow({ cells, width }: SourceLine, columns: readonly HeadColumn[]): Alignment {
  const filled = cells.filter(({ text }) => text !== '');
  const costs = SHIFTS.map((shift) => ({ shift, cost: costOf(filled, columns, shift) }));
  const best = costs.reduce((least, one) => (one.cost < least.cost ? one : least));
  const last = columns.at(-1)?.end ?? 0;
  return { shift: best.shift, isSure: best.shift === 0 || width + best.shift === last };
}

function costOf(
  filled: readonly SourceCell[],
  columns: readonly HeadColumn[],
  shift: number,
): number {
  const first = columns[0]?.start ?? 0;
  const texts = columns.map(({ start, end }) =>
    filled
      .filter(({ column }) => column + shift >= start && column + shift < end)
      .map(({ text }) => text),
  );
  const placed = texts.flat().length;
  const beside = filled.filter(
    ({ column }) => column + shift < first && column + shift >= 0,
  ).length;
  const lost = filled.length - placed - beside;
  const crowded = texts.filter((own) => own.length > 1).length;
  const isLone = columns.filter(({ key }) => isLevel(key)).length === 1;
  const odd = columns.reduce(
    (sum, column, index) => sum + oddness(columnKey(column, isLone), texts[index]?.[0]),
    0,
  );
  return odd + lost * 8 + beside * 3 + crowded * 6 + Math.abs(shift) * 0.5;
}

/** What stands in a column; a level by its place alone, not by its name, may have groups of any name, a lone one those of any level. */
function columnKey({ key, label }: HeadColumn, isLone: boolean): string {
  if (!isLevel(key)) return key;
  if (columnMeanings('indicators', label).length === 0) return 'group';
  return isLone ? 'level' : key;
}

function isLevel(key: string): key is 'level1' | 'level2' {
  return key === 'level1' || key === 'level2';
}

/** How little a text looks like what stands in a column; below 0 where it looks just like it. */
function oddness(key: string, text: string | undefined): number {
  if (text === undefined) return key === 'indicator' || key === 'item' ? 3 : 0;
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (NUMERIC.test(key)) return SCORE.test(plain) ? -0.5 : 5;
  if (isLevel(key) || key === 'level') {
    const levels = isLevel(key) ? [key] : (['level1', 'level2'] as const);
    const isName = levels.some((level) => isLevelName(level, plain));
    return isName ? -2 : PLAIN_NUMBER.test(plain) ? 5 : 2;
  }
  if (key === 'indicator')
    return PLAIN_NUMBER.test(plain) || BOUND.test(plain) ? 4 : isLevelName('level2', plain) ? 3 : 0;
  if (key === 'group') return PLAIN_NUMBER.test(plain) ? 5 : 0;
  if (key === 'actual') return BOUND.test(plain) ? 1 : 0;
  if (key === 'sign') return SIGN.test(plain) ? -0.5 : 3;
  return 0;
}
