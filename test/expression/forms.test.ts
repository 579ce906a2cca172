import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formFileSchema } from '../../src/model/formFile.ts';
import { compared } from './describe.ts';

/** Target and actual of the rows of published forms, one row of each wording. */
const FORMS: Readonly<Record<string, readonly (readonly [pair: string, result: string])[]>> = {
  '棠溪镇 2022': [
    ['≥50个→50', '50 of 50 个 = 100.0%, met, atLeast'],
    ['≥100百分比→100', '100 of 100 % = 100.0%, met, atLeast'],
    ['严格执行相关制度规定→达成预期指标', 'tier met'],
    ['在项目计划完成时间内完成→达成预期指标', 'tier met'],
    ['≤90万元→90', '90 of 90 万元 = 100.0%, met, atMost'],
    ['效果明显→达成预期指标', 'tier met'],
  ],
  '明朗中学 2022': [
    ['≧735人次→735', '735 of 735 人次 = 100.0%, met, atLeast'],
    ['≧100%→100%', '100 of 100 % = 100.0%, met, atLeast'],
    ['═100%→98%', '98 of 100 % = 98.0%, missed, atLeast'],
    ['有效→有效', 'tier met'],
    ['≧95%→100%', '100 of 95 % = 105.3%, met, atLeast'],
  ],
  '宣城市公安局 2021': [
    ['≥1场→1场', '1 of 1 场 = 100.0%, met, atLeast'],
    ['≥2400份→3200份', '3200 of 2400 份 = 133.3%, met, atLeast'],
  ],
  '濉溪县民政局 2019': [
    ['>=21933人→21980人', '21980 of 21933 人 = 100.2%, met, atLeast'],
    ['>=59人次→87人次', '87 of 59 人次 = 147.5%, met, atLeast'],
    ['>=4754人→4604人', '4604 of 4754 人 = 96.8%, missed, atLeast'],
    ['>=530元/人*月→583元/人*月', '583 of 530 元/人*月 = 110.0%, met, atLeast'],
    ['<=5300元/户→5830元/户', '5830 of 5300 元/户 = 110.0%, missed, atMost'],
  ],
  南华县农业农村局: [
    ['≥1290.3平方米→1290.3平方米', '1290.3 of 1290.3 平方米 = 100.0%, met, atLeast'],
    ['550→20', 'open: 目标与实际都没有单位，两数相差十倍以上，不能确定是同一种数'],
    ['≥100%→≥100%', '100 of 100 % = 100.0%, met, atLeast'],
    ['10→10', '10 of 10 = 100.0%, met, atLeast'],
  ],
  '普陀体育中心 2022': [
    ['=100%→100%', '100 of 100 % = 100.0%, met, atLeast'],
    ['及时→及时', 'tier met'],
    ['>=90%→100%', '100 of 90 % = 111.1%, met, atLeast'],
  ],
};

describe.each(Object.entries(FORMS))('%s', (_, rows) => {
  test.each(rows)('compared(%j): %s', (pair, result) => {
    expect(compared(pair)).toBe(result);
  });
});

test('compared(row): every wording of the record of 2022', () => {
  const folder = join(import.meta.dirname, '../../data/zonggonghui/2022');
  const files = readdirSync(folder).filter((file) => !/^list|report/.test(file));
  const pairs = files
    .map((file) => formFileSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))))
    .flatMap(({ indicators = [] }) => indicators)
    .map(({ target, actual }) => `${target}→${actual}`);
  expect(pairs).toHaveLength(62);
  const readings = [...new Set(pairs)].sort().map((pair) => `${pair}: ${compared(pair)}`);
  expect(readings).toMatchInlineSnapshot(`
    [
      "100 人→116 人: 116 of 100 人 = 116.0%, met, atLeast",
      "100 人→131 人: 131 of 100 人 = 131.0%, met, atLeast",
      "100%→100%: 100 of 100 % = 100.0%, met, atLeast",
      "100%打卡发放→达成预期指标: tier met",
      "12 月份前完成→达成预期指标: tier met",
      "12 月完成→达成预期指标: tier met",
      "1500 人→1350: 1350 of 1500 人 = 90.0%, missed, atLeast",
      "40 人左右→达成预期指标: tier met",
      "50人→50人: 50 of 50 人 = 100.0%, met, atLeast",
      "=0.6 万元→0.6: 0.6 of 0.6 万元 = 100.0%, met, atLeast",
      "=1 万元→1: 1 of 1 万元 = 100.0%, met, atLeast",
      "=2 万元→2: 2 of 2 万元 = 100.0%, met, atLeast",
      "=2 场→2: 2 of 2 场 = 100.0%, met, atLeast",
      "=300 人次→300: 300 of 300 人次 = 100.0%, met, atLeast",
      "≥55万元→55万元: 55 of 55 万元 = 100.0%, met, atLeast",
      "全部打卡发放→100%打卡发放: tier met",
      "减少安全事故发生→达成预期指标: tier met",
      "困难职工较为满意→达成预期指标: tier met",
      "工作效率提升→工作效率提升: tier met",
      "当年完成→当年完成: met, the same text",
      "打卡发放→打卡发放: tier met",
      "扩大社会影响→达成预期指标: tier met",
      "效果明显→效果明显: tier met",
      "无→无: open: 目标为“无”，没有可对照的内容",
      "无→达成预期指标: open: 目标为“无”，没有可对照的内容",
      "明显增强→明显增强: tier met",
      "春节前完成→春节前完成: met, the same text",
      "有提升→达成预期指标: tier met",
      "有提高→达成预期指标: tier met",
      "有改善→有改善: tier met",
      "有改善→达成预期指标: tier met",
      "有改进→达成预期指标: tier met",
      "比较满意→达成预期指标: tier met",
      "民主管理意识加强→达成预期指标: tier met",
      "满意→较为满意: tier partly",
      "职工比较满意→达成预期指标: tier met",
      "职工较为满意→职工表示满意: tier met",
      "职工较为满意→达成预期指标: tier met",
      "购买资料 150 本→达成预期指标: tier met",
    ]
  `);
});
