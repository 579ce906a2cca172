import { targetCheck } from '../targets/targetCheck.ts';

/** Q0: the target is another than that of the year's beginning; whether it is lower cannot be said. */
export const targetChanged = targetCheck({
  code: 'targetChanged',
  title: '目标与年初不同',
  severity: 'warning',
  kind: 'changed',
  advice: '说明目标与年初不同的理由；笔误的，改正。',
});
