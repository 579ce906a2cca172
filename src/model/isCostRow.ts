import type { Indicator } from './project.ts';

/** Whether a row stands under a cost indicator, of the first level or the second. */
export function isCostRow({ part, level2 }: Pick<Indicator, 'part' | 'level2'>): boolean {
  return part === 'cost' || level2.includes('成本');
}

/** Whether a form has a row under a cost indicator. */
export function hasCostRow({ indicators }: { readonly indicators: readonly Indicator[] }): boolean {
  return indicators.some(isCostRow);
}
