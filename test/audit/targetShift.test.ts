import { describe, expect, test } from 'vitest';
import { targetShift } from '../../src/audit/targets/targetShift.ts';
import type { Way } from '../../src/model/words.ts';

const kindOf = (before: string, after: string, way: Way = 'open') =>
  targetShift(before, after, 2023, way).kind;

describe('targetShift: another notation is no difference', () => {
  test.each([
    ['≥50个', '50 个以上'],
    ['≥50个', '>=５０个'],
    ['50个', '≥50个'],
    ['≤100万元', '≤1000000元'],
    ['100万元', '≤100万元'],
    ['1', '100%'],
    ['=100%', '100%'],
    ['2023年12月31日前', '2023年12月底前'],
    ['1,500人次', '1500 人次'],
    ['≥95百分比', '≥95%'],
    ['效果明显', '效果明显。'],
    ['是', '是'],
    ['无', '/'],
    ['', '—'],
  ])('%s, %s', (before, after) => {
    expect(kindOf(before, after)).toBe('same');
    expect(kindOf(after, before)).toBe('same');
  });
});

describe('targetShift: lowered one way is raised the other', () => {
  test.each<[string, string, Way?]>([
    ['≥100人', '≥80人'],
    ['≥100人', '80人'],
    ['100人', '80人', 'more'],
    ['≤5%', '≤8%'],
    ['5%', '8%', 'less'],
    ['≤100万元', '≤1200000元'],
    ['2023年6月底前', '2023年9月底前'],
    ['提升10%以上', '提升8%以上'],
    ['显著提升', '有所提升'],
  ])('%s, %s, %s', (before, after, way) => {
    expect(kindOf(before, after, way)).toBe('lowered');
    expect(kindOf(after, before, way)).toBe('raised');
  });
});

describe('targetShift: never lowered where it is not sure which way is better', () => {
  test.each<[string, string]>([
    ['100人', '80人'],
    ['=100人', '=80人'],
    ['≥100人', '≤80人'],
    ['≥100人', '≥100%'],
    ['≥100人', '有所增加'],
    ['≥100人', ''],
    ['18—54周岁', '18—60周岁'],
    ['完成培训3期、演练5次，资料齐全', '完成培训2期、演练5次，资料齐全'],
  ])('%s, %s is changed', (before, after) => {
    expect(kindOf(before, after)).toBe('changed');
  });

  test.each<[string, string]>([
    ['效果明显', '群众反映良好'],
    ['', '≥100人'],
    ['有所增加', '≥100人'],
    ['≥100人', '≥100户'],
    ['=100%', '≥100%'],
    ['100人左右', '100人'],
  ])('%s, %s is in other words', (before, after) => {
    expect(kindOf(before, after)).toBe('reworded');
  });
});
