import type { QueryFailure } from './queryFailure.ts';
import { placeAt } from './translateError.ts';

/** DuckDB's own reading of a text: where each token starts, and whether it is a comment (type 5). */
export interface Tokens {
  readonly offsets: readonly number[];
  readonly types: readonly number[];
}

const COMMENT = 5;
const ONLY_READING =
  '这里只能查询，不能修改：语句应以 SELECT、WITH、FROM、DESCRIBE、SHOW 或 SUMMARIZE 开头。';
const READING =
  /^(SELECT|WITH|FROM|VALUES|TABLE|DESCRIBE|DESC|SHOW|SUMMARIZE|PIVOT|UNPIVOT)\b|^\(/i;

/**
 * The statement of a text that holds one and no more, and that reads, by DuckDB's own tokens; or why it
 * is refused: EXPLAIN too, for EXPLAIN ANALYZE runs whatever it explains, and the views over the data are
 * not read only. What a reading statement could still reach is shut elsewhere: the data is attached to be
 * read only, and outside files and settings are locked.
 */
export function acceptStatement(
  sql: string,
  { offsets, types }: Tokens,
): { readonly statement: string } | QueryFailure {
  const characters = characterOffsets(sql);
  const tokens = offsets
    .map((offset, index) => ({ at: characters(offset), type: types[index] }))
    .filter(({ type }) => type !== COMMENT);
  const [first] = tokens;
  if (first === undefined || sql[first.at] === ';') return refusal('这里还没有查询语句。');
  if (!READING.test(sql.slice(first.at))) return refusal(ONLY_READING, sql, first.at);
  const end = tokens.findIndex(({ at }) => sql[at] === ';');
  if (end === -1) return { statement: sql };
  const next = tokens.slice(end).find(({ at }) => sql[at] !== ';');
  if (next !== undefined)
    return refusal('一次只能运行一条语句：请删去分号后面的内容。', sql, next.at);
  return { statement: sql.slice(0, tokens[end]?.at) };
}

function refusal(sentence: string, sql = '', at?: number): QueryFailure {
  return {
    kind: 'refused',
    sentence,
    place: at === undefined ? undefined : placeAt(sql, at),
    cause: '',
  };
}

/** DuckDB counts bytes of UTF-8, JavaScript units of UTF-16. */
function characterOffsets(sql: string): (offset: number) => number {
  const bytes = new TextEncoder().encode(sql);
  const decoder = new TextDecoder();
  return (offset) => decoder.decode(bytes.subarray(0, offset)).length;
}
