/** How large the invented city is, and which of all such cities it is. */
export interface DemoOptions {
  readonly departments: number;
  readonly years: number;
  /** Projects of a department in a year, on the average. */
  readonly projects: number;
  readonly seed: number;
  readonly lastYear: number;
}

/** 24 departments, five years, about 1,200 forms. */
export const DEMO_OPTIONS: DemoOptions = {
  departments: 24,
  years: 5,
  projects: 10,
  seed: 1,
  lastYear: 2025,
};

/** Bands held until the second year, the linear rule since: a change of rules in between. */
export function earlierRulebooks({ years, lastYear }: DemoOptions) {
  if (years < 2) return [];
  const until = lastYear - years + Math.min(2, years - 1);
  return [{ until, rulebook: 'bands-2021' }];
}

/** What the city calls itself on everything that it writes. */
export const SYNTHETIC = '合成演示数据';
