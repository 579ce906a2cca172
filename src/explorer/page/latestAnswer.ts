import { latestOnly } from '../engine/latestOnly.ts';
import type { FacetAnswer } from '../filters/facetMessages.ts';
import type { ViewState } from '../state/viewState.ts';
import type { FacetCounter } from './facetCounts.ts';

/** What becomes of an answer, or of a failure to answer. */
export interface AnswerScreen {
  readonly show: (state: ViewState, answer: FacetAnswer) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Counts under a state and shows it, unless another state was asked for meanwhile. Only a search waits for
 * the database; what is asked for while it waits goes ahead of it. `root` is busy until the last is shown.
 */
export function latestAnswer(
  { count, ready }: FacetCounter,
  root: HTMLElement,
  screen: AnswerScreen,
): (state: ViewState) => Promise<void> {
  let wanted: ViewState | undefined;
  const recount = latestOnly(async (state: ViewState) => {
    const answer = await count(state);
    if (state === wanted) screen.show(state, answer);
  });
  return async (state) => {
    wanted = state;
    root.setAttribute('aria-busy', 'true');
    try {
      await ready(state);
      if (state === wanted) await recount(state);
    } catch (error) {
      if (state === wanted) screen.fail(error);
    } finally {
      if (state === wanted) root.removeAttribute('aria-busy');
    }
  };
}
