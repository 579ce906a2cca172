import { type WordElement, wordValue } from './wordXml.ts';

/**
 * The level of a heading by the id of its style: the names of these styles are the same in every language,
 * their ids are not, and some programs write ids alone. What is named a heading without a level is of the first.
 */
export function headingLevels(
  styles: WordElement | undefined,
): (style: string) => number | undefined {
  const names = new Map<string, string>();
  for (const style of styles?.children ?? []) {
    if (typeof style === 'string' || style.attributes['w:type'] !== 'paragraph') continue;
    const id = style.attributes['w:styleId'] ?? '';
    if (!names.has(id)) names.set(id, wordValue(style, 'w:name') ?? '');
  }
  return (style) => levelIn(style) ?? levelIn(names.get(style) ?? '');
}

function levelIn(name: string): number | undefined {
  const [, level] = /^heading ?([1-6]?)$/i.exec(name) ?? [];
  return level === undefined ? undefined : Number(level || 1);
}
