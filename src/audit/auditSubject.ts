import { textSigns } from '../model/textSigns.ts';
import type { AuditSubject, ScoredForm } from './finding.ts';
import { findPlaces } from './findPlaces.ts';
import { moneySlips } from './moneySlips.ts';
import { rowTraits } from './rowTraits.ts';

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
    signed: findPlaces(project, hasSigns).map((place) => ({
      ...place,
      signs: textSigns(place.text),
    })),
    rowTraits: traitsOfRows,
    traits,
    moneySlips: moneySlips(project, beside),
  };
}

function hasSigns(text: string): boolean {
  return textSigns(text) !== 0;
}
