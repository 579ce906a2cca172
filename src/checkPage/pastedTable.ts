import type { PastedTable } from './messages.ts';

export const PASTED_NAME = '粘贴的表格';

/**
 * A copied table as a page, which carries its merged cells; undefined where the clipboard holds none. What office
 * programs put there says nothing, or something else, of its encoding: by now it is a text.
 */
export function pastedTable(html: string): PastedTable | undefined {
  if (!/<table\b/i.test(html)) return undefined;
  return { name: PASTED_NAME, text: `<!doctype html><meta charset="utf-8">${html}` };
}
