import type { IndicatorCells } from './form.ts';

const SIGN_WORDS: Readonly<Record<string, string>> = {
  大于等于: '≥',
  不小于: '≥',
  不低于: '≥',
  不少于: '≥',
  小于等于: '≤',
  不大于: '≤',
  不高于: '≤',
  不超过: '≤',
  等于: '=',
  大于: '>',
  小于: '<',
};

const AT_LEAST = /^(?:正向|大于等于|大于|不小于|不低于|不少于|[≥>≧＞﹥])/;
const AT_MOST = /^(?:反向|逆向|负向|小于等于|小于|不大于|不高于|不超过|[≤<≦＜﹤])/;
const EQUAL = /^(?:等于|[=＝═﹦])/;
/** What a sign column may hold that is no sign: it says of which kind the target is. */
const KIND = /^(?:定性|定量|正向|反向|逆向|负向|其[他它]|文字|描述|(?:无|不适用|[-—–－/／])+$)/;

/**
 * The target as one text, as `expression/` reads it: sign, value and unit of their own columns joined,
 * sign words as signs; undefined where the form has no column for it. The one column of units that a
 * form has beside the actual is that of the target too.
 * @example composeTarget({ sign: '≥', value: '95', valueUnit: '%' }) // '≥95%'
 */
export function composeTarget(row: IndicatorCells): string | undefined {
  const columns = isAdjustedAlone(row) ? [row.adjustedTarget] : [row.target, row.value];
  // a form may have a column of each, of which one was filled in
  const value = columns.find((cell) => cell?.trim()) ?? columns.find((cell) => cell != null);
  if (value === undefined) return undefined;
  const sign = (row.sign ?? row.direction ?? '').trim();
  const isSign = sign !== '' && value.trim() !== '' && !KIND.test(sign);
  const prefix = isSign ? (SIGN_WORDS[sign] ?? sign) : '';
  const isSaid = prefix === '' || /^[≥≤<>=＝＞＜≧≦═﹦﹥﹤]/.test(value.trim());
  return withUnit(isSaid ? value : `${prefix}${value}`, row.valueUnit ?? row.actualUnit);
}

/**
 * Whether the row has no target of the year's beginning but one in the column of the adjusted targets, as a unit has
 * that was set up during the year: that one is its target. A target of the year's beginning counts where it stands.
 */
export function isAdjustedAlone({ target, value, adjustedTarget }: IndicatorCells): boolean {
  const hasFirst = (target ?? value) !== undefined;
  return hasFirst && saysNone(target) && saysNone(value) && !saysNone(adjustedTarget);
}

function saysNone(cell: string | null | undefined): boolean {
  return /^[\s/／无—–－-]*$/.test(cell ?? '');
}

/** The actual as one text, with the unit of its own column; undefined where there is no such column. */
export function composeActual(row: IndicatorCells): string | undefined {
  const value = row.actual ?? undefined;
  return value === undefined ? undefined : withUnit(value, row.actualUnit);
}

/** Which way is better, where a column says it: in words, or with a sign. */
export function printedDirection(row: IndicatorCells): 'atLeast' | 'atMost' | 'equal' | undefined {
  for (const cell of [row.direction, row.sign, row.kind]) {
    const text = cell?.trim() ?? '';
    if (text === '') continue;
    if (AT_LEAST.test(text)) return 'atLeast';
    if (AT_MOST.test(text)) return 'atMost';
    if (EQUAL.test(text)) return 'equal';
  }
  return undefined;
}

/** A unit belongs to a number that has none of its own. One that begins with a digit is no more digits of it: 12 of 1/10万. */
function withUnit(value: string, unit: string | null | undefined): string {
  const own = unit?.trim() ?? '';
  if (own === '' || /^[-—/]+$/.test(own) || !/[\d０-９]\s*$/.test(value)) return value;
  const per = own.replace(/^[1１](?=[/／])/, '');
  return /^[\d０-９]/.test(per) ? `${value}（${per}）` : `${value}${per}`;
}
