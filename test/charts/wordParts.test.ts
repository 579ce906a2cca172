import { expect, test } from 'vitest';
import { ownParts, staysWhole, wordParts } from '../../src/charts/draw/wordParts.ts';

test.each([
  ['年初预算 324.00 万元', ['年初预算\u00a0324.00\u00a0万元']],
  ['执行率 −2.8 个百分点', ['执行率\u00a0−2.8\u00a0个百分点']],
  ['全年执行数 2023 年 904.73 万元', ['全年执行数\u00a02023\u00a0年 ', '904.73\u00a0万元']],
  ['', []],
  ['不超过29.92万元/年', ['不超过', '29.92万元/年']],
  ['帮扶专项第28期', ['帮扶', '专项', '第28期']],
  ['61.2元 / 不少于60元', ['61.2元 / ', '不少于', '60元']],
])('wordParts(%o) tears no number from its unit', (text, parts) => {
  expect(wordParts(text)).toEqual(parts);
});

test.each([
  ['最多的是街巷照明养护', ['最多的是', '街巷', '照明', '养护']],
  ['拆分为两个', ['拆分为', '两个']],
  ['示例市灶台改良局', ['示例市', '灶台', '改良局']],
  ['得分高于分值，不计入', ['得分', '高于', '分值，', '不计入']],
])('wordParts(%o) leaves no character alone that no dictionary knows', (text, parts) => {
  expect(wordParts(text)).toEqual(parts);
});

test.each([
  ['示例市街巷照明局', '街巷'],
  ['网站由绩镜生成', '绩镜'],
  ['等级按评分规则', '评分'],
  ['指标有可核数值', '数值'],
  ['定得比上年实际低', '上年'],
  ['灯具后续管护制度', '管护'],
  ['扣分而未填原因', '未填'],
  ['目标表（合成演示数据）', '（合成演示数据）'],
])('wordParts(%o) does not tear a word of the field: %s', (text, word) => {
  expect(wordParts(text).filter((part) => part.includes(word))).toHaveLength(1);
});

test.each([
  ['测评分析报告', '评分'],
  ['以上年份', '上年'],
  ['统计入库', '计入'],
])('wordParts(%o) sees no %s in other words', (text, word) => {
  expect(wordParts(text)).not.toContain(word);
});

test('wordParts() keeps a few signs with the brackets around them', () => {
  expect(wordParts('河灯（东片）专项')).toEqual(['河灯', '（东片）', '专项']);
});

test.each([
  '失 6 分：预算执行 5、产出 1；所得各分中 74.5% 没有可核的数值',
  '“送温暖”（困难职工）帮扶专项',
])('wordParts(%o) keeps every character, and begins no piece with a closing mark', (text) => {
  const parts = wordParts(text);
  expect(parts.join('').replaceAll('\u00a0', ' ')).toBe(text);
  expect(parts.slice(1).filter((part) => /^[，。、；：）”%]/.test(part))).toEqual([]);
  expect(parts.filter((part) => /[（“]$/.test(part))).toEqual([]);
});

test('ownParts: has every character of the text as it was', () => {
  const text = '年初预算 324.00 万元，无法判定 48 项';
  expect(ownParts(text).join('')).toBe(text);
  expect(ownParts('有 48 项指标无法判定')).toContain('无法判定');
});

test('staysWhole: a piece with a blank stays on one line, unless no line has room for it', () => {
  expect(['2023 年度', '年度', `${'x'.repeat(1000)} 2023 年度`].map(staysWhole)).toEqual([
    true,
    false,
    false,
  ]);
});
