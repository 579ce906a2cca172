import type { Place, QueryFailure } from './queryFailure.ts';

type Translation = readonly [RegExp, QueryFailure['kind'], (match: RegExpExecArray) => string];

const TRANSLATIONS: readonly Translation[] = [
  [/syntax error at end of input/, 'syntax', () => '语句没有写完。'],
  [/syntax error at or near "(.*?)"/s, 'syntax', ([, near]) => `“${near}”附近的写法不对。`],
  [/unterminated quoted/, 'syntax', () => '引号没有成对。'],
  [/Table with name (\S+) does not exist/, 'name', ([, name]) => `没有“${name}”这张表。`],
  [/Referenced column "(.*?)" (?:was )?not found/, 'name', ([, name]) => `没有“${name}”这一列。`],
  [/Referenced table "(.*?)" not found/, 'name', ([, name]) => `没有“${name}”这张表。`],
  [
    /Values list "(.*?)" does not have a column named "(.*?)"/,
    'name',
    ([, table, name]) => `“${table}”中没有“${name}”这一列。`,
  ],
  [
    /Ambiguous reference to column name "(.*?)"/,
    'name',
    ([, name]) => `“${name}”在几张表里都有，请写明是哪一张表的，例如 projects.${name}。`,
  ],
  [
    /exists in the (\S+) extension/,
    'refused',
    ([, name]) => `用到了本站没有提供的 DuckDB 扩展 ${name}，请换一种写法。`,
  ],
  [/Function with name "?(.+?)"? does not exist/, 'name', ([, name]) => `没有“${name}”这个函数。`],
  [
    /No function matches the given name and argument types '(.*?)'/,
    'type',
    ([, call]) => `“${call}”的参数类型不对，需要时先用 CAST 转换。`,
  ],
  [
    /column "(.*?)" must appear in the GROUP BY/,
    'syntax',
    ([, name]) => `“${name}”应写进 GROUP BY，或者放进 sum、count 等汇总函数。`,
  ],
  [
    /Could not convert string ['"](.*?)['"] to ([A-Z]+)/,
    'type',
    ([, text, type]) => `“${text}”不能当作 ${type}。`,
  ],
  [
    /Cannot compare values of type (\S+) and (?:type )?(\S+)/,
    'type',
    ([, a, b]) => `${a} 与 ${b} 两种类型不能比较，需要时先用 CAST 转换。`,
  ],
  [
    /Out of Memory|failed to allocate/i,
    'memory',
    () => '这条查询需要的内存太多。请加上条件或 LIMIT，减少要处理的行。',
  ],
  [/read-only|read only/i, 'refused', () => '数据只供查询，不能修改。'],
  [
    /disabled by configuration|locked|external access|Permission Error/i,
    'refused',
    () => '这里只能查询本站的数据表，不能读取其他文件或改变设置。',
  ],
  [/INTERRUPT/i, 'interrupted', () => '已取消查询。'],
];

/**
 * DuckDB's error as a sentence for the reader, with the place in the statement where it gives one.
 * `linesBefore` are lines that were put before the reader's own.
 */
export function translateError(thrown: unknown, sql: string, linesBefore = 0): QueryFailure {
  const { cause, position } = duckdbWords(
    thrown instanceof Error ? thrown.message : String(thrown),
  );
  const place = position === undefined ? placeOf(cause, sql, linesBefore) : placeAt(sql, position);
  for (const [pattern, kind, sentence] of TRANSLATIONS) {
    const match = pattern.exec(cause);
    if (match !== null)
      return { kind, sentence: sentence(match) + candidates(cause), place, cause };
  }
  return { kind: 'other', sentence: '这条语句不能运行，DuckDB 的说明见下。', place, cause };
}

/** Errors of the parser come as JSON, the others as text. */
function duckdbWords(message: string): { readonly cause: string; readonly position?: number } {
  if (!message.startsWith('{')) return { cause: message };
  try {
    const { exception_message: cause, position } = JSON.parse(message);
    return {
      cause: String(cause),
      ...(position === undefined ? {} : { position: Number(position) }),
    };
  } catch {
    return { cause: message };
  }
}

/** The names that DuckDB thinks were meant. */
function candidates(cause: string): string {
  const names = /(?:Candidate bindings|Did you mean)[: ]+(.*)/.exec(cause)?.[1];
  const quoted = (names?.match(/"([^"]+)"/g) ?? [])
    .map((name) => name.replaceAll('"', ''))
    .filter((name) => !/^(pg_|information_schema)/.test(name));
  return quoted.length === 0 ? '' : `是不是：${quoted.slice(0, 3).join('、')}？`;
}

/** The line and the column of a character, both from 1. */
export function placeAt(sql: string, at: number): Place {
  const before = sql.slice(0, at).split('\n');
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
}

/**
 * Where the caret under DuckDB's `LINE 1: …` points. A long line is cut on both sides to `...`, so that
 * the piece shown is looked up in the line; a wide character takes two columns under the caret.
 */
function placeOf(cause: string, sql: string, linesBefore: number): Place | undefined {
  const match = /^LINE (\d+): (.*)\n( *)\^/m.exec(cause);
  if (match === null) return undefined;
  const [, number = '1', shown = '', blanks = ''] = match;
  const line = Number(number) - linesBefore;
  if (line < 1) return undefined;
  const text = sql.split('\n')[line - 1] ?? '';
  const width = blanks.length - `LINE ${number}: `.length;
  const caret = charactersIn(shown, width);
  const piece = shown.replace(/^\.\.\./, '').replace(/\.\.\.$/, '');
  const cut = shown.startsWith('...') ? text.indexOf(piece) - 3 : 0;
  const index = Math.max(0, cut + caret);
  return { line, column: [...text.slice(0, index)].length + 1 };
}

/** How many characters fill so many columns. */
function charactersIn(text: string, columns: number): number {
  let filled = 0;
  let count = 0;
  for (const character of text) {
    if (filled >= columns) break;
    filled += WIDE.test(character) ? 2 : 1;
    count += character.length;
  }
  return count;
}

const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60\uffe0-\uffe6]/u;
