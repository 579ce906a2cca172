import { type ColumnKey, columnTerms } from '../../model/layouts/columnTerms.ts';
import { blockOf, type Layout } from '../../model/layouts/layout.ts';
import { plainLabel } from '../../model/plainLabel.ts';

/** What a form calls a column of its indicators; the official term where it has none. */
export function rowColumnLabel(layout: Layout, key: ColumnKey): string {
  const own = blockOf(layout, 'indicators')?.columns.find((column) => column.key === key);
  return plainLabel(own?.label ?? '') || columnTerms[key].term;
}
