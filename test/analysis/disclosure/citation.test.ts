import { describe, expect, test } from 'vitest';
import { citation } from '../../../src/analysis/disclosure/citation.ts';
import type { Settings } from '../../../src/model/settings.ts';

const CITED = {
  publisher: '示例市总工会',
  title: '送温暖专项 2022 年度项目支出绩效自评表',
  published: '2023-09-01',
  address: '/2022/gonghui/songwennuan/',
};
const settings = (own: Partial<Settings>) => ({ synthetic: false, ...own }) as Settings;
const WITH_ADDRESS = settings({ url: 'https://example.org/jixiao/' });

describe('citation', () => {
  test('with an address: an online document, its date in brackets, its address last', () => {
    expect(citation(CITED, WITH_ADDRESS)).toBe(
      '示例市总工会. 送温暖专项 2022 年度项目支出绩效自评表[EB/OL]. (2023-09-01). https://example.org/jixiao/2022/gonghui/songwennuan/',
    );
  });

  test('without an address: other material with its date, nothing left dangling', () => {
    expect(citation(CITED, settings({}))).toBe(
      '示例市总工会. 送温暖专项 2022 年度项目支出绩效自评表[Z]. 2023-09-01.',
    );
  });

  test('without a date: leaves it out', () => {
    const undated = { ...CITED, published: undefined };
    expect(citation(undated, settings({}))).toMatch(/自评表\[Z\]\.$/);
    expect(citation(undated, WITH_ADDRESS)).toContain('[EB/OL]. https://');
  });

  test('of invented data: says so once, whoever says it', () => {
    const said = (publisher: string) =>
      citation({ ...CITED, publisher }, settings({ synthetic: true })).match(/合成演示数据/g);
    expect(said('示例市总工会')).toHaveLength(1);
    expect(said('示例市总工会（合成演示数据）')).toHaveLength(1);
  });
});
