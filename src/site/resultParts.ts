import type { ProjectResult } from '../analysis/projectResult.ts';
import type { KeyOf } from '../outputs/keysFor.ts';
import type { ResultPart } from '../publish/siteTables.ts';
import type { Publisher } from '../publish/tables/publisherColumns.ts';

/** So many that a part packs about as well as the whole, and so few that an edit of one form leaves nearly all alone. */
const DEPARTMENTS_A_PART = 8;

/**
 * The results of a site in parts, some departments of one year each, with the keys of all that their rows are made of
 * where `keyOf` tells those of results. Which these are follows from the departments of a year alone, so that a form
 * more or less moves nothing from one part to another.
 */
export function resultParts(
  results: readonly ProjectResult[],
  publisher: Publisher,
  keyOf?: KeyOf,
): ResultPart[] {
  const { region, owner } = publisher;
  const byYear = Map.groupBy(results, ({ project }) => project.year);
  return [...byYear.values()].flatMap((ofYear) => {
    const departments = [...Map.groupBy(ofYear, ({ project }) => project.departmentId).values()];
    const count = Math.ceil(departments.length / DEPARTMENTS_A_PART);
    return Array.from({ length: count }, (_, index) => {
      const from = index * DEPARTMENTS_A_PART;
      const own = departments.slice(from, from + DEPARTMENTS_A_PART).flat();
      return { key: keyOf?.(['rows', region, owner, own]), results: own };
    });
  });
}
