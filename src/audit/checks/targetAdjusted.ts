import { targetCheck } from '../targets/targetCheck.ts';

/** Q0: the self-evaluation itself says that the target was adjusted during the year. */
export const targetAdjusted = targetCheck({
  code: 'targetAdjusted',
  title: '目标在年中调整',
  severity: 'info',
  kind: 'adjusted',
  advice: '附上调整的批准文件。',
});
