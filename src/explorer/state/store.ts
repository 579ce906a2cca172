import { readState, stateSearch } from './stateAddress.ts';
import type { ViewState } from './viewState.ts';

/** The state of the view, kept in the address. */
export interface Store {
  readonly get: () => ViewState;
  /** Takes a step that can be gone back; `same` goes on with the last one, as while typing. */
  readonly set: (next: ViewState, step?: 'new' | 'same') => void;
  /** Called after every change, the browser's back and forward among them. */
  readonly subscribe: (listener: (state: ViewState) => void) => void;
  /** From now on, what an address says is taken as far as `toKnown` keeps it; the present one too. */
  readonly restrict: (toKnown: (state: ViewState) => ViewState) => void;
}

/** The store of the page's own address. */
export function addressStore(): Store {
  let state = readState(location.search);
  let known = (read: ViewState) => read;
  const listeners: ((state: ViewState) => void)[] = [];
  const tell = () => {
    for (const listener of listeners) listener(state);
  };
  window.addEventListener('popstate', () => {
    state = known(readState(location.search));
    tell();
  });
  return {
    get: () => state,
    set: (next, step = 'new') => {
      const search = stateSearch(next);
      if (search === stateSearch(state)) return;
      state = next;
      const address = `${location.pathname}${search}${location.hash}`;
      if (step === 'same') history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      tell();
    },
    subscribe: (listener) => {
      listeners.push(listener);
    },
    restrict: (toKnown) => {
      known = toKnown;
      state = known(state);
    },
  };
}
