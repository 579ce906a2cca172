import { describe, expect, test } from 'vitest';
import { demoCity } from '../../src/demo/demoCity.ts';
import { DEMO_OPTIONS, type DemoOptions } from '../../src/demo/options.ts';
import { loadCity } from './cityFolder.ts';
import { RULEBOOKS } from './cityRulebooks.ts';

const SMALL: DemoOptions = { ...DEMO_OPTIONS, departments: 3, years: 3, projects: 6 };

/** Every file of a city by its path, as text. */
function filesOf(options: Partial<DemoOptions> = {}): Map<string, string> {
  const parts = [...demoCity({ ...SMALL, ...options }, RULEBOOKS)];
  return new Map(
    parts.flatMap(({ files }) => files.map(({ path, json }) => [path, JSON.stringify(json)])),
  );
}

describe('demoCity', () => {
  test('gives the same bytes for the same seed, whatever the order of the rule books', () => {
    expect(filesOf()).toEqual(filesOf());
    const reversed = [...demoCity(SMALL, RULEBOOKS.toReversed())].flatMap(({ files }) => files);
    expect(JSON.stringify(reversed.at(-1)?.json)).toBe([...filesOf().values()].at(-1));
  });

  test('gives another city for another seed', () => {
    const [one, other] = [filesOf(), filesOf({ seed: 2 })];
    const same = [...one].filter(([path, text]) => other.get(path) === text);
    expect(same).toEqual([]);
  });

  test('leaves departments as they are when others are added', () => {
    const larger = filesOf({ departments: 5 });
    expect([...filesOf()].filter(([path, text]) => larger.get(path) !== text)).toEqual([]);
  });

  test('names the mark of invented data in every file', () => {
    const unmarked = [...filesOf()].filter(([, text]) => !text.includes('合成演示数据'));
    expect(unmarked.map(([path]) => path)).toEqual([]);
  });

  test('makes departments one at a time, so that a large city costs no memory', () => {
    const parts = demoCity({ ...DEMO_OPTIONS, departments: 1_000_000 }, RULEBOOKS);
    expect(parts.next().value?.files).toHaveLength(1);
    expect(parts.next().value?.files.length).toBeGreaterThan(8);
  });

  test('numbers departments beyond the themes', () => {
    const names = [...demoCity({ ...SMALL, departments: 49, years: 1, projects: 1 }, RULEBOOKS)]
      .flatMap(({ files }) => files.map(({ json }) => json))
      .flatMap((json) => ('entries' in json ? [json.department] : []));
    expect(new Set(names).size).toBe(49);
    expect([names[24], names[48]]).toEqual(['示例市第二河灯管理局', '示例市第三河灯管理局']);
  });

  test('throws where a rule book is missing', () => {
    expect(() => [...demoCity(SMALL, [])]).toThrow(RangeError);
  });
});

describe('a city that is written and read back', () => {
  test('has the departments, years and projects asked for, under two rule books', () => {
    const { departmentYears, settings } = loadCity({ departments: 2, years: 2, projects: 3 });
    expect(departmentYears.map(({ year }) => year)).toEqual([2025, 2025, 2024, 2024]);
    for (const { projects } of departmentYears) {
      expect(projects.length).toBeGreaterThanOrEqual(2);
      expect(projects.length).toBeLessThanOrEqual(5);
    }
    expect(settings).toMatchObject({
      synthetic: true,
      rulebook: 'national-2020',
      earlierRulebooks: [{ until: 2024, rulebook: 'bands-2021' }],
    });
  });

  test('has about 1,200 forms, with renames, mergers, splits, reviews and reports', () => {
    const projects = loadCity().departmentYears.flatMap((one) => one.projects);
    expect(projects.length).toBeGreaterThan(1100);
    expect(projects.length).toBeLessThan(1300);
    const count = (is: (project: (typeof projects)[number]) => boolean) =>
      projects.filter(is).length;
    expect(count(({ listEntry }) => listEntry.lineage !== undefined)).toBeGreaterThan(50);
    expect(count(({ origin }) => origin?.kind === 'merged')).toBeGreaterThan(10);
    expect(count(({ origin }) => origin?.kind === 'split')).toBeGreaterThan(10);
    expect(count(({ form }) => form.review !== undefined) / projects.length).toBeCloseTo(0.12, 1);
    expect(count(({ report }) => report !== undefined)).toBe(4);
  });
});
