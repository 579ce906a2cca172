import { type Decimal, decimal, multiply, parseDecimal, sumOf } from './decimal.ts';
import type { Indicator, Level1 } from './project.ts';

const STATED =
  /(?:各|每[一个]?)(?:项|个)?(?:三级)?(?:绩效)?指标(?:的)?(?:分值|权重|满分)?(?:均|都|各)?(?:为|是|占|计|[:：])?\s*(\d{1,2}(?:\.\d{1,2})?)\s*分/g;

/**
 * The rows with the points that a note below a form gives to each of them, where the form has no column for points: 各三级
 * 指标均为5分. Taken only where they come to what the names of the groups print.
 */
export function withStatedPoints(
  indicators: readonly Indicator[],
  level1: readonly Level1[],
  texts: readonly string[],
): readonly Indicator[] {
  if (indicators.length === 0 || indicators.some(({ points }) => points.kind !== 'absent'))
    return indicators;
  const stated = texts.flatMap((text) =>
    [...text.matchAll(STATED)].flatMap(([, digits = '']) => parseDecimal(digits) ?? []),
  );
  const [each, ...others] = new Set(stated);
  const labels = level1.flatMap(({ printedPoints }) => printedPoints ?? []);
  if (each === undefined || others.length > 0 || labels.length !== level1.length) return indicators;
  const own = indicators.filter(({ parent }) => parent === undefined);
  if (multiply(each, decimal(own.length)) !== sumOf(labels)) return indicators;
  const points = { kind: 'value', value: each as Decimal } as const;
  return indicators.map((row) => (row.parent === undefined ? { ...row, points } : row));
}
