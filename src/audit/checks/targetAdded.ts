import { targetCheck } from '../targets/targetCheck.ts';

/** Q0: a row that the target form does not have. */
export const targetAdded = targetCheck({
  code: 'targetAdded',
  title: '年初没有的指标',
  severity: 'info',
  ofWhole: true,
  kind: 'added',
  advice: '说明增加这一项的依据。',
});
