import { textSigns } from '../model/textSigns.ts';
import type { AuditSubject, ScoredForm } from './finding.ts';
import { ROW_TEXTS } from './findPlaces.ts';
import { moneySlips } from './moneySlips.ts';
import { rowTraits } from './rowTraits.ts';

/** Reads of a scored form what several checks need. */
export function auditSubject(form: ScoredForm): AuditSubject {
  const { project, beside, score, fits } = form;
  const traitsOfRows = score.rows.map(rowTraits);
  let traits = 0;
  for (const own of traitsOfRows) traits |= own;
  return {
    project,
    score,
    fits,
    beside,
    signs: formSigns(form),
    rowTraits: traitsOfRows,
    traits,
    moneySlips: moneySlips(project, beside),
  };
}

function formSigns({ project }: ScoredForm): number {
  const { goal, texts, indicators, listEntry } = project;
  let signs = textSigns(goal.expected ?? '') | textSigns(goal.actual ?? '');
  for (const row of indicators) {
    for (const field of ROW_TEXTS) signs |= textSigns(row[field] ?? '');
  }
  for (const { text } of texts) signs |= textSigns(text);
  return signs | textSigns(listEntry.note);
}
