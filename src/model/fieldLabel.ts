import type { Layout } from './layouts/layout.ts';
import { plainLabel } from './plainLabel.ts';
import { termOf } from './terms.ts';

/**
 * What a form calls one of its fields, as a name in a line of text; the official term where it has no such field.
 * @example fieldLabel(layout, 'unit') // '资金使用单位'
 */
export function fieldLabel({ blocks }: Layout, key: string): string {
  const fields = blocks.flatMap((block) => (block.kind === 'fields' ? block.lines.flat() : []));
  const label = fields.find((field) => field.key === key)?.label ?? '';
  return plainLabel(label).replace(/[:：]$/, '') || termOf(key);
}
