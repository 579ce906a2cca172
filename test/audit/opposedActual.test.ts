import { describe, expect, test } from 'vitest';
import { opposedActual } from '../../src/audit/checks/opposedActual.ts';
import { cells, linesOf } from './sampleForm.ts';

const told = (target: string, actual: string, score = '10') =>
  linesOf(opposedActual, cells(6, { target, actual, points: '10', score }));

describe('opposedActual', () => {
  test.each([
    ['当期收支平衡', '当期收支缺口312万元'],
    ['验收合格', '验收不合格'],
    ['排放达标', '第三季度未达标'],
    ['通过验收', '未通过验收'],
    ['按时拨付', '拨付延迟2个月'],
    ['按期完工', '年底未完工'],
  ])('fires on %s beside %s', (target, actual) => {
    expect(told(target, actual)).toContain(`写“${actual}”，得满分`);
  });

  test.each([
    ['当期收支平衡', '基金收支平衡'],
    ['当期收支平衡', '当期无缺口'],
    ['当期收支平衡', '缺口已由财政弥补'],
    ['验收合格', '未发现不合格'],
    ['验收合格', '初验不合格，整改后验收合格'],
    ['排放达标', '排放达标'],
    ['按时拨付', '未逾期'],
    ['按时完成', '经批准延期后按时完成'],
    ['缩小收支缺口', '收支缺口312万元'],
    ['及时办理', '逾期率0%'],
  ])('is silent on %s beside %s', (target, actual) => {
    expect(told(target, actual)).toBe('');
  });

  test('is silent where the row lost points', () => {
    expect(told('验收合格', '验收不合格', '6')).toBe('');
  });
});
