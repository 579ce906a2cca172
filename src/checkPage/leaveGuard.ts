/** Asks before the page is left while it holds changes that are nowhere else. */
export function leaveGuard(): {
  readonly isOpen: () => boolean;
  /** Whether there are such changes now. */
  set(isOpen: boolean): void;
} {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  let open = false;
  return {
    isOpen: () => open,
    set: (isOpen) => {
      open = isOpen;
      window.removeEventListener('beforeunload', ask);
      if (isOpen) window.addEventListener('beforeunload', ask);
    },
  };
}
