import { expect, test } from 'vitest';
import { withoutNumbering } from '../../src/analysis/withoutNumbering.ts';

test.each([
  ['指标1：慰问劳模', '慰问劳模'],
  ['★指标 2：慰问劳模', '慰问劳模'],
  ['指标3.化妆品抽验批次', '化妆品抽验批次'],
  ['（4）慰问劳模', '慰问劳模'],
  ['5、慰问劳模', '慰问劳模'],
  ['⑥慰问劳模', '慰问劳模'],
  ['46000021T000000002749-慰问劳模', '慰问劳模'],
  ['12.5万株苗木', '12.5万株苗木'],
  ['2022年慰问劳模', '2022年慰问劳模'],
  ['360天服务读者', '360天服务读者'],
  ['指标1：', '指标1：'],
])('withoutNumbering(%j): %s', (name, plain) => {
  expect(withoutNumbering(name)).toBe(plain);
});
