import { describe, expect, test } from 'vitest';
import { compare } from '../../src/expression/compare.ts';
import { parseExpression } from '../../src/expression/parseExpression.ts';
import { cpuTime } from '../cpuTime.ts';
import { compared, UPWARD } from './describe.ts';

describe('compare: how something moved since the year before', () => {
  test.each([
    ['较上年下降→较上年增加2起', 'tier unmet'],
    ['较上年下降→同比上升3%', 'tier unmet'],
    ['较上年下降→较上年上升', 'tier unmet'],
    ['同比增长→较上年下降', 'tier unmet'],
    ['较上年提升→较上年降低0.5个百分点', 'tier unmet'],
    ['较上年不降低→较上年下降0.3%', 'tier unmet'],
    ['较上年不增加→比上年增加1起', 'tier unmet'],
    ['较上年下降→与上年持平', 'tier partly'],
    ['较上年下降→较去年明显减少', 'tier met'],
    ['较上年持平→与去年同期持平', 'tier met'],
    ['较上年不降低→较上年有所提高', 'tier met'],
    ['负增长→下降1.8%', 'met, stated'],
    ['实现负增长→-1.8%', 'met, stated'],
    ['较上年负增长→较上年增长1.8%', 'tier unmet'],
    ['正增长→增长2.1%', 'met, stated'],
    ['保持正增长→下降2.1%', 'tier unmet'],
    ['正增长→较上年持平', 'tier partly'],
  ])('compared(%j): %s', (pair, result) => expect(compared(pair)).toBe(result));

  test.each([
    // since when it moved is not said, or it is another thing that did
    '较上年下降→增加2起',
    '较上年下降→有所增加',
    '较上年下降→较上月增加2起',
    '较上年下降→环比增加2%',
    '较上年上升→投诉较上年下降5%',
    '负增长→产量增长2%',
    '负增长→1.8%',
    '下降→较上年增加2起',
    // for the better or for the worse
    '较上年持平→较上年下降5%',
    '较上年不降低→较上年不增加',
    '快速增长→较上年下降',
  ])('compared(%j): open', (pair) => expect(compared(pair)).toMatch(/^open: /));
});

describe('compare: days that come again', () => {
  test.each([
    ['每月10日前→每月15日', 'missed, stated'],
    ['每月10日前→每月8日', 'met, stated'],
    ['每月10日前→均于每月10日前发放到位', 'met, stated'],
    ['次月5日前→次月10日发放', 'missed, stated'],
    ['每季度末前→每季末', 'met, stated'],
    ['每月底前→每月25日前', 'met, stated'],
    ['每月10日前→每月10日前', 'tier met'],
  ])('compared(%j): %s', (pair, result) => expect(compared(pair)).toBe(result));

  test.each([
    // that day or any before it, as 2022年6月15日前 of 2022年6月10日前
    '每月10日前→每月15日前',
    '次月5日前→次月10日前',
    '每月10日前→次月10日前',
    '每月10日前→每季度15日前',
    '每月10日前→部分每月15日前',
    '每月10日前→每月15日后',
    '每月10日前→15日前',
    '每月10次→每月15次',
    '每月10日起→每月15日前',
    '每月10日前→每月40日前',
  ])('compared(%j): open', (pair) => expect(compared(pair)).toMatch(/^open: |^\d/));
});

describe('compare: a number that words say of something else', () => {
  test.each([
    ['收到上级文件后30日内→30日内', '30 of 30 日 = 100.0%, met, atMost'],
    ['收到上级文件后30日内→28天', '28 of 30 日 = 93.3%, met, atMost'],
    ['自受理之日起15个工作日内→18个工作日', '18 of 15 个工作日 = 120.0%, missed, atMost'],
    ['收到文件后30日内→收到文件后35日', '35 of 30 日 = 116.7%, missed, atMost'],
    ['不低于当地低保标准的1.3倍→1.3倍', '1.3 of 1.3 倍 = 100.0%, met, atLeast'],
    ['不低于当地低保标准的1.3倍→1.2倍', '1.2 of 1.3 倍 = 92.3%, missed, atLeast'],
  ])('compared(%j): %s', (pair, result) => expect(compared(pair)).toBe(result));

  test.each([
    '收到文件后15个工作日内→15日',
    '收到文件后30日内→公示后5日内',
    '收到文件后30日内→及时',
    '收到文件后30日内→100%',
    '不低于当地低保标准的1.3倍→1200元',
    '投入3倍的人力→2倍',
  ])('compared(%j): open', (pair) => expect(compared(pair)).toMatch(/^open: /));
});

test.each(['较上年', '每月', '收到后', '的1倍'])(
  '%s, as often as may be, is read in one pass',
  (part) => {
    const read = () => compared(`${part.repeat(2000)}囧→${part.repeat(2000)}`);
    expect(cpuTime(read)).toBeLessThan(1000);
  },
);

test.each([
  ['2022年6月底前→2022年8月', '晚于期限 2022-06-30（实际 2022-08）'],
  ['2022年6月底前→2022年8月31日', '晚于期限 2022-06-30（实际 2022-08-31）'],
  ['2022年6月底前→2022年8月下旬', '晚于期限 2022-06-30（实际 2022-08-31）'],
])('a month that is late is told as it stands: %s', (pair, reason) => {
  const [target, actual] = pair.split('→').map((text) => parseExpression(text, 2022));
  expect(target && actual && compare(target, actual, UPWARD)).toMatchObject({ reason });
});
