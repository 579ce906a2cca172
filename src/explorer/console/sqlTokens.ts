/** A piece of a statement; pieces put together are the statement again. */
export interface SqlToken {
  readonly kind: 'keyword' | 'function' | 'name' | 'string' | 'number' | 'comment' | 'other';
  readonly text: string;
}

/** The words of SQL that are coloured and offered. */
export const KEYWORDS: readonly string[] = (
  'SELECT FROM WHERE GROUP BY ORDER HAVING LIMIT OFFSET QUALIFY WINDOW WITH AS DISTINCT JOIN LEFT ' +
  'RIGHT FULL CROSS USING ON AND OR NOT IN IS NULL BETWEEN LIKE ILIKE CASE WHEN THEN ELSE END ASC ' +
  'DESC NULLS FIRST LAST UNION ALL EXCEPT INTERSECT OVER PARTITION ROWS FILTER CAST TRUE FALSE ' +
  'EXISTS DESCRIBE SUMMARIZE SHOW TABLES PIVOT UNPIVOT VALUES DECIMAL INTEGER VARCHAR'
).split(' ');

/** The functions that are offered, with what they do. */
export const FUNCTIONS: Readonly<Record<string, string>> = {
  count: '计数',
  sum: '求和',
  avg: '平均',
  min: '最小',
  max: '最大',
  median: '中位数',
  quantile_cont: '分位数',
  round: '四舍五入',
  abs: '绝对值',
  coalesce: '第一个不空的',
  nullif: '相等则为空',
  lag: '上一行的值',
  lead: '下一行的值',
  row_number: '行序',
  rank: '名次',
  string_agg: '连接文字',
  contains: '是否含有',
  length: '字数',
  lower: '转小写',
  regexp_matches: '是否合于正则',
};

const IS_KEYWORD = new Set(KEYWORDS);
const PIECE =
  /(?<comment>--[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|(?<string>'(?:[^']|'')*(?:'|$))|(?<quoted>"(?:[^"]|"")*(?:"|$))|(?<number>\d+(?:\.\d+)?)|(?<word>[\p{L}_][\p{L}\p{N}_]*)|\s+|./gsu;

/** A statement in pieces for colouring; never fails, whatever stands there. */
export function sqlTokens(sql: string): readonly SqlToken[] {
  return [...sql.matchAll(PIECE)].map(({ 0: text, index, groups = {} }) => {
    if (groups.comment !== undefined) return { kind: 'comment', text };
    if (groups.string !== undefined) return { kind: 'string', text };
    if (groups.quoted !== undefined) return { kind: 'name', text };
    if (groups.number !== undefined) return { kind: 'number', text };
    if (groups.word === undefined) return { kind: 'other', text };
    if (IS_KEYWORD.has(text.toUpperCase())) return { kind: 'keyword', text };
    return { kind: isCall(sql, index + text.length) ? 'function' : 'name', text };
  });
}

function isCall(sql: string, at: number): boolean {
  return sql[at] === '(';
}
