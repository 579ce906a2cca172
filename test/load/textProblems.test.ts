import { describe, expect, test } from 'vitest';
import { duplicateFields, personalDataIn } from '../../src/load/textProblems.ts';

describe('duplicateFields', () => {
  test('finds a field that stands twice in one object', () => {
    const text = '{"a": {"rows": [1], "b": 2, "rows": [3]}, "c": "a\\": b"}';
    expect(duplicateFields(text, JSON.parse(text))).toMatchObject([
      { path: ['a', 'rows'], found: '“rows”出现两次' },
    ]);
  });

  test('is silent for the same field in several objects and for colons in text', () => {
    const text = '[{"a": "x\\": y", "b": ":"}, {"a": {"a": "\\\\"}}]';
    expect(duplicateFields(text, JSON.parse(text))).toEqual([]);
  });
});

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
});
