import type { Project } from '../../model/project.ts';
import { hasCommonWord } from '../hasCommonWord.ts';
import { statesNumber } from '../statesNumber.ts';
import type { MoneyGap } from './moneyGap.ts';
import { reasonSigns } from './reasonSigns.ts';

/** What every form says of its money: that all was well, what it was for, how much of it was spent. */
const USUAL =
  /规范|合规|合理|合法|及时|到位|专[款账人]|安全|有效|效[益果率]|高效|严格|挪用|完成|全部|均|圆满|提[高升]|保障|保证|推进|加强|强化|用于|做好|达到|执行率|满意|管理|制度|办法|支撑|落实|确保|促进|减轻|惠及|带动|增收/;
/** A name is as short. */
const SHORTEST = 5;
/** So much in common with the name of a row is its name. */
const LONGEST_SHARED = 4;

/**
 * Whether a sentence says something of money that is none of what every form says: neither praise nor a
 * figure nor a row told again. Why else was it written?
 * @example isMoneyRemark('供苗企业普遍让利，单价比测算时便宜', gap, project) // true
 */
export function isMoneyRemark(
  sentence: string,
  { way }: MoneyGap,
  { year, name, indicators }: Project,
): boolean {
  const { less, more } = reasonSigns(sentence, year);
  if (way === 'less' ? more && !less : less && !more) return false;
  return sentence.split(/[，,、]/).some((clause) => {
    if (clause.length < SHORTEST || statesNumber(clause) || USUAL.test(clause)) return false;
    if (!reasonSigns(clause, year).money) return false;
    return ![name, ...indicators.map((row) => row.name)].some((one) =>
      hasCommonWord(one, clause, LONGEST_SHARED),
    );
  });
}
