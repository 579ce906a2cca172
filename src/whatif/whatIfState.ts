import type { FormPart } from '../analysis/stability/formParts.ts';

/** Whose weights a trial uses: those of each form, those of the chosen rule book, or the reader's own. */
export type WeightsChoice = 'form' | 'rulebook' | 'own';

/** Weights of the reader's own: whole points from 0 to 100 by part; a part that is not named has 0. */
export type OwnPoints = Readonly<Partial<Record<FormPart, number>>>;

/** What a reader has chosen. */
export interface WhatIfState {
  readonly rulebook: string;
  readonly weights: WeightsChoice;
  /** Counts where `weights` is `own`; else what the reader's own would start from. */
  readonly own: OwnPoints;
  /** The id of one department; empty for all. */
  readonly department: string;
}

/** What a reader can choose from. */
export interface WhatIfChoices {
  /** The declared one first. */
  readonly rulebooks: readonly string[];
  /** Those whose weight can be set. */
  readonly parts: readonly FormPart[];
  readonly departments: readonly string[];
}

const MOST_POINTS = 100;

/** How the forms stand now: the declared rule book, their own weights, every department. */
export function startState({ rulebooks }: WhatIfChoices): WhatIfState {
  return { rulebook: rulebooks[0] ?? '', weights: 'form', own: {}, department: '' };
}

/** Whole points from 0 to 100; 0 where the text is no number. */
export function toPoints(text: string | null): number {
  const points = Math.round(Number(text));
  return Number.isNaN(points) ? 0 : Math.min(Math.max(points, 0), MOST_POINTS);
}
