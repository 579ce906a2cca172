/** Words of the verdicts on a grade's stability, the least stable first. */
export const STABILITY_WORDS = {
  unstable: '不稳定',
  mostlyStable: '不能确定',
  stable: '稳定',
  notAssessable: '无法判定',
} as const;

/** Whether a reported grade holds under every rule book. */
export type Stability = keyof typeof STABILITY_WORDS;

/** Words for what the scores of some rows tell apart. */
export const DISCRIMINATION_WORDS = {
  none: '分不出好坏',
  almostNone: '几乎都是满分',
  some: '有区分',
} as const;

/** Official words of what carries points on a form; 其他 is a first-level indicator that none names. */
export const FORM_PART_WORDS = {
  execution: '预算执行率',
  output: '产出',
  benefit: '效益',
  satisfaction: '满意度',
  cost: '成本',
  unknown: '其他',
} as const;
