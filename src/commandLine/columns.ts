import { largest } from '../model/extremes.ts';

/** Lines of a name and its words, the words below each other; a Chinese character takes two columns. */
export function columns(rows: readonly (readonly [name: string, words: string])[]): string {
  const widest = largest(rows.map(([name]) => width(name)));
  return rows
    .map(([name, words]) => `  ${name}${' '.repeat(widest - width(name) + 2)}${words}`)
    .join('\n');
}

function width(text: string): number {
  return text.length + (text.match(/\p{Script=Han}|[　-〿＀-￯]/gu)?.length ?? 0);
}
