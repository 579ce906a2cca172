import { expect, test, vi } from 'vitest';
import { type EngineFailureKind, engineFailure } from '../../src/explorer/engine/engineFailure.ts';
import { onceMore } from '../../src/explorer/engine/onceMore.ts';

/** A task that fails for these reasons in turn, and then succeeds. */
function failing(...kinds: readonly EngineFailureKind[]) {
  const task = vi.fn<() => Promise<string>>();
  for (const kind of kinds) task.mockRejectedValueOnce(engineFailure(kind));
  return task.mockResolvedValue('done');
}

test.each<EngineFailureKind>(['network', 'truncated', 'workerBlocked', 'internal', 'timeout'])(
  'onceMore: %s may pass',
  async (kind) => {
    await expect(onceMore(failing(kind))).resolves.toBe('done');
  },
);

test.each<EngineFailureKind>(['notFound', 'wrongFile', 'wasmBlocked', 'cancelled'])(
  'onceMore: %s stays',
  async (kind) => {
    const task = failing(kind);
    await expect(onceMore(task)).rejects.toMatchObject({ kind });
    expect(task).toHaveBeenCalledOnce();
  },
);

test('onceMore: tells the second failure, and tries no third time', async () => {
  const task = failing('network', 'truncated');
  await expect(onceMore(task)).rejects.toMatchObject({ kind: 'truncated' });
  expect(task).toHaveBeenCalledTimes(2);
});
