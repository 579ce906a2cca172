import type { ConsoleTables } from './consoleContext.ts';
import { FUNCTIONS, KEYWORDS, sqlTokens } from './sqlTokens.ts';

/** Something that may stand where the caret is. */
export interface Suggestion {
  readonly text: string;
  readonly kind: '表' | '列' | '函数' | '关键字';
  /** The official term or what it does; '' where the word says it. */
  readonly title: string;
}

/** What may be written from `from` to the caret; no suggestion where there is nothing to offer. */
export interface Completion {
  readonly from: number;
  readonly suggestions: readonly Suggestion[];
}

type Table = ConsoleTables[number];

const MOST = 50;
const WORD = /(?:(?<![\p{L}\p{N}_])[\p{L}\p{N}_]+)?$/u;
const NONE: Completion = { from: 0, suggestions: [] };

/**
 * What may be meant by the word before the caret: columns of the tables that the statement names first,
 * then other columns, tables, functions, keywords; after FROM and JOIN tables before all. A word is found by its beginning, a Chinese one anywhere in the
 * official term; after a table's name or alias and a point only its columns are offered. Nothing is
 * within texts and comments, and without a word only where `isAsked`.
 * @example completions('SELECT 执行', 9, tables).suggestions[0].text // 'executed'
 */
export function completions(
  sql: string,
  caret: number,
  tables: ConsoleTables,
  isAsked = false,
): Completion {
  const before = sql.slice(0, caret);
  const inside = sqlTokens(before).at(-1);
  if (inside?.kind === 'comment' || inside?.kind === 'string') return NONE;
  const word = WORD.exec(before)?.[0] ?? '';
  const from = caret - word.length;
  if (/^\d/.test(word)) return NONE;
  const owner = /(?<![\p{L}\p{N}_])([\p{L}_][\p{L}\p{N}_]*)\.$/u.exec(before.slice(0, from))?.[1];
  if (word === '' && owner === undefined && !isAsked) return NONE;
  const named = namedTables(sql, tables);
  const isTable = /\b(?:from|join)\s+$/i.test(before.slice(0, from));
  const all = everything(named, tables, isTable);
  const offered = owner === undefined ? all : columnsOf(named.get(owner.toLowerCase()));
  const suggestions = offered.filter((one) => matches(one, word)).slice(0, MOST);
  const [only] = suggestions;
  const isWhole = suggestions.length === 1 && only?.text.toLowerCase() === word.toLowerCase();
  return { from, suggestions: isWhole ? [] : suggestions };
}

/** Tables after FROM and JOIN by their names and aliases, in lower case. */
function namedTables(sql: string, tables: ConsoleTables): ReadonlyMap<string, Table> {
  const pattern = /\b(?:from|join)\s+([a-z_]\w*)(?:\s+(?:as\s+)?([\p{L}_][\p{L}\p{N}_]*))?/giu;
  const found = new Map<string, Table>();
  for (const [, name = '', alias = ''] of sql.matchAll(pattern)) {
    const table = tables.find((one) => one.name === name.toLowerCase());
    if (table === undefined) continue;
    found.set(table.name, table);
    if (alias !== '' && !KEYWORDS.includes(alias.toUpperCase())) {
      found.set(alias.toLowerCase(), table);
    }
  }
  return found;
}

function everything(
  named: ReadonlyMap<string, Table>,
  tables: ConsoleTables,
  isTable: boolean,
): readonly Suggestion[] {
  const first = new Set(named.values());
  const columns = new Map<string, Suggestion>();
  for (const column of [...first, ...tables].flatMap(columnsOf)) {
    if (!columns.has(column.text)) columns.set(column.text, column);
  }
  const names = tables.map(({ name, title }) => ({ text: name, kind: '表', title }) as const);
  const own = [...columns.values()];
  return [
    ...(isTable ? [...names, ...own] : [...own, ...names]),
    ...Object.entries(FUNCTIONS).map(([text, title]) => ({ text, kind: '函数', title }) as const),
    ...KEYWORDS.map((text) => ({ text, kind: '关键字', title: '' }) as const),
  ];
}

function columnsOf(table: Table | undefined): readonly Suggestion[] {
  return (table?.columns ?? []).map(({ name, title }) => ({ text: name, kind: '列', title }));
}

function matches({ text, title }: Suggestion, word: string): boolean {
  if (word === '') return true;
  return /[^\p{ASCII}]/u.test(word)
    ? title.includes(word)
    : text.toLowerCase().startsWith(word.toLowerCase());
}
