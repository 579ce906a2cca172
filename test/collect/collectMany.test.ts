import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { collectedView } from '../../src/analysis/collectedView.ts';
import { collectedSchema } from '../../src/model/collected.ts';
import { sumOf, ZERO } from '../../src/model/decimal.ts';
import { loadCity } from '../demo/cityFolder.ts';
import { jijing } from '../jijing.ts';
import { publishChild } from './publishChild.ts';

const root = mkdtempSync(join(tmpdir(), 'jijing-many-'));
afterAll(() => rmSync(root, { recursive: true }));

test('collect: sets a hundred cities side by side, and their sums are those of all', async () => {
  const sites = [];
  for (let seed = 1; seed <= 100; seed++) {
    const city = loadCity({ departments: 1, years: 1, projects: 2, seed });
    sites.push(await publishChild(city, join(root, `city-${seed}`)));
  }
  const children = sites.map((_, index) => `city-${index + 1}=${join(root, `city-${index + 1}`)}`);
  expect((await jijing('collect', '--data', root, ...children)).status).toBe(0);
  const file = JSON.parse(readFileSync(join(root, 'collected.json'), 'utf8'));
  const { years, unread } = collectedView(collectedSchema.parse(file));
  const summaries = sites.flatMap((site) => site.years.map(({ overview }) => overview.summary));
  expect(unread).toEqual([]);
  expect(years.map(({ rows }) => rows.length)).toEqual([100]);
  expect(years[0]?.total.projects).toBe(summaries.reduce((sum, one) => sum + one.projects, 0));
  expect(years[0]?.total.missed).toBe(summaries.reduce((sum, one) => sum + one.outcomes.missed, 0));
  expect(years[0]?.total.money?.executed).toBe(
    sumOf(summaries.map(({ money }) => money?.executed ?? ZERO)),
  );
});
