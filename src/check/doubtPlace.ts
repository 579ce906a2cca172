import type { Doubt } from '../intake/imported.ts';

/** Where a doubt stands in the file; undefined where it is about the file as a whole. */
export function doubtPlace({ part, address }: Pick<Doubt, 'part' | 'address'>): string | undefined {
  return `${part} ${address}`.trim() || undefined;
}
