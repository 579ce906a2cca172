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

test('lineBreaks: holds a day together', () => {
  expect(lineBreaks('<p>2026-11-29 公开，再于 2026-12-01 更正</p>')).toBe(
    `<p><span>${whole('2026-11-29')} 公开，${whole('再于 2026-12-01')} 更正</span></p>`,
  );
  expect(lineBreaks('<p>12026-11-290</p>')).toBe('<p>12026-11-290</p>');
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

test.each([
  '2563 亩',
  '5 种',
  '90% 起',
  '3 分钟',
  '80—90',
  '3月前',
  '3月底前',
  '100 人以上',
  '10 分内',
])('lineBreaks: holds together what is counted, measured or ranges: %s', (figure) => {
  expect(lineBreaks(`<p>表为 ${figure}。</p>`)).toBe(
    `<p><span>${whole(`表为 ${figure}`)}。</span></p>`,
  );
});

test('lineBreaks: a bound goes with its figure, but not the head of another word', () => {
  expect(lineBreaks('<td>2025年11月30日前完成</td>')).toBe(
    `<td><span>${['2025年', '11月', '30日前'].map(whole).join('')}完成</span></td>`,
  );
  expect(lineBreaks('<td>3月前期工作</td>')).toBe(`<td><span>${whole('3月')}前期工作</span></td>`);
});

test('lineBreaks: a short name of a part stays with its points', () => {
  expect(lineBreaks('<td>效益 30，满意度 10</td>')).toBe(
    `<td><span>${whole('效益 30')}，${whole('满意度 10')}</span></td>`,
  );
});

test('lineBreaks: breaks a headline between its clauses first, and no other text', () => {
  expect(lineBreaks('<h1>预算全部执行，年中调减 37.62 万元</h1>')).toBe(
    `<h1><span class="clause"><span>预算全部<wbr>执行，</span></span><span class="clause"><span>年中调减 ${whole('37.62 万元')}</span></span></h1>`,
  );
  expect(lineBreaks('<p class="lead by-word">全部达成，无</p>')).toBe(
    '<p class="lead by-word"><span class="clause">全部达成，</span><span class="clause">无</span></p>',
  );
  for (const text of ['<h1>全部达成</h1>', '<p>全部达成，无</p>', '<h2>全部<a>达成</a>，无</h2>'])
    expect(lineBreaks(text)).toBe(text);
});

test('lineBreaks: holds of an official form figures alone, and the words of its names', () => {
  expect(
    lineBreaks(
      '<table class="form"><tr><th id="a" scope="col">年度绩效目标指标值</th><td>困难劳模帮扶资金 3 万元</td></tr></table>',
    ),
  ).toBe(
    `<table class="form"><tr><th id="a" scope="col">年度<wbr>绩效<wbr>目标<wbr>指标值</th><td><span>困难劳模帮扶资金 ${whole('3 万元')}</span></td></tr></table>`,
  );
});

test.each([
  ['<th scope="row" class="rank-3">社会效益指标</th>', '社会<wbr>效益<wbr>指标'],
  ['<th scope="row" class="rank-3">可持续影响指标</th>', '可持续<wbr>影响<wbr>指标'],
  ['<th scope="row" class="rank-1">项目基本情况</th>', '项目<wbr>基本<wbr>情况'],
  ['<th scope="col">计量单位</th>', '计量<wbr>单位'],
  [
    '<th scope="col">偏差原因分析及改进措施</th>',
    '偏差<wbr>原因<wbr>分析<wbr>及<wbr>改进<wbr>措施',
  ],
  ['<th scope="row" class="text">社会效益指标</th>', '社会效益指标'],
  ['<th scope="col">得分率</th>', '得分率'],
])('lineBreaks: of a form %s breaks at its words, a sentence anywhere', (cell, text) => {
  const row = (html: string) => `<table class="form"><tr>${html}</tr></table>`;
  expect(lineBreaks(row(cell))).toBe(row(cell.replace(/>[^<]+</, `>${text}<`)));
});

test('lineBreaks: marks a name of a form beside a figure too', () => {
  expect(lineBreaks('<table class="form"><th scope="row">满意度指标（10分）</th></table>')).toBe(
    `<table class="form"><th scope="row"><span>满意度<wbr>指标（${whole('10分')}）</span></th></table>`,
  );
});

test('lineBreaks: a form goes on in the next line behind the hyphen of a range, and within a date', () => {
  expect(lineBreaks('<table class="form"><td>12月31日前</td></table>')).toBe(
    `<table class="form"><td><span>${whole('12月')}<wbr>${whole('31日')}前</span></td></table>`,
  );
  expect(lineBreaks('<table class="form"><td>18000人次-21933人次</td></table>')).toBe(
    `<table class="form"><td><span>${whole('18000人次')}-<wbr>${whole('21933人次')}</span></td></table>`,
  );
});

test('lineBreaks: a figure alone in a cell of a form breaks before its unit, no other', () => {
  const row = (html: string) => `<table class="form"><tr>${html}</tr></table>`;
  expect(lineBreaks(row('<td>≥21,933人次</td><td>98%</td><td>共 30人次</td>'))).toBe(
    row(
      `<td><span class="whole figure">≥21,933<wbr>人次</span></td><td>98%</td><td><span>共 ${whole('30人次')}</span></td>`,
    ),
  );
});

test('lineBreaks: changes no tag, no attribute, no drawing and no choice', () => {
  for (const html of [
    '<td data-label="3 万元以上 > 2 万元" title=\'5 万元全年预算执行率\'>无</td>',
    '<svg class="chart"><title>37.62 万元</title><text>3 万元</text></svg>',
    '<select><option>3 万元</option></select><textarea>3 万元</textarea><script>"3 万元"</script>',
    '<p>按 W2 与 A3 计算</p>',
    '<h2 aria-label="绩效 > 目标，分值">无</h2>',
    '<table class="form"><th data-label="绩效 > 绩效目标分值">无</th></table>',
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

test('lineBreaks: leaves every sign of a headline, also where several follow one another or one begins it', () => {
  for (const text of [
    '购置设备，，维修；；',
    '，购置设备，维修',
    '购置设备，；维修',
    '购置设备；维修，',
  ]) {
    const html = lineBreaks(`<h1>${text}</h1>`);
    expect(html.replaceAll(/<[^>]*>/g, '')).toBe(text);
    expect(html.match(/class="clause"/g)?.length ?? 0).not.toBe(1);
  }
});

test('lineBreaks: a form breaks before what follows a figure, never within it: 以上, 平方米', () => {
  const cell = (text: string) => lineBreaks(`<table class="form"><td>${text}</td></table>`);
  expect(cell('21933人次以上')).toBe(
    `<table class="form"><td><span>${whole('21933人次')}<wbr>${whole('以上')}</span></td></table>`,
  );
  expect(cell('85%以下')).toBe(
    `<table class="form"><td><span>85%<wbr>${whole('以下')}</span></td></table>`,
  );
  expect(cell('≥1290.3平方米')).toBe(
    '<table class="form"><td><span class="whole figure">≥1290.3<wbr>平方米</span></td></table>',
  );
});
