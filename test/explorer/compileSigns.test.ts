import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { compileSigns } from '../../src/explorer/engine/compileSigns.ts';

const WHOLE = { step: 'engine', loadedBytes: 7_000_000, totalBytes: 7_000_000 } as const;
const HALF = { ...WHOLE, loadedBytes: 3_500_000 };
const MINUTES = 300_000;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('compileSigns: a program that is here whole is told of until the end', () => {
  const onProgress = vi.fn();
  const { tell, end } = compileSigns(onProgress);
  tell(HALF);
  tell(WHOLE);
  vi.advanceTimersByTime(MINUTES);
  expect(onProgress.mock.calls.length).toBeGreaterThan(10);
  expect(onProgress).toHaveBeenLastCalledWith(WHOLE);
  end();
  onProgress.mockClear();
  vi.advanceTimersByTime(MINUTES);
  expect(onProgress).not.toHaveBeenCalled();
});

test('compileSigns: of a program that stopped on its way nothing more is told', () => {
  const onProgress = vi.fn();
  const { tell } = compileSigns(onProgress);
  tell(HALF);
  tell({ ...WHOLE, step: 'data' });
  onProgress.mockClear();
  vi.advanceTimersByTime(MINUTES);
  expect(onProgress).not.toHaveBeenCalled();
});
