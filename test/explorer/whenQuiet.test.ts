import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { START, type ViewState } from '../../src/explorer/state/viewState.ts';
import { whenQuiet } from '../../src/explorer/state/whenQuiet.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A view that can be changed and kept waiting, and how often it was found quiet. */
function watched() {
  const own = { isBusy: false, calls: 0, change: () => {} };
  const store = {
    subscribe: (listener: (state: ViewState) => void) => {
      own.change = () => listener(START);
    },
  };
  whenQuiet(
    store,
    () => own.isBusy,
    () => {
      own.calls += 1;
    },
  );
  return own;
}

test('whenQuiet: calls once, a while after the last change', () => {
  const view = watched();
  vi.advanceTimersByTime(1500);
  view.change();
  vi.advanceTimersByTime(1500);
  expect(view.calls).toBe(0);
  vi.advanceTimersByTime(600);
  view.change();
  vi.advanceTimersByTime(10_000);
  expect(view.calls).toBe(1);
});

test('whenQuiet: waits as long as something that was asked for is on its way', () => {
  const view = watched();
  view.isBusy = true;
  vi.advanceTimersByTime(20_000);
  expect(view.calls).toBe(0);
  view.isBusy = false;
  vi.advanceTimersByTime(2000);
  expect(view.calls).toBe(1);
});
