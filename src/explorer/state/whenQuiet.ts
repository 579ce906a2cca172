import type { Store } from './store.ts';

/** So long nobody asks for anything who looks at an answer. */
const QUIET_MILLISECONDS = 2000;

/**
 * Calls once, when the view has stood still for a while and shows all that was asked for: several megabytes must slow
 * neither the next answer nor, on a slow line, the rows that are on their way.
 */
export function whenQuiet(
  store: Pick<Store, 'subscribe'>,
  isBusy: () => boolean,
  task: () => void,
): void {
  let isDone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    if (isDone) return;
    timer = setTimeout(() => {
      if (isBusy()) {
        wait();
        return;
      }
      isDone = true;
      task();
    }, QUIET_MILLISECONDS);
  };
  store.subscribe(wait);
  wait();
}
