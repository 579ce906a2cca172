import type { RecordBatch, Schema } from 'apache-arrow';
import { formatCount } from '../../model/format.ts';
import { cellReader, columnOf } from './cells.ts';
import type { Cell, QueryResult } from './engine.ts';
import type { QueryFailure } from './queryFailure.ts';

/** More than these a page neither shows nor can hold while it answers. */
const MOST_COLUMNS = 200;
const MOST_CHARACTERS = 16_000_000;

/**
 * The rows of a result as it comes, up to the cap and to what a page can hold, so that no more is
 * computed or kept; a refusal where it is too wide, or where one row is too much.
 */
export async function resultRows(
  { fields }: Schema,
  batches: AsyncIterable<RecordBatch>,
  rowCap: number,
): Promise<Omit<QueryResult, 'milliseconds'> | QueryFailure> {
  if (fields.length > MOST_COLUMNS) return tooWide(fields.length);
  const columns = fields.map(columnOf);
  const readers = fields.map(({ type }) => cellReader(type));
  const rows: (readonly Cell[])[] = [];
  let characters = 0;
  for await (const batch of batches) {
    const vectors = fields.map((_, index) => batch.getChildAt(index));
    for (let place = 0; place < batch.numRows; place += 1) {
      if (rows.length === rowCap) return { columns, rows, capped: true };
      const row = readers.map((read, index) => read(vectors[index]?.get(place)));
      characters += charactersOf(row);
      if (characters > MOST_CHARACTERS) {
        return rows.length === 0 ? tooLong() : { columns, rows, capped: true };
      }
      rows.push(row);
    }
  }
  return { columns, rows, capped: false };
}

function charactersOf(row: readonly Cell[]): number {
  return row.reduce<number>((sum, cell) => sum + (typeof cell === 'string' ? cell.length : 0), 0);
}

function tooWide(columns: number): QueryFailure {
  const sentence = `结果有 ${formatCount(columns)} 列，最多取 ${MOST_COLUMNS} 列。请写明要哪些列。`;
  return { kind: 'refused', sentence, place: undefined, cause: '' };
}

function tooLong(): QueryFailure {
  const sentence = `结果的一行超过 ${formatCount(MOST_CHARACTERS)} 字，没有取。请用 left() 只取开头，或者去掉这一列。`;
  return { kind: 'refused', sentence, place: undefined, cause: '' };
}
