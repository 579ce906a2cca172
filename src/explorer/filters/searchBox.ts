import type { PageParts } from '../dom/pageParts.ts';
import type { Store } from '../state/store.ts';

/** While typing goes on, no search begins. */
const PAUSE = 300;

/** Makes the search box write into the state: typing on is one step back, not many. */
export function searchBox({ bar, search }: PageParts, store: Store): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const take = () => {
    clearTimeout(pause);
    const state = store.get();
    const next = search.value.trim();
    if (next === state.search) return;
    store.set({ ...state, search: next }, state.search === '' || next === '' ? 'new' : 'same');
  };
  search.value = store.get().search;
  const takeSoon = () => {
    clearTimeout(pause);
    pause = setTimeout(take, PAUSE);
  };
  search.addEventListener('input', (event) => {
    // What an input method still composes is nothing yet.
    if (!(event instanceof InputEvent && event.isComposing)) takeSoon();
  });
  search.addEventListener('compositionend', takeSoon);
  search.addEventListener('change', take);
  bar.addEventListener('submit', (event) => {
    event.preventDefault();
    take();
  });
}
