import type { BlockReading } from '../blocks/reading.ts';

/** What became of the cells of a block, and what is in doubt of it, under other paths. */
export function movedReading(
  { claims, doubts }: BlockReading,
  pathNow: (path: string) => string,
): Pick<BlockReading, 'claims' | 'doubts'> {
  return {
    claims: claims.map((claim) =>
      'path' in claim ? { ...claim, path: pathNow(claim.path) } : claim,
    ),
    doubts: doubts.map((doubt) =>
      doubt.path === undefined ? doubt : { ...doubt, path: pathNow(doubt.path) },
    ),
  };
}
