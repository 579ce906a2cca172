import { vi } from 'vitest';

const { JIJING_FAULTS: times = '1', JIJING_SEED: seed = '18' } = process.env;

/** Whether this is the longer run, `npm run check:faults`. */
export const isLong = times !== '1';

/** The same in every ordinary run, another in each longer one, which prints it. */
export const SEED = Number(seed);

/** How often something is tried: `few` times in ordinary tests, many times that in the longer run. */
export function rounds(few: number): number {
  return few * Number(times);
}

if (isLong) vi.setConfig({ testTimeout: 3_600_000, hookTimeout: 3_600_000 });
