import { isSameAsAbove } from '../../model/isSameAsAbove.ts';

/**
 * That a column for reasons gives none for a row. 同上 is quoted: what stands above is the reason of another row.
 * @example reasonLacks('偏差原因', '同上') // “偏差原因”栏只写“同上”，没有写明原因。
 */
export function reasonLacks(
  column: string,
  cell: string | null | undefined,
  what = '原因',
): string {
  const text = (cell ?? '').trim();
  const quoted = isSameAsAbove(text) ? `只写“${text}”，` : '';
  return `“${column}”栏${quoted}没有写明${what}。`;
}
