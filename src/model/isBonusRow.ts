import type { Indicator } from './project.ts';

const BONUS = /附加分|附加项(?!目)|加分项|加分指标|奖励分(?![配类级档批])|附加指标/;

/** Whether a row gives points beside the full ones: what it asks for is no duty, and more of it no target set too low. */
export function isBonusRow({
  level1,
  level2,
  name,
}: Pick<Indicator, 'level1' | 'level2' | 'name'>) {
  return [level1, level2, name].some((text) => BONUS.test(text));
}
