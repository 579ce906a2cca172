import { describe, expect, test } from 'vitest';
import { compared } from './describe.ts';

describe('numbers of published forms', () => {
  test.each([
    ['0起→发生1起', '1 of 0 起, missed, atMost'],
    ['不发生事故→1起', '1 of 0 起, missed, atMost'],
    ['180日历天→175天', '175 of 180 日历天 = 97.2%, missed, atLeast'],
    ['1500 人→1350', '1350 of 1500 人 = 90.0%, missed, atLeast'],
    ['100 人→131 人', '131 of 100 人 = 131.0%, met, atLeast'],
    ['≥50个→50', '50 of 50 个 = 100.0%, met, atLeast'],
    ['≥100百分比→100', '100 of 100 % = 100.0%, met, atLeast'],
    ['≤90万元→90', '90 of 90 万元 = 100.0%, met, atMost'],
    ['=0.6 万元→0.6', '0.6 of 0.6 万元 = 100.0%, met, atLeast'],
    ['═100%→98%', '98 of 100 % = 98.0%, missed, atLeast'],
    ['≥2400份→3200份', '3200 of 2400 份 = 133.3%, met, atLeast'],
    ['>=4754人→4604人', '4604 of 4754 人 = 96.8%, missed, atLeast'],
    ['>=530元/人*月→583元/人*月', '583 of 530 元/人*月 = 110.0%, met, atLeast'],
    ['<=5300元/户→5830元/户', '5830 of 5300 元/户 = 110.0%, missed, atMost'],
    ['≥266米→≥266米', '266 of 266 米 = 100.0%, met, atLeast'],
    ['60%及以上→53.53%', '53.53 of 60 % = 89.2%, missed, atLeast'],
    ['95%及以上→88.32%及以上', '88.32 of 95 % = 93.0%, missed, atLeast'],
    ['31→42', '42 of 31 = 135.5%, met, atLeast'],
    ['100万→100万', '100 of 100 万 = 100.0%, met, atLeast'],
    ['40 人左右→42人', '42 of 40 人 = 105.0%, met, atLeast'],
    ['≥95%→0.98', '98 of 95 % = 103.2%, met, atLeast'],
    ['90%→0.876', '87.6 of 90 % = 97.3%, missed, atLeast'],
    ['37个基层医疗机构→37', '37 of 37 个 = 100.0%, met, atLeast'],
    ['≥6台（套）→5台', '5 of 6 台(套) = 83.3%, missed, atLeast'],
    ['6套（台）→6台', '6 of 6 套(台) = 100.0%, met, atLeast'],
    ['5台→6台套', '6 of 5 台 = 120.0%, met, atLeast'],
    ['10台（件）→9件', '9 of 10 台(件) = 90.0%, missed, atLeast'],
    ['≥3.5万平方公里→38000平方公里', '3.8 of 3.5 万平方公里 = 108.6%, met, atLeast'],
    ['10万亩→70平方公里', '10.5 of 10 万亩 = 105.0%, met, atLeast'],
  ])('compared(%j): %s', (pair, result) => {
    expect(compared(pair)).toBe(result);
  });

  test.each([
    ['550→20', '目标与实际都没有单位，两数相差十倍以上，不能确定是同一种数'],
    ['37个基层医疗机构→100%', '单位不同：目标“个基层医疗机构”，实际“%”'],
    ['≥2400份→3200本', '单位不同：目标“份”，实际“本”'],
    ['≤3个百分点→3%', '单位不同：目标“个百分点”，实际“%”'],
    ['≥500人/次→512人', '单位不同：目标“人/次”，实际“人”'],
    ['500元/人/次→500元/人', '单位不同：目标“元/人/次”，实际“元/人”'],
    ['6台→5套', '单位不同：目标“台”，实际“套”'],
    ['6台（套）→5个', '单位不同：目标“台(套)”，实际“个”'],
    ['各1次→2次', '单位不同：目标“次(各)”，实际“次”'],
    ['400元/人→400元/人、天', '单位不同：目标“元/人”，实际“元/人、天”'],
    ['≥95%→0.3', '实际没有单位，不能确定是否以“%”计'],
    ['≥5%→0.05', '实际没有单位，不能确定是否以“%”计'],
    ['≥45%→0.4', '实际没有单位，不能确定是否以“%”计'],
    ['100%→1', '实际没有单位，不能确定是否以“%”计'],
    ['≥100%→735', '实际没有单位，不能确定是否以“%”计'],
    ['≤90万元→900000', '实际没有单位，不能确定是否以“万元”计'],
    ['20000→2万元', '目标没有单位，不能确定是否以“万元”计'],
    ['≤20000元→2', '实际没有单位，不能确定是否以“元”计'],
    ['≥5公里→5000', '实际没有单位，不能确定是否以“公里”计'],
    ['≥2万→21000', '实际没有单位，不能确定是否以“万”计'],
    ['≥0.000001元→9000000元', '两数相差过大，不能确定是同一种数'],
    ['≥-2%→-3%', '目标是负数，完成率没有意义'],
  ])('compared(%j): open, %s', (pair, reason) => {
    expect(compared(pair)).toBe(`open: ${reason}`);
  });
});

describe('units convert without rounding', () => {
  test.each([
    ['≤0.6万元→5800元', '0.58 of 0.6 万元 = 96.7%, met, atMost'],
    ['≤2亿元→19000万元', '1.9 of 2 亿元 = 95.0%, met, atMost'],
    ['≤100万→98万元', '98 of 100 万 = 98.0%, met, atMost'],
    ['≤620万/月→600万元/月', '600 of 620 万/月 = 96.8%, met, atMost'],
    ['≥2万→21000人次', '2.1 of 2 万 = 105.0%, met, atLeast'],
    ['≥1.091公里→1091米', '1.091 of 1.091 公里 = 100.0%, met, atLeast'],
    ['≥20厘米→0.2米', '20 of 20 厘米 = 100.0%, met, atLeast'],
    ['≥1.5公顷→22.5亩', '1.5 of 1.5 公顷 = 100.0%, met, atLeast'],
    ['≥1公顷→7亩', '7 of 15 亩 = 46.7%, missed, atLeast'],
    ['≥2500平方米→4770', '4770 of 2500 平方米 = 190.8%, met, atLeast'],
    ['≥3亩→2000平方米', '3 of 3 亩 = 100.0%, met, atLeast'],
    ['≤350千克标煤/万元→0.3吨标准煤/万元', '300 of 350 千克标煤/万元 = 85.7%, met, atMost'],
    ['≤2/万→18/10万', '1.8 of 2 /万 = 90.0%, met, atMost'],
    ['≤9‰→0.9%', '9 of 9 ‰ = 100.0%, met, atMost'],
    ['≥1小时→60分钟', '1 of 1 小时 = 100.0%, met, atLeast'],
    ['≥50人→50名', '50 of 50 人 = 100.0%, met, atLeast'],
    ['≥500人/次→512人次', '512 of 500 人/次 = 102.4%, met, atLeast'],
    ['≥500人(次)→512人次', '512 of 500 人(次) = 102.4%, met, atLeast'],
    ['≥2万人/次→21000人次', '2.1 of 2 万人/次 = 105.0%, met, atLeast'],
    ['10场（次）→12场', '12 of 10 场(次) = 120.0%, met, atLeast'],
    ['500元/人/次→500元/人次', '500 of 500 元/人/次 = 100.0%, met, atLeast'],
    ['每年2次→2次/年', '2 of 2 次(每年) = 100.0%, met, atLeast'],
    ['≥2次/年→2次', '2 of 2 次/年 = 100.0%, met, atLeast'],
    ['500元/人·次→500元/次/人', '500 of 500 元/人·次 = 100.0%, met, atLeast'],
  ])('compared(%j): %s', (pair, result) => {
    expect(compared(pair)).toBe(result);
  });
});

describe('direction', () => {
  test.each([
    ['5%→4%', 'less', '4 of 5 % = 80.0%, met, atMost'],
    ['5%→4%', 'more', '4 of 5 % = 80.0%, missed, atLeast'],
    ['≥5%→4%', 'less', '4 of 5 % = 80.0%, missed, atLeast'],
    ['=2万元→1万元', 'less', '1 of 2 万元 = 50.0%, missed, atLeast'],
    ['0次→0次', 'more', '0 of 0 次, met, atMost'],
    ['0次→3次', 'more', '3 of 0 次, missed, atMost'],
    ['=0次→3次', 'more', '3 of 0 次, missed, atLeast'],
    ['≥0次→3次', 'more', '3 of 0 次, met, atLeast'],
    ['5件→5件', 'open', '5 of 5 件 = 100.0%, met, atLeast'],
    ['5件→4件', 'open', 'open: 方向不能确定'],
    ['5件→6件', 'open', 'open: 方向不能确定'],
    ['0件→1件', 'open', '1 of 0 件, missed, atMost'],
    ['>5个→5个', 'more', '5 of 5 个 = 100.0%, missed, atLeast'],
    ['<5个→5个', 'more', '5 of 5 个 = 100.0%, missed, atMost'],
  ] as const)('compared(%j, %j): %s', (pair, way, result) => {
    expect(compared(pair, way)).toBe(result);
  });
});

describe('changes and ranges', () => {
  test.each([
    ['提升10%→提升10%', '10 of 10 % = 100.0%, met, atLeast'],
    ['提升10%→提升8%', '8 of 10 % = 80.0%, missed, atLeast'],
    ['提升10%→下降2%', '-2 of 10 % = -20.0%, missed, atLeast'],
    ['下降5%→下降6%', '6 of 5 % = 120.0%, met, atLeast'],
    ['提升10%→12%', 'open: 目标是变化幅度，实际是数值，不能比较'],
    ['提升10%→提升10个百分点', 'open: 单位不同：目标“%”，实际“个百分点”'],
    ['18—54周岁→18—54周岁', 'met, the same text'],
    ['18—54周岁→30周岁', 'met, stated'],
    ['18—54周岁→20-50周岁', 'met, stated'],
    ['18—54周岁→60周岁', 'open: 实际不在目标区间内，规则没有规定如何计分'],
    ['≥90%→92%-95%', 'met, stated'],
    ['≥90%→85%-95%', 'open: 实际是区间，不能确定以哪个数为准'],
    ['≥-2%→-1%', 'met, stated'],
  ])('compared(%j): %s', (pair, result) => {
    expect(compared(pair)).toBe(result);
  });
});

describe('a rise that should stay low', () => {
  test.each([
    ['增长5%→增长3%', 'less', '3 of 5 % = 60.0%, met, atMost'],
    ['增长5%→增长3%', 'more', '3 of 5 % = 60.0%, missed, atLeast'],
    ['增长5%→下降1%', 'less', '-1 of 5 % = -20.0%, met, atMost'],
    ['下降5%→下降3%', 'less', '3 of 5 % = 60.0%, missed, atLeast'],
  ] as const)('compared(%j, %j): %s', (pair, way, result) => {
    expect(compared(pair, way)).toBe(result);
  });
});

describe('words that deny those of the target', () => {
  test.each([
    '形成→尚未形成',
    '有效落实→尚未落实',
    '配套到位→配套仍未到位',
    '建成投用→目前还没有建成投用',
    '出台→正在起草',
    '建立台账→目前正在抓紧拟定方案',
    '投入运行→处于招标阶段',
  ])('compared(%j): not reached', (pair) => {
    expect(compared(pair)).toBe('tier unmet');
  });
});

describe('a part that came late', () => {
  test.each([
    ['及时→部分村次年1月到位', 'tier partly'],
    ['按时足额发放→个别乡镇滞后', 'tier partly'],
    ['按期竣工→少数标段推迟至翌年', 'tier partly'],
    ['规范→部分村次年1月到位', 'open: 两处文字描述不同，没有可比的程度'],
    ['及时→部分村提前到位', 'open: 两处文字描述不同，没有可比的程度'],
  ])('compared(%j): %s', (pair, result) => {
    expect(compared(pair)).toBe(result);
  });
});

describe('an actual that is a bound or rough', () => {
  const upper = 'open: 实际只写了上限，不能确定是否达到目标';
  const lower = 'open: 实际只写了下限，不能确定是否达到目标';
  const rough = 'open: 实际是约数，不能确定是否达到目标';

  test.each([
    ['>95%→>95%', '95 of 95 % = 100.0%, met, atLeast'],
    ['超过95%→95%以上', '95 of 95 % = 100.0%, met, atLeast'],
    ['<5%→<5%', '5 of 5 % = 100.0%, met, atMost'],
    ['小于5%→3%以下', '3 of 5 % = 60.0%, met, atMost'],
    ['>95%→95%', '95 of 95 % = 100.0%, missed, atLeast'],
    ['>95%→90%以上', '90 of 95 % = 94.7%, missed, atLeast'],
    ['≥100人次→不超过100人次', upper],
    ['100人次→90人次以内', upper],
    ['≤100万元→100万元以上', lower],
    ['0次→≥1次', lower],
    ['≥1050人次→1000余人次', rough],
    ['≤100万元→约101万元', rough],
    ['≤100万元→100余万元', rough],
    ['≥1500人次→1000余人次', '1000 of 1500 人次 = 66.7%, missed, atLeast'],
    ['≥1000人次→1000余人次', '1000 of 1000 人次 = 100.0%, met, atLeast'],
    ['约40人→约40人', '40 of 40 人 = 100.0%, met, atLeast'],
    ['60吨左右→约58吨', '58 of 60 吨 = 96.7%, missed, atLeast'],
    ['60吨左右→约40吨', '40 of 60 吨 = 66.7%, missed, atLeast'],
    ['60吨→约58吨', rough],
  ])('compared(%j): %s', (pair, result) => {
    expect(compared(pair)).toBe(result);
  });

  test('compared(50万元→50万元以上, less is better): open', () => {
    expect(compared('50万元→50万元以上', 'less')).toBe(lower);
  });
});

describe('dates are met or not, never a ratio', () => {
  test.each([
    ['2018年10月底→2018年11月底', 'missed, stated'],
    ['2022年12月底前完成→2022年9月实施完毕', 'met, stated'],
    ['年底前→2022年12月15日', 'met, stated'],
    ['春节前完成→2022年2月15日', 'missed, stated'],
    ['当年完成→2023年1月', 'missed, stated'],
    ['当年完成→当年完成', 'met, the same text'],
    ['2022年9月15日前→2022年9月', 'open: 实际没有写明在期限 2022-09-15 之前还是之后'],
    ['2022年6月底前→2022年底前完成', 'open: 实际没有写明在期限 2022-06-30 之前还是之后'],
    ['12月完成→12', 'open: 目标是时限，实际是数值，不能比较'],
  ])('compared(%j): %s', (pair, result) => {
    expect(compared(pair)).toBe(result);
  });
});

describe('words', () => {
  test.each([
    ['有改善→有改善', 'tier met'],
    ['有改善→明显改善', 'tier met'],
    ['有改善→有效改善', 'tier met'],
    ['提升→有所提升', 'tier met'],
    ['明显改善→有改善', 'tier partly'],
    ['明显改善→无改善', 'tier unmet'],
    ['职工较为满意→职工表示满意', 'tier met'],
    ['满意→较为满意', 'tier partly'],
    ['满意→一般', 'tier partly'],
    ['满意→不满意', 'tier unmet'],
    ['影响不明显→影响不太明显', 'tier met'],
    ['较低→较低', 'tier met'],
    ['优→良', 'tier partly'],
    ['高→一般', 'tier partly'],
    ['高→较高', 'tier partly'],
    ['一般→高', 'tier met'],
    ['全部打卡发放→100%打卡发放', 'tier met'],
    ['市级保护单位→市级保护单位', 'tier met'],
    ['建设1公里,宽3米→建设1公里,宽3米', 'tier met'],
    ['≤30万元→完成', 'tier met'],
    ['40 人左右→部分达成预期指标并具有一定效果', 'tier partly'],
    ['5场→未开展', 'tier unmet'],
    ['0次→未开展', 'open: 实际写没有做，目标却是不应超过或不应发生的，不能比较'],
    ['≤3次→未开展', 'open: 实际写没有做，目标却是不应超过或不应发生的，不能比较'],
    ['不超标采购→未采购', 'open: 实际写没有做，目标却是不应超过或不应发生的，不能比较'],
    ['是→是', 'met, stated'],
    ['是→否', 'missed, stated'],
    ['明显改善→逐步改善', 'open: 两处文字描述不同，没有可比的程度'],
    ['逐步提高→有提高', 'open: 两处文字描述不同，没有可比的程度'],
    ['制度健全→人员健全', 'open: 两处文字描述不同，没有可比的程度'],
    ['较低→低', 'open: 两处文字描述不同，没有可比的程度'],
    ['低→高', 'open: 两处文字描述不同，没有可比的程度'],
    ['建立并不断完善→尚未完善', 'open: 两处文字描述不同，没有可比的程度'],
    ['避免河道淤塞→未河道淤塞', 'open: 两处文字描述不同，没有可比的程度'],
    ['杜绝私搭乱建→尚未杜绝私搭乱建', 'open: 两处文字描述不同，没有可比的程度'],
    ['持续推进→正在申报', 'open: 两处文字描述不同，没有可比的程度'],
    ['完成编制→正在编制', 'open: 两处文字描述不同，没有可比的程度'],
    ['形成合力→正在有序推进', 'open: 两处文字描述不同，没有可比的程度'],
    ['增长→负增长', 'open: 两处文字描述不同，没有可比的程度'],
    ['增长→零增长', 'open: 目标是文字描述，实际是数值，不能比较'],
    ['影响不明显→影响明显', 'open: 两处文字描述不同，没有可比的程度'],
    ['（50）人→（30）人', 'open: 两处文字描述不同，没有可比的程度'],
    ['98.%→95.%', 'open: 两处文字描述不同，没有可比的程度'],
    ['打卡发放→现金发放', 'open: 两处文字描述不同，没有可比的程度'],
    ['建设1公里,宽3米→建设1公里,宽2米', 'open: 目标是多项要求，实际是多项要求，不能比较'],
    ['无→达成预期指标', 'open: 目标为“无”，没有可对照的内容'],
    ['→50人', 'open: 目标为空'],
    ['≥**人→50人', 'open: 目标是模板留下的文字'],
    ['≥50人→', 'open: 实际为空'],
    ['≥5人→无', 'open: 目标是数值，实际是“无”，不能比较'],
  ])('compared(%j): %s', (pair, result) => {
    expect(compared(pair)).toBe(result);
  });
});
