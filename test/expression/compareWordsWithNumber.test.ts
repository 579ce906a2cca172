import { describe, expect, test } from 'vitest';
import { cpuTime } from '../cpuTime.ts';
import { compared } from './describe.ts';

describe('compare: words against a number that answers them', () => {
  test.each([
    ['全覆盖→100%', '100 of 100 % = 100.0%, met, atLeast'],
    ['实现全覆盖→98%', '98 of 100 % = 98.0%, missed, atLeast'],
    ['应保尽保→100%', '100 of 100 % = 100.0%, met, atLeast'],
    ['全部覆盖→95%', '95 of 100 % = 95.0%, missed, atLeast'],
    ['较上年不降低→提升0.3个百分点', 'met, stated'],
    ['不低于上年水平→增长2%', 'met, stated'],
    ['不增加→减少3起', 'met, stated'],
    ['不下降→与上年持平', 'met, stated'],
    ['稳步提升→提升5%', 'tier met'],
    ['比上年下降→下降12%', 'tier met'],
  ])('compared(%j): %s', (pair, result) => expect(compared(pair)).toBe(result));

  test.each([
    // a fall of complaints is no fall of what was to rise
    '有所提升→投诉下降5%',
    '较上年不降低→下降0.3%',
    '显著提升→提升5%',
    '提升→提升0%',
    '基本全覆盖→100%',
    '全覆盖→620户',
    '覆盖→100%',
    '规范→100%',
    '稳定→增长2%',
  ])('compared(%j): open', (pair) => expect(compared(pair)).toMatch(/^open: /));
});

describe('compare: 元 and 万元 with numbers of one size', () => {
  test.each(['≤460万元→391元', '≤1.2万元/户→1.35元/户', '≥1.5万亩→1.2亩', '35元→30万元'])(
    'compared(%j): open',
    (pair) => expect(compared(pair)).toContain('单位可能有误'),
  );

  test.each(['≤460万元→391万元', '≥1.5万亩→12000亩', '≥5000元→0.9万元', '≤2万元→500元'])(
    'compared(%j): a ratio',
    (pair) => expect(compared(pair)).toMatch(/ of /),
  );
});

test('words on last year, as many as may be, are read in one pass', () => {
  const read = () => compared(`${'上年度'.repeat(500)}囧→提升0.3个百分点`);
  expect(cpuTime(read)).toBeLessThan(1000);
});
