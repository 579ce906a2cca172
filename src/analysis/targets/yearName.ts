import { blockOf, type Layout } from '../../model/layouts/layout.ts';
import { plainLabel } from '../../model/plainLabel.ts';
import type { Indicator } from '../../model/project.ts';

/**
 * What a row is called in the table of the year, where that stands beside the one of the whole term with names of its own;
 * the name of the row where it has no others, and empty where they are left blank.
 */
export function yearName({ cells, name }: Indicator, layout: Layout): string {
  const columns = blockOf(layout, 'indicators')?.columns ?? [];
  const first = columns.find(({ key }) => key === 'indicator');
  const own = columns.findLast(
    ({ key, label }) =>
      key !== 'indicator' && first !== undefined && plainLabel(label) === plainLabel(first.label),
  );
  const cell = own === undefined ? undefined : cells[own.key as keyof typeof cells];
  return own === undefined ? name : (cell ?? '').trim();
}
