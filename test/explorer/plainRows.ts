import type { ProjectResult } from '../../src/analysis/projectResult.ts';
import { toNumber } from '../../src/model/decimal.ts';
import { pointsLost } from '../../src/publish/explorer/facets.ts';
import { partRows } from '../../src/publish/explorer/partRows.ts';

/** The columns by which the comparison filters and counts, as an array of JSON objects. */
export function plainRows(results: readonly ProjectResult[]): string {
  const lines = partRows(results).rows.map((row) => {
    const lost = pointsLost(row);
    return JSON.stringify({
      year: row.project.year,
      department: row.project.departmentName,
      unit: row.project.unitName,
      level1: row.indicator.level1,
      level2: row.indicator.level2,
      target_kind: row.target.kind,
      verdict: row.verdict,
      points_lost: lost === undefined ? null : toNumber(lost),
    });
  });
  return `[${lines.join(',')}]`;
}
