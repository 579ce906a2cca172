import { CHECKS } from './checks.ts';
import { allFindingsBy, findingsBy } from './findingsBy.ts';

/** Runs every check on a form. */
export const projectFindings = findingsBy(CHECKS);

/** Runs every check on each of many forms. */
export const allProjectFindings = allFindingsBy(CHECKS);
