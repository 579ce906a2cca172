import { expect, test } from 'vitest';
import { statedFull } from '../../src/model/statedFull.ts';
import { cpuTime } from '../cpuTime.ts';

const said = (title: string) => statedFull({ form: { title } as never, texts: [] });

test('statedFull: reads what a title says, however it is spaced out', () => {
  expect(said('绩效自评表（满分 为 120 分）')).toBe(said('绩效自评表（满分120分）'));
  expect(said('绩效自评表（满分：120分）')).toBe(said('绩效自评表（满分120分）'));
  expect(said('绩效自评表（满分120分，总分为1000分）')).toBeUndefined();
});

test('statedFull: looks through blanks once, as many as a text may have', () => {
  const blank = `满分${' '.repeat(30_000)}`;
  expect(cpuTime(() => said(blank))).toBeLessThan(1000);
});
