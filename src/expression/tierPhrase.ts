import type { Tier, TierPhrase } from './expression.ts';
import type { NormalText } from './normalise.ts';
import { TRAIT } from './traits.ts';

/** The fixed phrases are short; a longer text says more than one of them. */
const LONGEST = 28;
const MANNER =
  '(?:已经?|均已?|都|全部或基本|全部|全面|全年|基本|按时|按期|如期|按计划|按要求|按质按量|保质保量|圆满|顺利|超额|提前|年度|各项|所有|工作|任务|目标|指标)';
const REACHED = '(?:达成|完成|实现)';
const OBJECT =
  '(?:(?:预期|年度|年初|全年|本年度?|当年|既定|设定|预定|计划|绩效|总体|各项|所有|全部|的|工作|目标)*(?:指标|目标|任务|计划|要求|标准|效果|预期|工作)(?:任务)?值?)';
const GOAL = '(?:(?:预期|年度|年初|既定|设定|预定|绩效|总体|的)*(?:指标|目标|预期)(?:效果)?值?)';
const ALL = `(?:${MANNER}*${REACHED}了?${OBJECT}?|${MANNER}*(?:达到|符合|满足)了?${GOAL}|${MANNER}*达标|完成全部)`;
const SOME = '(?:部分|大部分|未全部|未完全|没有完全|没有全部|未能全部|未能完全)';
const NOT = '(?:未|没有|没|未能|尚未|均未)';
const EFFECT = '(?:,?(?:并|且|并且|但)?(?:具有|具备|有|取得)了?一定的?(?:效果|成效))';
const POOR = '(?:,?(?:且|并|并且)?效果(?:较|很)?差)';
const ASIDE = '(?:\\((?:未|部分|没有)?(?:达成|完成)\\))';

const TIERS: readonly (readonly [RegExp, Tier])[] = [
  [new RegExp(`^${ALL}$`), 'met'],
  [new RegExp(`^${SOME}(?:${REACHED}|达到|达标)了?${ASIDE}?${OBJECT}?${EFFECT}?$`), 'partly'],
  [new RegExp(`^${NOT}(?:${REACHED}|达到|达标)${ASIDE}?${OBJECT}?${POOR}?$`), 'unmet'],
];
/** 因疫情未开展, 未能及时拨付: nothing, or not as it should be, was done. */
const NOT_DONE =
  /^(?!.*(?:原因|分析|[率数量])$)(?:[^,;。未没不]{0,14}(?:未能?|没有?能?|尚未|均未|无法)(?:(?:按时|按期|按计划|及时|如期)[^,;。\d未不]{1,2}|(?:正常|实际|顺利|再)*(?:开展|完成|实施|启动|举办|举行|召开|落实|到位|达标|达到|实现|进行|执行|支付|支出|拨付|发放|开工|竣工|完工|建成|验收|采购|购置|组织|安排|使用|投入使用|兑现|交付|出版|印刷|印发|发布|上线|启用|投产|投用|通车|签订|签约|培训|编制|制定|制作|安装|申报|获批|立项|提交|出具|种植))[^,;。\d未不]{0,8}$|^[^,;。]{0,14}(?:已取消|取消(?:举办|开展|实施)?|停办|暂停(?:实施|开展))$|^(?:未能?|不)(?:及时|按时|按期)$)/;

const PHRASES: Readonly<Record<Tier, TierPhrase>> = {
  met: { kind: 'tier', tier: 'met' },
  partly: { kind: 'tier', tier: 'partly' },
  unmet: { kind: 'tier', tier: 'unmet' },
};
const UNDONE: TierPhrase = { kind: 'tier', tier: 'unmet', isUndone: true };

/**
 * A fixed phrase that names a tier (L1, L3), in any of its wordings; undefined where the text says
 * something else or more. 基本达成 counts as met: the ministry's note has 全部或基本达成预期指标.
 * @example parseTierPhrase(normalised('部分达成年度指标并具有一定效果')) // { kind: 'tier', tier: 'partly' }
 */
export function parseTierPhrase({ text, traits }: NormalText): TierPhrase | undefined {
  if (text.length > LONGEST) return undefined;
  const isReached = (traits & TRAIT.reached) !== 0;
  const found = isReached ? TIERS.find(([pattern]) => pattern.test(text)) : undefined;
  if (found !== undefined) return PHRASES[found[1]];
  const isTurned = (traits & TRAIT.turned) !== 0;
  return isTurned && NOT_DONE.test(text) ? UNDONE : undefined;
}
