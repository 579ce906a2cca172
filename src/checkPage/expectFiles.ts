/**
 * Calls once where a file seems about to come: the pointer or the keyboard reaches the place for it, one is
 * dragged over the page, or the reader holds the key that pastes or leaves the page, perhaps to copy.
 */
export function expectFiles(drop: HTMLElement, prepare: () => void): void {
  const seen = new AbortController();
  const on = (target: EventTarget, sign: string, isMeant: (event: Event) => boolean = () => true) =>
    target.addEventListener(
      sign,
      (event) => {
        if (!isMeant(event)) return;
        seen.abort();
        prepare();
      },
      { signal: seen.signal },
    );
  on(drop, 'pointerenter');
  on(drop, 'focusin');
  on(document, 'dragenter');
  on(document, 'keydown', (event) => {
    const { ctrlKey, metaKey } = event as KeyboardEvent;
    return ctrlKey || metaKey;
  });
  on(window, 'blur');
  on(document, 'visibilitychange');
}
