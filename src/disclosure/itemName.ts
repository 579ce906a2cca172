import { isFields } from './canonicalText.ts';

/** The fields by which an item of a list is known to readers; a row has its own name before those of its groups. */
const NAMES = ['indicator', 'level2', 'level1', 'heading', 'name'];

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

/** Whether a later item is the same one under an identifier that it did not have before. */
export function isRenamed(before: unknown, after: unknown): boolean {
  const id = itemId(before);
  const former = isFields(after) ? after.formerIds : undefined;
  return id !== undefined && Array.isArray(former) && former.includes(id);
}

function firstText(item: unknown, fields: readonly string[]): string | undefined {
  if (!isFields(item)) return undefined;
  const text = fields.map((field) => item[field]).find((value) => typeof value === 'string');
  return text === '' ? undefined : text;
}
