import { weightSumMismatch } from './checks/weightSumMismatch.ts';
import type { Check } from './finding.ts';

/** Every check, in the order in which the ledger lists them. */
export const CHECKS: readonly Check[] = [weightSumMismatch];
