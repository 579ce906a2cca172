import { expect, test } from 'vitest';
import { latestOnly } from '../../src/explorer/engine/latestOnly.ts';

test('latestOnly: of what comes while one runs, the last alone runs next', async () => {
  const ran: number[] = [];
  const gates = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const request = latestOnly(async (own: number) => {
    ran.push(own);
    await gates[ran.length - 1]?.promise;
  });
  const all = [1, 2, 3].map(request);
  expect(ran).toEqual([1]);
  gates[0]?.resolve();
  await all[0];
  gates[1]?.resolve();
  await Promise.all(all);
  expect(ran).toEqual([1, 3]);
});

test('latestOnly: runs on after a failure, which its own caller hears of', async () => {
  const request = latestOnly(async (own: string) => {
    if (own === 'bad') throw new Error(own);
  });
  const bad = request('bad');
  const good = request('good');
  await expect(bad).rejects.toThrow('bad');
  await expect(good).resolves.toBeUndefined();
});
