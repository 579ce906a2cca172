import type { Store } from '../state/store.ts';

/** So long nobody asks for anything who looks at an answer. */
const QUIET_MILLISECONDS = 2000;

/** Calls once, when the view has stood still for a while: several megabytes must not slow the next answer. */
export function whenQuiet(store: Pick<Store, 'subscribe'>, task: () => void): void {
  let isDone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    if (isDone) return;
    timer = setTimeout(() => {
      isDone = true;
      task();
    }, QUIET_MILLISECONDS);
  };
  store.subscribe(wait);
  wait();
}
