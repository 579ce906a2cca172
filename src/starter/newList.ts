import type { List, ListEntry } from '../model/list.ts';

/** A list of a department's year, with the titles that such lists bear. */
export function newList(
  { department, year }: { readonly department: string; readonly year: number },
  entries: readonly { readonly id: string; readonly name: string }[],
): List {
  const title = `${department}部门绩效自评项目清单`;
  return {
    schemaVersion: 1,
    title,
    department,
    year,
    source: { publisher: department, title: `${title}和项目支出绩效自评表（${year} 年度）` },
    entries: entries.map(({ id, name }, index) => newEntry(id, name, index + 1)),
  };
}

/** The list with one more project at its end. */
export function withEntry(list: List, { id, name }: { id: string; name: string }): List {
  return { ...list, entries: [...list.entries, newEntry(id, name, list.entries.length + 1)] };
}

function newEntry(id: string, name: string, seq: number): ListEntry {
  return { id, seq: String(seq), name, note: '' };
}
