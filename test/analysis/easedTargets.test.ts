import { describe, expect, test } from 'vitest';
import { easedTargetsFigure } from '../../src/analysis/figures/easedTargetsFigure.ts';
import { comparison } from '../../src/analysis/history/comparison.ts';
import { lineages } from '../../src/analysis/history/lineages.ts';
import { yearPairing } from '../../src/analysis/history/yearPairing.ts';
import { formatDecimal } from '../../src/model/decimal.ts';
import { counted, filed } from './historySamples.ts';

/** The figure of one indicator: target and actual of the earlier year, target of the later one. */
function figure(name: string, last: string, actual: string, target: string) {
  const results = [
    filed(2021, 'a', { edit: counted([name, last, actual]) }),
    filed(2022, 'a', { edit: counted([name, target, actual]) }),
  ];
  const [pair] = comparison(results, yearPairing(lineages(results))).pairs;
  return pair && easedTargetsFigure(pair);
}

describe('easedTargetsFigure', () => {
  test('sets both targets below what was reached, as shares of it', () => {
    const [row] = figure('慰问职工人数', '≥90人', '100人', '≥80人')?.rows ?? [];
    expect(row?.target && formatDecimal(row.target)).toBe('-0.2');
    expect(row?.last && formatDecimal(row.last)).toBe('-0.1');
    expect(row).toMatchObject({ targets: '≥90人 → ≥80人', actual: '100人', size: '低 20.0%' });
    expect(row?.page).toBe('2022/gonghui/a#row-1');
  });

  test('gives a number that was printed alone the unit of the targets beside it', () => {
    const actual = (text: string) =>
      figure('慰问职工人数', '≥90人', text, '≥80人')?.rows[0]?.actual;
    expect(actual('100')).toBe('100人');
    expect(actual('100人')).toBe('100人');
    expect(figure('游客人数增长率', '≥8%', '6%', '≥5%')?.rows[0]?.actual).toBe('6%');
  });

  test('sets a cost per head that was eased to the same side', () => {
    const [row] = figure('人均培训成本', '≤90元', '80元', '≤100元')?.rows ?? [];
    expect(row?.target && formatDecimal(row.target)).toBe('-0.25');
    expect(row?.last && formatDecimal(row.last)).toBe('-0.125');
    expect(row?.size).toBe('高 25.0%');
  });

  test('sets a target of 0 where it is, and none where the later one is 0', () => {
    const [from] = figure('安全事故起数', '≤0起', '1起', '≤3起')?.rows ?? [];
    expect(from?.target && formatDecimal(from.target)).toBe('-2');
    expect(from?.last && formatDecimal(from.last)).toBe('1');
    const [to] = figure('游客人数增长率', '≥8%', '6%', '≥0%')?.rows ?? [];
    expect(to?.target && formatDecimal(to.target)).toBe('-1');
    expect(to?.last).toBeUndefined();
  });

  test('says of a cost too that it was eased, and not that it is below', () => {
    expect(figure('人均培训成本', '≤90元', '80元', '≤100元')?.caption).toBe(
      '1 项指标的目标放宽，也宽于 2021 年实际，最多的是人均培训成本',
    );
  });

  test('is absent where a target was kept or raised, and where nothing was reached', () => {
    expect(figure('慰问职工人数', '≥90人', '100人', '≥90人')).toBeUndefined();
    expect(figure('慰问职工人数', '≥90人', '100人', '≥95人')).toBeUndefined();
    expect(figure('慰问职工人数', '≥90人', '0人', '≥80人')).toBeUndefined();
  });
});
