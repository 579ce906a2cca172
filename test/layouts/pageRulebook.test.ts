import { expect, test } from 'vitest';
import { toSite } from '../../src/analysis/site.ts';
import { pageRulebook } from '../../src/layouts/pageRulebook.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { ROOT } from '../root.ts';

const dataset = loadDataset(`${ROOT}data`);
const earlierRulebooks = [{ until: 2022, rulebook: 'bands-2021' }];
const settings = { ...dataset.settings, earlierRulebooks };

test.each([
  ['/', '分档计分（2021 年起试行）'],
  ['/2022/zonggonghui/brief/', '分档计分（2021 年起试行）'],
  ['/quality/', '评分规则'],
  ['/404', '评分规则'],
])('pageRulebook: %s of a site with an earlier rule book names %s', (path, name) => {
  expect(pageRulebook(toSite({ ...dataset, settings }), path)).toBe(name);
});

test('pageRulebook: the one rule book of a site without earlier ones', () => {
  expect(pageRulebook(toSite(dataset), '/2022/')).toBe('国家 2020 通行规则');
});
