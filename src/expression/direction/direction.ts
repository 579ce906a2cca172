import type { Way } from '../../model/words.ts';

/** A way and what it was read from, in Chinese and without a full stop: 名称中的“不合格率”. */
export interface Direction {
  readonly way: Way;
  readonly reason: string;
}
