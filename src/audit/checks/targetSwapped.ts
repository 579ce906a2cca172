import { targetCheck } from '../targets/targetCheck.ts';

/** Q0: where a row of the target form stood, the self-evaluation has another. */
export const targetSwapped = targetCheck({
  code: 'targetSwapped',
  title: '年初的指标换成另一项',
  severity: 'warning',
  ofWhole: true,
  kind: 'swapped',
  advice: '按年初的指标自评，或说明更换的理由和批准情况；其实是同一项的，统一名称。',
});
