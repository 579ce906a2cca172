import type { Expected } from './messages.ts';

/** Makes ready for kinds of files, the likeliest first. */
type Prepare = (kinds: readonly Expected[]) => void;

/**
 * Calls once when the first key or pointer shows that somebody is there, for a Word file, which most forms are;
 * and once where a file or a table seems about to come, for all kinds: the pointer or the keyboard reaches the place
 * for it, a file is dragged over the page, or the reader holds the key that pastes or leaves the page, perhaps to copy.
 */
export function expectFiles(drop: HTMLElement, prepare: Prepare): void {
  const near = onceOn((likeliest: Expected) =>
    prepare([...new Set<Expected>([likeliest, 'word', 'excel', 'web'])]),
  );
  near(drop, 'pointerenter', () => 'word');
  near(drop, 'focusin', () => 'word');
  near(document, 'dragenter', (event) => draggedKind((event as DragEvent).dataTransfer));
  near(document, 'keydown', (event) => {
    const { ctrlKey, metaKey } = event as KeyboardEvent;
    return ctrlKey || metaKey ? 'web' : undefined;
  });
  near(window, 'blur', () => 'web');
  near(document, 'visibilitychange', () => 'web');
  const there = onceOn((likeliest: Expected) => prepare([likeliest]));
  for (const sign of ['pointermove', 'pointerdown', 'keydown']) there(document, sign, () => 'word');
}

/** Hears several signs until one of them says what it expects. */
function onceOn(heard: (expected: Expected) => void) {
  const seen = new AbortController();
  return (target: EventTarget, sign: string, expects: (event: Event) => Expected | undefined) =>
    target.addEventListener(
      sign,
      (event) => {
        const expected = expects(event);
        if (expected === undefined) return;
        seen.abort();
        heard(expected);
      },
      { signal: seen.signal, passive: true },
    );
}

/** While files are dragged a page is told their types, no names. */
function draggedKind(data: DataTransfer | null): Expected {
  const isExcel = [...(data?.items ?? [])].some(({ type }) => /excel|spreadsheet/.test(type));
  return isExcel ? 'excel' : 'word';
}
