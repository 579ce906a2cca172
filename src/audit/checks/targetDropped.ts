import { targetCheck } from '../targets/targetCheck.ts';

/** Q0: a row of the target form that the self-evaluation does not have. */
export const targetDropped = targetCheck({
  code: 'targetDropped',
  title: '年初的指标没有自评',
  severity: 'warning',
  ofWhole: true,
  kind: 'dropped',
  advice: '补上这一项的自评，或说明取消的理由和批准情况。',
});
