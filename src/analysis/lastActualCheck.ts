import type { NamedCheck } from '../audit/finding.ts';
import { ownBasis } from '../audit/ownBasis.ts';

/** A5: the only check that looks at two years, so it runs once all of them have been audited. */
export const TARGET_BELOW_LAST_ACTUAL = {
  code: 'targetBelowLastActual',
  title: '目标低于上年实际',
  severity: 'info',
  basis: ownBasis('A5'),
} as const satisfies NamedCheck;
