import type { Expected } from './messages.ts';

/** Makes ready for kinds of files, the likeliest first. */
type Prepare = (kinds: readonly Expected[]) => void;

/**
 * Calls once where a file or a table seems about to come: the pointer or the keyboard reaches the place for it, a
 * file is dragged over the page, or the reader holds the key that pastes or leaves the page, perhaps to copy.
 */
export function expectFiles(drop: HTMLElement, prepare: Prepare): void {
  const seen = new AbortController();
  const on = (target: EventTarget, sign: string, expects: (event: Event) => Expected | undefined) =>
    target.addEventListener(
      sign,
      (event) => {
        const likeliest = expects(event);
        if (likeliest === undefined) return;
        seen.abort();
        prepare([...new Set<Expected>([likeliest, 'word', 'excel', 'web'])]);
      },
      { signal: seen.signal, passive: true },
    );
  on(drop, 'pointerenter', () => 'word');
  on(drop, 'focusin', () => 'word');
  on(document, 'dragenter', (event) => draggedKind((event as DragEvent).dataTransfer));
  on(document, 'keydown', (event) => {
    const { ctrlKey, metaKey } = event as KeyboardEvent;
    return ctrlKey || metaKey ? 'web' : undefined;
  });
  on(window, 'blur', () => 'web');
  on(document, 'visibilitychange', () => 'web');
}

/** While files are dragged a page is told their types, no names. */
function draggedKind(data: DataTransfer | null): Expected {
  const isExcel = [...(data?.items ?? [])].some(({ type }) => /excel|spreadsheet/.test(type));
  return isExcel ? 'excel' : 'word';
}
