import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SILENCE, watchSilence } from '../../src/explorer/engine/silence.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('watchSilence: gives up once, when nothing was heard for so long', () => {
  const giveUp = vi.fn();
  const { heard } = watchSilence(SILENCE, giveUp);
  vi.advanceTimersByTime(0.9 * SILENCE);
  heard();
  vi.advanceTimersByTime(0.9 * SILENCE);
  expect(giveUp).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10 * SILENCE);
  expect(giveUp).toHaveBeenCalledOnce();
});

test('watchSilence: a timer that comes an hour late, as after a sleep, is one look like others', () => {
  const look = vi.spyOn(globalThis, 'setInterval');
  const giveUp = vi.fn();
  watchSilence(SILENCE, giveUp);
  vi.setSystemTime(Date.now() + 3_600_000);
  const [[late]] = look.mock.calls as unknown as readonly [readonly [() => void]];
  late();
  expect(giveUp).not.toHaveBeenCalled();
  look.mockRestore();
});

test('watchSilence: is still after its end', () => {
  const giveUp = vi.fn();
  watchSilence(SILENCE, giveUp).end();
  vi.advanceTimersByTime(10 * SILENCE);
  expect(giveUp).not.toHaveBeenCalled();
});
