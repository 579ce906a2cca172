import { targetCheck } from '../targets/targetCheck.ts';

/** Q0: the target asks for less than that of the year's beginning, and the form does not say why. */
export const targetLowered = targetCheck({
  code: 'targetLowered',
  title: '目标比年初降低',
  severity: 'warning',
  kind: 'lowered',
  advice: '说明目标低于年初的理由和批准情况；没有批准的，按年初目标评分。',
});
