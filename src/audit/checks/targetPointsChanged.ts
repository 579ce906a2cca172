import { targetCheck } from '../targets/targetCheck.ts';

/** Q0: the row carries other points than on the target form. */
export const targetPointsChanged = targetCheck({
  code: 'targetPointsChanged',
  title: '分值与年初不同',
  severity: 'info',
  kind: 'points',
  advice: '说明分值变动的依据。',
});
