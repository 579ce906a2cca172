import type { Project } from '../model/project.ts';
import { textSigns } from '../model/textSigns.ts';
import type { AuditSubject, ScoredForm, SignedPlace } from './finding.ts';
import { findPlaces } from './findPlaces.ts';
import { moneySlips } from './money/moneySlips.ts';
import { rowTraits } from './rows/rowTraits.ts';

/** Reads of a scored form what several checks need, each text and each row once. */
export function auditSubject({ project, score, fits, beside }: ScoredForm): AuditSubject {
  const traitsOfRows = score.rows.map(rowTraits);
  let traits = 0;
  for (const own of traitsOfRows) traits |= own;
  return {
    project,
    score,
    fits,
    beside,
    signed: signedPlaces(project),
    rowTraits: traitsOfRows,
    traits,
    moneySlips: moneySlips(project, beside),
  };
}

/** Each text is looked through once. */
function signedPlaces(project: Project): SignedPlace[] {
  const found: number[] = [];
  const places = findPlaces(project, (text) => {
    const signs = textSigns(text);
    if (signs !== 0) found.push(signs);
    return signs !== 0;
  });
  return places.map((place, at) => ({ ...place, signs: found[at] ?? 0 }));
}
