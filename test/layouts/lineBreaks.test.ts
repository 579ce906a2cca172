import { expect, test } from 'vitest';
import { lineBreaks } from '../../src/layouts/lineBreaks.ts';

const whole = (text: string) => `<span class="whole">${text}</span>`;

test('lineBreaks: holds a number and its unit, a range and a unit alone together', () => {
  expect(lineBreaks('<p>调减 37.62 万元，第 1 行得 86–98 分</p>')).toBe(
    `<p><span>${whole('调减 37.62 万元')}，${whole('第 1 行')}${whole('得 86–98 分')}</span></p>`,
  );
  expect(lineBreaks('<b>−2.8</b> 个百分点，区间 86–98')).toBe(
    `<b>−2.8</b><span> ${whole('个百分点')}，${whole('区间 86–98')}</span>`,
  );
});

test('lineBreaks: holds a sign with its number, and a unit with what it is counted by', () => {
  expect(lineBreaks('<td>≤ 112.22万元</td><td>≥98%</td><td>&lt;8000元/人次</td>')).toBe(
    ['≤ 112.22万元', '≥98%', '&lt;8000元/人次']
      .map((text) => `<td><span>${whole(text)}</span></td>`)
      .join(''),
  );
  expect(lineBreaks('<td>1,379 人次</td>')).toBe(`<td><span>${whole('1,379 人次')}</span></td>`);
});

test('lineBreaks: ends a line with an operator, and begins none with it', () => {
  expect(lineBreaks('<td>全年执行数 ÷ 年初预算数</td>')).toBe(
    `<td><span>${whole('全年执行数 ÷')} 年初预算数</span></td>`,
  );
  expect(lineBreaks('<td>92人 ÷ 88人 = 104.5%</td>')).toBe(
    `<td><span>${whole('92人 ÷')} ${whole('88人 =')} 104.5%</span></td>`,
  );
  expect(lineBreaks('<p>执行率 47 万元 ÷ 全年</p>')).toBe(
    `<p><span>执行率 ${whole('47 万元 ÷')} 全年</span></p>`,
  );
});

test('lineBreaks: parts what is long and has no word, between its characters', () => {
  expect(lineBreaks(`<td>${'a'.repeat(26)}</td><td>${'a'.repeat(23)}</td>`)).toBe(
    `<td><span>${'a'.repeat(12)}<wbr>${'a'.repeat(12)}<wbr>aa</span></td><td>${'a'.repeat(23)}</td>`,
  );
  expect(lineBreaks(`<td>${'😀'.repeat(13)}</td>`)).toBe(
    `<td><span>${'😀'.repeat(12)}<wbr>😀</span></td>`,
  );
});

test('lineBreaks: marks where a line may break between words, and makes one element of the text', () => {
  expect(lineBreaks('<td>全年预算执行率 10 分<br>满分</td>')).toBe(
    `<td><span>全年预算<wbr>执行率 ${whole('10 分')}<br>满分</span></td>`,
  );
  expect(lineBreaks('<p>困难劳模帮扶资金项目</p>')).toBe(
    '<p><span>困难劳模<wbr>帮扶资金<wbr>项目</span></p>',
  );
});

test('lineBreaks: holds of an official form figures alone, and the names of its columns', () => {
  expect(
    lineBreaks(
      '<table class="form"><tr><th id="a" scope="col">年度绩效目标指标值</th><td>困难劳模帮扶资金 3 万元</td></tr></table>',
    ),
  ).toBe(
    `<table class="form"><tr><th id="a" scope="col">年度绩效<wbr>目标指标值</th><td><span>困难劳模帮扶资金 ${whole('3 万元')}</span></td></tr></table>`,
  );
});

test('lineBreaks: changes no tag, no attribute, no drawing and no choice', () => {
  for (const html of [
    '<td data-label="3 万元以上 > 2 万元" title=\'5 万元全年预算执行率\'>无</td>',
    '<svg class="chart"><title>37.62 万元</title><text>3 万元</text></svg>',
    '<select><option>3 万元</option></select><textarea>3 万元</textarea><script>"3 万元"</script>',
    '<p>按 W2 与 A3 计算</p>',
  ]) {
    expect(lineBreaks(html)).toBe(html);
  }
});

test('lineBreaks: leaves every character of the text as it was', () => {
  const text =
    '预算执行 286.38 万元，占全年预算 88.4%，第 3 行 1,350.00 元/人次，比上年提高 2 个百分点 &amp; 困难劳模帮扶';
  expect(lineBreaks(text).replaceAll(/<[^>]*>/g, '')).toBe(text);
  expect(lineBreaks(text)).toBe(lineBreaks(text));
});
