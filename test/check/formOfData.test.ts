import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formOfData } from '../../src/check/formOfData.ts';
import { formFileSchema } from '../../src/model/formFile.ts';

const written = readFileSync('data/zonggonghui/2022/kunnan-laomo-bangfu.json', 'utf8');
const form = JSON.parse(written);

describe('formOfData', () => {
  test('reads a form of the record as its data say it', () => {
    expect(formOfData(written)).toEqual(formFileSchema.parse(form));
  });

  test('reads the form that a site publishes beside its results', () => {
    const published = { schemaVersion: 1, id: '2022/a/b', indicators: [], form };
    expect(formOfData(JSON.stringify(published))).toEqual(formFileSchema.parse(form));
  });

  test('says of data that are no form any more what is wrong, at every place', () => {
    const broken = { ...form, year: '二〇二二', moneyUnit: '美元' };
    expect(formOfData(JSON.stringify(broken))).toMatchInlineSnapshot(
      `"读不成数据：年度 应为 2000 至 2100 之间的年度，如 2023；也可以照所印写 "2023年"，跨年度的所印文字写在 period 中；金额单位 应为 "万元" 或 "元""`,
    );
  });

  test('names the first of very many places and counts the others', () => {
    const rows = form.indicators.map((row: object) => ({ ...row, level1: 3 }));
    const many = { ...form, indicators: Array.from({ length: 100 }, () => rows).flat() };
    const words = formOfData(JSON.stringify(many));
    expect(words).toMatch(new RegExp(`；另有 ${100 * rows.length - 10} 处$`));
    expect(String(words).length).toBeLessThan(1000);
  });

  test.each([
    '{\\rtf1 表}',
    '{}',
    '{"entries": []}',
    '[1]',
    '"head"',
    '{"head": ',
    '',
    'null',
    '{"form": "head"}',
  ])('is none of %j', (text) => expect(formOfData(text)).toBeUndefined());
});
