import { startState, toPoints, type WhatIfChoices, type WhatIfState } from './whatIfState.ts';

/**
 * The state that an address names. What it does not name, or names wrongly, is as at the start: an old
 * link to a rule book that is gone still opens.
 * @example ?rulebook=hubei&weights=own&execution=20&output=40 // hubei, own weights 20 and 40, all departments
 */
export function readState(search: string, choices: WhatIfChoices): WhatIfState {
  const named = new URLSearchParams(search);
  const start = startState(choices);
  const oneOf = (name: string, known: readonly string[]) =>
    known.find((one) => one === named.get(name));
  const weights = named.get('weights');
  return {
    rulebook: oneOf('rulebook', choices.rulebooks) ?? start.rulebook,
    weights: weights === 'rulebook' || weights === 'own' ? weights : start.weights,
    own:
      weights === 'own'
        ? Object.fromEntries(choices.parts.map((part) => [part, toPoints(named.get(part))]))
        : start.own,
    department: oneOf('department', choices.departments) ?? start.department,
  };
}

/** What of a state differs from the start, as the query of an address; empty where nothing does. */
export function stateSearch(state: WhatIfState, choices: WhatIfChoices): string {
  const start = startState(choices);
  const named = new URLSearchParams();
  if (state.rulebook !== start.rulebook) named.set('rulebook', state.rulebook);
  if (state.weights !== start.weights) named.set('weights', state.weights);
  if (state.weights === 'own') {
    for (const part of choices.parts) {
      const points = state.own[part] ?? 0;
      if (points > 0) named.set(part, String(points));
    }
  }
  if (state.department !== start.department) named.set('department', state.department);
  const search = named.toString();
  return search === '' ? '' : `?${search}`;
}

/** Whether two states differ by the reader's own weights alone: typing on is one step back, not many. */
export function isSameStep(before: WhatIfState, after: WhatIfState): boolean {
  return (
    before.weights === 'own' &&
    after.weights === 'own' &&
    before.rulebook === after.rulebook &&
    before.department === after.department
  );
}
