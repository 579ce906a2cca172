import type { Cells } from '../model/form.ts';
import type { ContentRow } from './content.ts';

const SIGNS: readonly (readonly [RegExp, sign: string])[] = [
  [/^(?:≥|>=|≧|不少于|不低于)\s*/, '≥'],
  [/^(?:≤|<=|≦|不超过)\s*/, '≤'],
  [/^=\s*/, '＝'],
];
const QUANTITY = /^([\d,.]+)(.*?)(以上|以内|以下)?$/;
const DATE = /^\d+(?:月|年)/;

/**
 * A whole target in the cells of a paper that parts it: sign, value and unit. What is no number goes
 * into the value as it stands, as 定性.
 * @example targetCells({ target: '不低于95%', measure: 'rate' }) // sign ≥, value 95, unit %
 */
export function targetCells({ target, measure }: Pick<ContentRow, 'target' | 'measure'>): Cells {
  if (target === '') return cells('', '', '');
  const sign = SIGNS.find(([pattern]) => pattern.test(target));
  const rest = sign === undefined ? target : target.replace(sign[0], '');
  const [, value = '', unit = '', word] = QUANTITY.exec(rest) ?? [];
  if (value === '' || (sign === undefined && DATE.test(rest)))
    return cells(sign?.[1] ?? '定性', rest, '');
  const bare = word === '以内' || word === '以下' ? '≤' : measure === 'standard' ? '＝' : '≥';
  return cells(sign?.[1] ?? bare, value, unit);
}

function cells(sign: string, value: string, valueUnit: string): Cells {
  return { sign, value, valueUnit, target: value };
}
