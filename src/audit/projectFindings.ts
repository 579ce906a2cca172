import { CHECKS } from './checks.ts';
import { findingsBy } from './findingsBy.ts';

/** Runs every check on a form. */
export const projectFindings = findingsBy(CHECKS);
