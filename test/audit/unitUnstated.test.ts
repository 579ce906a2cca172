import { describe, expect, test } from 'vitest';
import { unitUnstated } from '../../src/audit/checks/unitUnstated.ts';
import { cells, linesOf, sampleSubject } from './sampleForm.ts';

describe('unitUnstated', () => {
  const told = (indicator: string, target: string, actual: string = target.replace(/\D/g, '')) =>
    linesOf(unitUnstated, (form) => {
      cells(1, { indicator, target, actual })(form);
      cells(5, { indicator: '办结案件', target: '≥70件', actual: '72件' })(form);
    });

  test('fires where neither the number nor the name says what is counted', () => {
    expect(told('车辆采购数量', '5')).toMatchInlineSnapshot(`
      "1 第 1 行的年度指标值只写数字，没有计量单位，其他行写有单位。
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

  test('is silent on a form that counts nothing in units', () => {
    const edit = cells(1, { indicator: '车辆采购数量', target: '5', actual: '5' });
    expect(linesOf(unitUnstated, edit)).toBe('');
  });

  test('fires there where a column asks for the unit', () => {
    const edit = cells(1, { indicator: '车辆采购数量', target: '5', actual: '5' });
    const subject = sampleSubject(edit);
    const columns = new Set([...subject.project.columns, 'valueUnit']);
    const [result] = unitUnstated.check({ ...subject, project: { ...subject.project, columns } });
    expect(result?.words().message).toContain('没有计量单位，表上有填写单位的地方');
  });
});
