import { targetCheck } from '../targets/targetCheck.ts';

/** Q0: the target asks for more than that of the year's beginning. */
export const targetRaised = targetCheck({
  code: 'targetRaised',
  title: '目标比年初提高',
  severity: 'info',
  kind: 'raised',
  advice: '说明目标提高的依据。',
});
