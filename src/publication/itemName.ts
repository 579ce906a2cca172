import { isFields } from './canonicalText.ts';

/** The fields by which an item of a list is known to readers. */
const NAMES = ['level1', 'level2', 'indicator', 'heading', 'name'];

/** What an item of a list is called, if anything. */
export function itemName(item: unknown): string | undefined {
  return firstText(item, NAMES);
}

/** The identifier of an item that has one, which no other item ever takes over. */
export function itemId(item: unknown): string | undefined {
  return firstText(item, ['id']);
}

/** By what an item is found again in another version of its list: its identifier, name or code. */
export function itemKey(item: unknown): string | undefined {
  return itemId(item) ?? itemName(item) ?? firstText(item, ['code']);
}

function firstText(item: unknown, fields: readonly string[]): string | undefined {
  if (!isFields(item)) return undefined;
  const text = fields.map((field) => item[field]).find((value) => typeof value === 'string');
  return text === '' ? undefined : text;
}
