import type { Indicator } from '../../model/project.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { CheckResult } from '../finding.ts';
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
export function rowNumbers(rows: readonly Pick<RowScore, 'indicator'>[]): string {
  return `第 ${rows.map(({ indicator }) => indicator.seq).join('、')} 行`;
}

/** The cells of a column in several rows, as paths of the form's JSON. */
export function rowCells(rows: readonly Pick<RowScore, 'indicator'>[], column: string): string[] {
  return rows.map(({ indicator }) => `indicators/${indicator.seq - 1}/${column}`);
}

/** Where a finding about a column in one or several rows stands. */
export function rowsPlace(
  rows: readonly RowScore[],
  column: string,
): Pick<CheckResult, 'seq' | 'about' | 'cells'> {
  return { ...onlySeq(rows), about: { kind: 'cell', column }, cells: () => rowCells(rows, column) };
}

/** The row that a finding about several rows belongs to: only where it is a single one. */
export function onlySeq(rows: readonly RowScore[]): { seq?: number } {
  const [first] = rows;
  return first !== undefined && rows.length === 1 ? { seq: first.indicator.seq } : {};
}
