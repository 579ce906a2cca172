import type { Basis } from '../model/rulebook.ts';

/** The basis of a check of indicator quality (A rules) that no text prescribes. */
export function ownBasis(rule: string): Basis {
  return { rule, source: '本站的自评质量检查，没有单独的条文依据', status: 'default' };
}

/** The basis of a check that holds figures against each other which the form itself prints. */
export function printedBasis(rule: string, source: string): Basis {
  return { rule, source, status: 'found' };
}
