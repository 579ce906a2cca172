import type { Comparison } from './comparison.ts';
import type { OriginChange } from './originChange.ts';
import type { YearChange } from './yearChange.ts';

/** What a project's page says of the year before. */
export type ProjectChange =
  | { readonly kind: 'continued'; readonly change: YearChange }
  | { readonly kind: 'divided'; readonly change: YearChange }
  | { readonly kind: 'merged'; readonly origin: OriginChange }
  | { readonly kind: 'split'; readonly origin: OriginChange }
  | { readonly kind: 'new' };

/**
 * The changes of a comparison by the id of the later project. One is `new` only where its department
 * filed the year before; of others without that year's form nothing can be said.
 */
export function changesById({ pairs }: Comparison): ReadonlyMap<string, ProjectChange> {
  const changes = new Map<string, ProjectChange>();
  for (const { before, after, continued, divided, merged, split, added } of pairs) {
    for (const change of continued) changes.set(idOf(change), { kind: 'continued', change });
    for (const change of divided) changes.set(idOf(change), { kind: 'divided', change });
    for (const origin of [...merged, ...split]) {
      changes.set(idOf(origin), { kind: origin.kind, origin });
    }
    if (before !== after - 1) continue;
    for (const { project } of added) changes.set(project.id, { kind: 'new' });
  }
  return changes;
}

function idOf({ after }: YearChange | OriginChange): string {
  return after.project.id;
}
