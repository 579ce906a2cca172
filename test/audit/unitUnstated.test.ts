import { describe, expect, test } from 'vitest';
import { unitUnstated } from '../../src/audit/checks/unitUnstated.ts';
import { cells, linesOf } from './sampleForm.ts';

describe('unitUnstated', () => {
  const told = (indicator: string, target: string, actual: string = target.replace(/\D/g, '')) =>
    linesOf(unitUnstated, cells(1, { indicator, target, actual }));

  test('fires where neither the number nor the name says what is counted', () => {
    expect(told('车辆采购数量', '5')).toMatchInlineSnapshot(`
      "1 第 1 行的年度指标值只写数字，没有计量单位，指标名称也看不出以什么计。
        车辆采购数量“5”
        补写计量单位，如个、台、人次、公里。"
    `);
  });

  test.each([
    '办公设备采购数量',
    '老旧管网改造',
    '宣传资料印制数量',
    '指标1：新购监测设备',
    '新建水闸',
  ])('fires for %s', (name) => expect(told(name, '≥12')).not.toBe(''));

  test.each([
    ['培训人次', '500'],
    ['救助户数', '30'],
    ['参加培训人数', '30'],
    ['新建大棚（亩）', '120'],
    ['灌溉水利用系数', '58'],
    ['学员满意度', '95'],
    ['出勤率', '95'],
    ['举办讲座场次', '12'],
    ['道路维修里程', '12公里'],
    ['改造小区12个', '12'],
    ['安全事故数量', '0'],
    ['设备更换数量', '5台'],
  ])('is silent for %s %s', (name, target) => expect(told(name, target)).toBe(''));

  test('is silent where the actual prints the unit', () => {
    expect(told('车辆采购数量', '5', '5辆')).toBe('');
  });
});
