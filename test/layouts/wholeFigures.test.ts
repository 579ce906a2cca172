import { expect, test } from 'vitest';
import { wholeFigures } from '../../src/layouts/wholeFigures.ts';

const whole = (text: string) => `<span class="whole">${text}</span>`;

test('wholeFigures: holds a number and its unit, a range and a unit alone together', () => {
  expect(wholeFigures('<p>调减 37.62 万元，第 1 行得 86–98 分</p>')).toBe(
    `<p><span>调减 ${whole('37.62 万元')}，${whole('第 1 行')}得 ${whole('86–98 分')}</span></p>`,
  );
  expect(wholeFigures('<b>−2.8</b> 个百分点，区间 86–98')).toBe(
    `<b>−2.8</b><span> ${whole('个百分点')}，区间 ${whole('86–98')}</span>`,
  );
});

test('wholeFigures: makes one element of a text whose lines may break between words', () => {
  expect(wholeFigures('<td>预算<wbr>执行率 10 分<br>满分</td>')).toBe(
    `<td><span>预算<wbr>执行率 ${whole('10 分')}<br>满分</span></td>`,
  );
});

test('wholeFigures: changes no tag, no attribute, no drawing and no choice', () => {
  for (const html of [
    '<td data-label="3 万元以上 > 2 万元" title=\'5 万元\'>无</td>',
    '<svg class="chart"><title>37.62 万元</title><text>3 万元</text></svg>',
    '<select><option>3 万元</option></select><textarea>3 万元</textarea><script>"3 万元"</script>',
    '<p>按 W2 与 A3 计算</p>',
  ]) {
    expect(wholeFigures(html)).toBe(html);
  }
});

test('wholeFigures: leaves every character of the text as it was', () => {
  const text = '执行 286.38 万元，占 88.4%，第 3 行 1,350.00 元/人次，提高 2 个百分点';
  expect(wholeFigures(text).replaceAll(/<[^>]*>/g, '')).toBe(text);
});
