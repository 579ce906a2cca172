/** How wide a column is beside others, by key; any other key as wide as an unknown one. */
const WEIGHTS: Readonly<Record<string, number>> = {
  indicator: 18,
  item: 20,
  expected: 30,
  actual: 14,
  target: 13,
  // 满意度指标 and 可持续影响指标 on one line
  level1: 11,
  level2: 14,
  reason: 13,
  situation: 30,
  problem: 24,
  criterion: 16,
  explanation: 18,
  description: 16,
  points: 7,
  score: 7,
  sign: 7,
  valueUnit: 7,
};
const UNKNOWN = 10;

/** The width of every line of a form that brings its own layout, in digits of body size. */
export const SHEET = 100;

/** The widths of columns side by side that fill `whole` digits exactly, at least one each. */
export function sharedWidths(keys: readonly string[], whole: number): number[] {
  const weights = keys.map((key) => WEIGHTS[key] ?? UNKNOWN);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const widths = weights.map((weight) => Math.max(1, Math.floor((weight * whole) / sum)));
  const rest = whole - widths.reduce((total, width) => total + width, 0);
  return widths.map((width, index) => (index === 0 ? width + rest : width));
}
