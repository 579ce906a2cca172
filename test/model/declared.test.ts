import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulebookSchema } from '../../src/model/rulebook.ts';
import { settingsSchema } from '../../src/model/settings.ts';

const settings = JSON.parse(readFileSync('data/site.json', 'utf8'));
const rules = JSON.parse(readFileSync('data/rulebooks/national-2020.json', 'utf8'));
const isSite = (change: object) => settingsSchema.safeParse({ ...settings, ...change }).success;
const isRulebook = (change: object) => rulebookSchema.safeParse({ ...rules, ...change }).success;

test('settingsSchema: a path leads nowhere but into folders of its own host', () => {
  for (const path of ['/', '/jixiao/', '/a/b-c/', '/绩效/', '/.well-known/', '/%22/'])
    expect([path, isSite({ path })]).toEqual([path, true]);
  for (const path of ['//evil.example/', '/\\evil.example/', '/../x/', '/a/./', '/a//b/', '/a"b/'])
    expect([path, isSite({ path })]).toEqual([path, false]);
  for (const path of ['/a b/', '/a?b/', '/a#b/', '/<b>/', '/a\n/', 'a/', '/a'])
    expect([path, isSite({ path })]).toEqual([path, false]);
});

test('settingsSchema: a year has one earlier rule book', () => {
  const until = (...years: number[]) => ({
    earlierRulebooks: years.map((year) => ({ until: year, rulebook: `own-${year}` })),
  });
  expect(isSite(until(2021, 2022))).toBe(true);
  expect(isSite(until(2022, 2022))).toBe(false);
});

test('rulebookSchema: a scale has a grade for every total, and each once', () => {
  const scale = (...steps: [string, number][]) => ({
    grades: { ...rules.grades, scale: steps.map(([grade, from]) => ({ grade, from })) },
  });
  expect(isRulebook(scale(['优', 90], ['差', 0]))).toBe(true);
  expect(isRulebook(scale(['优', 90]))).toBe(false);
  expect(isRulebook(scale(['优', 90], ['优', 0]))).toBe(false);
});

test('rulebookSchema: what is met in part is given no more than what is met', () => {
  const tiers = (met: number, partly: number) => ({ tiers: { ...rules.tiers, met, partly } });
  expect(isRulebook(tiers(0.8, 0.8))).toBe(true);
  expect(isRulebook(tiers(0.6, 0.8))).toBe(false);
});
