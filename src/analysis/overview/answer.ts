/** A piece of a sentence; with `to`, the address within the site of the rows that it comes from. */
export interface AnswerPart {
  readonly text: string;
  readonly to?: string;
}

/** One of the questions of the first minute, answered by a figure and a sentence. */
export interface Answer {
  readonly id: 'money' | 'missed' | 'unassessable' | 'change' | 'decisions';
  readonly question: string;
  /** The headline figure as printed; absent where there is nothing to count. */
  readonly figure:
    | { readonly value: string; readonly unit: string; readonly to: string }
    | undefined;
  /** How the figure stands to last year's; absent without one. */
  readonly before: string | undefined;
  readonly sentence: readonly AnswerPart[];
}
