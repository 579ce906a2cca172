import { parseDecimal } from '../../model/decimal.ts';
import { formatCount, formatExactWan, groupThousands } from '../../model/format.ts';
import type { Cell, QueryResult, ResultColumn } from '../engine/engine.ts';
import { isEngineFailure } from '../engine/engineFailure.ts';
import { isQueryFailure, type Place } from '../engine/queryFailure.ts';
import { isNumeric } from '../export/isNumeric.ts';
import type { ConsoleTables } from './consoleContext.ts';

/** What went wrong, in words: a sentence, where known its place, and what the database itself said. */
export interface FailureWords {
  readonly sentence: string;
  readonly place: Place | undefined;
  readonly cause: string;
}

/** How many rows there are and how long it took; where there are more than were taken, what to do. */
export function resultSentence({ rows, capped, milliseconds }: QueryResult): string {
  const seconds = `用时 ${(milliseconds / 1000).toFixed(milliseconds < 100 ? 3 : 2)} 秒`;
  const count = formatCount(rows.length);
  if (rows.length === 0) return `没有符合条件的行，${seconds}。`;
  if (!capped) return `共 ${count} 行，${seconds}。`;
  return `结果超过 ${count} 行，只取了前 ${count} 行，${seconds}。要看其余的行，请加上条件，或者写 LIMIT 和 OFFSET。`;
}

/** What was thrown while a statement ran, in words; undefined where the reader cancelled it. */
export function failureWords(thrown: unknown): FailureWords | undefined {
  if (isQueryFailure(thrown)) {
    const { kind, sentence, place, cause } = thrown;
    return kind === 'interrupted' ? undefined : { sentence, place, cause };
  }
  if (isEngineFailure(thrown)) {
    return { sentence: thrown.sentence, place: undefined, cause: thrown.cause };
  }
  if (thrown instanceof DOMException && thrown.name === 'AbortError') return undefined;
  return {
    sentence: '这条语句没有运行。请刷新页面再试。',
    place: undefined,
    cause: String(thrown),
  };
}

/**
 * The official terms of the columns of the database by their names, each with its unit.
 * @example officialTerms(tables).get('executed') // '全年执行数（万元）'
 */
export function officialTerms(tables: ConsoleTables): ReadonlyMap<string, string> {
  const columns = tables.flatMap((table) => table.columns);
  return new Map(
    columns.map(({ name, title, unit }) => [
      name,
      unit === undefined ? title : `${title}（${unit}）`,
    ]),
  );
}

/**
 * A cell as the table of results and its chart show it: numbers in groups of three from 10,000 on, so
 * that years stay as they are; in a column whose name ends in 元 in brackets as money.
 * @example cellWords({ name: 'n', type: 'decimal' }, '12345.6') // '12,345.6'
 * @example cellWords({ name: '全年执行数（万元）', type: 'decimal' }, '2080.7') // '2,080.70'
 */
export function cellWords({ name, type }: ResultColumn, cell: Cell): string {
  if (cell === null) return '空';
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  if (!isNumeric(type)) return String(cell);
  const amount = name.endsWith('元）') ? parseDecimal(String(cell)) : undefined;
  if (amount !== undefined) return formatExactWan(amount).replace('-', '−');
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d*)(.*)$/s.exec(String(cell)) ?? [];
  const grouped = whole.length < 5 ? whole : groupThousands(whole);
  return `${sign === '-' ? '−' : ''}${grouped}${rest}`;
}
