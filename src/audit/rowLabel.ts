import type { Indicator } from '../model/project.ts';
import type { RowScore } from '../scoring/rowScore.ts';
import { quoteCell } from './quoteCell.ts';

const LONGEST_NAME = 40;

/**
 * What messages call an indicator row: its number in the form and its name.
 * @example rowLabel(row) // '第 2 行“特困劳模帮扶 100 人以上”'
 */
export function rowLabel({ seq, name }: Pick<Indicator, 'seq' | 'name'>): string {
  const quoted = name.trim() === '' ? '（指标名称空白）' : quoteCell(name, LONGEST_NAME);
  return `第 ${seq} 行${quoted}`;
}

/** The numbers of several rows: 第 5、7 行. */
export function rowNumbers(rows: readonly RowScore[]): string {
  return `第 ${rows.map(({ indicator }) => indicator.seq).join('、')} 行`;
}

/** The row that a finding about several rows belongs to: only where it is a single one. */
export function onlySeq(rows: readonly RowScore[]): { seq?: number } {
  const [first] = rows;
  return first !== undefined && rows.length === 1 ? { seq: first.indicator.seq } : {};
}
