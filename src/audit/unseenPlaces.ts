import { unseenIn } from '../model/invisible.ts';
import { printedTexts } from '../model/printedTexts.ts';
import type { Project } from '../model/project.ts';
import { rowWords } from '../model/rowWords.ts';
import { toGoal } from '../model/toGoal.ts';
import { toIndicators } from '../model/toIndicators.ts';
import { findPlaces, type TextPlace } from './findPlaces.ts';

/** The texts of a form inside of which characters stand that nobody sees; all other checks read it without them. */
export function unseenPlaces({ hasUnseen, form, layout }: Project): TextPlace[] {
  if (!hasUnseen) return [];
  const printed = {
    goal: toGoal(form),
    texts: printedTexts(form, layout),
    indicators: toIndicators(form.indicators ?? [], rowWords(layout)).indicators,
    layout,
  };
  return findPlaces(printed, (text) => unseenIn(text) !== undefined);
}
