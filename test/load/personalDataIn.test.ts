import { describe, expect, test } from 'vitest';
import { personalDataIn } from '../../src/load/personalDataIn.ts';

describe('personalDataIn', () => {
  test('finds telephone numbers and names of fillers; says the place, never the value', () => {
    const value = { rows: [{ reason: '联系人：王小明 13800001234' }] };
    expect(personalDataIn(value)).toMatchObject([
      { path: ['rows', 0, 'reason'], found: '疑似手机号码' },
      { path: ['rows', 0, 'reason'], found: '疑似姓名' },
    ]);
  });

  test('lets the site name the telephone of its office, and nobody’s own', () => {
    expect(personalDataIn({ contact: '办公室 0556-1234567' })).toEqual([]);
    expect(personalDataIn({ contact: '办公室 13800001234' })).toHaveLength(1);
    expect(personalDataIn({ rows: [{ contact: '0556-1234567' }] })).toHaveLength(1);
  });

  test('is silent for amounts, years and document numbers', () => {
    const texts = [
      '215,457.6',
      '2800000.0000',
      '皖工【2021】42号',
      '13,800,001,234元',
      '502001-安庆市',
    ];
    expect(personalDataIn(texts)).toEqual([]);
  });

  test('finds a name in the cell after a role, in rows and between fields', () => {
    const value = {
      tables: { x1: [{ a: '填表人', b: '王小明' }] },
      cells: ['联系人：', '阿卜某某'],
    };
    expect(personalDataIn(value)).toMatchObject([
      { path: ['tables', 'x1', 0, 'b'], found: '疑似姓名' },
      { path: ['cells', 1], found: '疑似姓名' },
    ]);
  });

  test('finds a name beside a role that the form’s own layout prints', () => {
    const value = {
      layout: { blocks: [{ kind: 'fields', lines: [[{ key: 'x1', label: '填报人' }]] }] },
      head: { name: '劳模帮扶', x1: '欧阳小明' },
    };
    expect(personalDataIn(value)).toMatchObject([{ path: ['head', 'x1'], found: '疑似姓名' }]);
  });

  test('is silent for a role beside a label, an office, a state or nothing', () => {
    const cells = [
      '填报人：',
      '审核人：',
      '填报时间',
      '负责人',
      '财政局',
      '负责人',
      '',
      '责任人',
      '已落实',
    ];
    expect(personalDataIn({ cells })).toEqual([]);
    expect(personalDataIn({ target: '明确责任人', actual: '高质量' })).toEqual([]);
  });
});
