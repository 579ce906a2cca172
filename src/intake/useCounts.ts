import type { Fate, SourceUse } from './imported.ts';

/** How many cells and paragraphs of a source met each fate; together all of them. */
export function useCounts(
  uses: readonly SourceUse[],
): Readonly<Record<Fate['kind'] | 'all', number>> {
  const of = (kind: Fate['kind']) => uses.filter(({ fate }) => fate.kind === kind).length;
  return {
    all: uses.length,
    used: of('used'),
    setAside: of('setAside'),
    inDoubt: of('inDoubt'),
  };
}
