import { chance, pick, type Random } from './random.ts';
import type { RowTexts } from './rowYear.ts';

const WORDS: Readonly<Record<string, readonly (readonly [target: string, actual: string])[]>> = {
  提升: [
    ['有所提升', '有所提升'],
    ['有所提升', '明显提升'],
    ['明显提升', '明显提升'],
    ['逐步提升', '逐步提升'],
  ],
  改善: [
    ['有所改善', '有所改善'],
    ['有所改善', '明显改善'],
    ['明显改善', '明显改善'],
    ['持续改善', '持续改善'],
  ],
  健全: [
    ['健全', '健全'],
    ['较为健全', '较为健全'],
    ['基本健全', '健全'],
  ],
  是: [['是', '是']],
};
const TIERS = ['达成预期指标', '达成年度指标'];
const PARTLY = '部分达成预期指标并具有一定效果';

/** Target and actual of an indicator in words: the same words, stronger ones, or a tier's phrase. */
export function wordTexts(random: Random, scale: string, isHard: boolean): RowTexts {
  const [target, actual] = pick(random, WORDS[scale] ?? [[scale, scale]]);
  const isTier = scale !== '是' && chance(random, isHard ? 0.6 : 0.25);
  if (isTier)
    return {
      target,
      actual: chance(random, isHard ? 0.7 : 0.12) ? PARTLY : pick(random, TIERS),
      reason: '',
    };
  return { target, actual, reason: '' };
}
