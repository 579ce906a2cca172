/** What became of a target, as far as it can be said. */
export type ShiftKind = 'same' | 'lowered' | 'raised' | 'changed' | 'reworded';

/** How two targets stand to each other, and why, in a few words without a full stop. */
export interface Shift {
  readonly kind: ShiftKind;
  readonly words: string;
}

/** A shift; the same needs no words. */
export function shift(kind: ShiftKind, words = ''): Shift {
  return { kind, words };
}
