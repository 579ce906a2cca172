import { expect, test } from 'vitest';
import { goalOfLaterYear } from '../../src/audit/checks/goalOfLaterYear.ts';
import { linesOf } from './sampleForm.ts';

const goal = (texts: { expected?: string; actual?: string }) =>
  linesOf(goalOfLaterYear, (form) => {
    Object.assign(form.goal, texts);
  });

test('fires where the goal of the year tells work of a later one', () => {
  const expected = '培训职工500人次；2023年实现技能强县创建。';
  expect(goal({ expected })).toMatchInlineSnapshot(`
    "- 年度总体目标的预期目标写“2023年实现技能强县创建”，自评表是 2022 年度。
      预期目标“2023年实现技能强县创建”
      年度目标写本年度的工作；跨年度的，写明本年度完成到哪一步。"
  `);
  expect(goal({ expected: '2022年培训职工500人次；2023年实现技能强县创建。' })).not.toBe('');
  expect(goal({ actual: '培训职工500人次；2023年将完成实训基地建设。' })).not.toBe('');
});

test.each([
  '2022年实现技能强县创建。',
  '2021年至2023年实现技能强县创建。',
  '编制2023年培训计划。',
  '完成2023年培训招标。',
  '实训基地2022年开工，三年内建成，2024年完成验收。',
  // how far it comes this year is said
  '本年度完成主体工程，2023年底建成投用。',
  '年内完成招标，2023年6月底前完成建设。',
  '实训基地建设期24个月，2023年底建成。',
  '2023年通过验收的基地保持率100%。',
  // what it serves, and money named after the next term
  '到2025年实现全覆盖打好基础。',
  '2023年开展的春季学期培训提前下达资金。',
])('is silent for %j', (expected) => {
  expect(goal({ expected })).toBe('');
});

test.each([
  '实训基地因流标转入下年，2023年将完成建设。',
  '确保2023年通过验收。',
  '存在不足：宣传不够。2023年将开展专题宣传。',
])('is silent of the account %j', (actual) => {
  expect(goal({ actual })).toBe('');
});
