import { targetCheck } from '../targets/targetCheck.ts';

/** Q0: name or target in other words, beyond notation. */
export const targetReworded = targetCheck({
  code: 'targetReworded',
  title: '目标表述与年初不同',
  severity: 'info',
  kind: 'reworded',
  advice: '表述尽量与年初的绩效目标表一致。',
});
