import type { Block } from './layout.ts';

const RESULTS: ReadonlySet<string> = new Set([
  ...['actual', 'completionRate', 'score', 'departmentScore', 'financeScore', 'coefficient'],
]);
const TARGETS: ReadonlySet<string> = new Set(['target', 'value', 'adjustedTarget', 'band1']);

/** Whether a form has columns for targets and none for what became of them, whatever its title says. */
export function isOfTargetsAlone(blocks: readonly Block[]): boolean {
  const keysOf = (kind: 'indicators' | 'total') =>
    blocks.flatMap((block) =>
      block.kind === kind
        ? block.columns.flatMap((column) => ('key' in column ? [column.key] : []))
        : [],
    );
  const columns = keysOf('indicators');
  const hasResults = [...columns, ...keysOf('total')].some((key) => RESULTS.has(key));
  return columns.some((key) => TARGETS.has(key)) && !hasResults;
}
