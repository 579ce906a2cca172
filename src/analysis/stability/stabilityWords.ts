/** Words of the verdicts on a grade's stability, the least stable first. */
export const STABILITY_WORDS = {
  unstable: '不稳定',
  mostlyStable: '大体稳定',
  stable: '稳定',
  notAssessable: '无法判定',
} as const;

/** Whether a reported grade holds under every rule book. */
export type Stability = keyof typeof STABILITY_WORDS;
