import type { Quantity } from '../expression.ts';
import type { Direction } from './direction.ts';
import type { NameParts } from './nameParts.ts';

/** What is invested, brought along or paid out to people stands among costs and is none. */
const PAID_OUT =
  /(?:发放|拨付|支付|兑付|兑现|到位|完成|落实|争取|带动|撬动|拉动|吸引|引导|引进|招商|融资|新增|回收|收入|增收|利润|收益|效益|产值|营收|税收|自筹|配套|筹集)/;
const SUPPORTED =
  /补助|补贴|补偿|奖补|奖励|津贴|低保|慰问|救助|资助|抚恤|供养|优抚|赔付|帮扶|基本生活|养育|托养|保障|贴息|贴补/;
/** What people live on is to rise; any other support is paid as it is set. */
const LIVED_ON = /低保|最低生活|基本生活|供养|抚恤/;
const PER_HEAD = /[人户生亩]均|每/;
/** 每公里补助标准: what a thing is subsidised with may be a sum to be paid or one to be kept to. */
const PER_THING = /每(?:公里|平方米|立方米|亩|座|个|台|套|栋|处|年|项|吨|头|只|株)|[亩座床]均/;
const TO_PEOPLE = /[人户生名]/;
/** 生均公用经费: what is given to a school for each pupil. */
const ALLOTTED = /公用经费$|生均经费$/;
const INVESTED = /投资|投入/;
const COST_WORD = /成本|(?<!生活|安置|抚养)费(?!助|者)/;
const MEASURED = new Set(['money', 'number', '']);

/**
 * The direction of a row among costs. The group suggests less; a name that speaks of what is paid out,
 * supported or reached outweighs it, and where the two do not agree the answer is open.
 */
export function costGroupDirection(
  parts: NameParts,
  named: Direction | undefined,
  { unit }: Quantity,
): Direction {
  const { text, head } = parts;
  const isAllotment = PER_HEAD.test(text) && (head === 'standard' || ALLOTTED.test(text));
  if (named?.way === 'less' && !isAllotment) return named;
  const isSupport = SUPPORTED.test(text) && !COST_WORD.test(text);
  const isToPeople = !PER_THING.test(text) || TO_PEOPLE.test(text);
  if (isSupport && isToPeople && (head === 'standard' || PER_HEAD.test(text))) {
    return LIVED_ON.test(text) || head === 'rate'
      ? { way: 'more', reason: `名称“${text}”是给付的标准` }
      : { way: 'open', reason: `名称“${text}”是给付的标准，按标准给付，不多也不少` };
  }
  const [own = ''] = unit.dimension.split('/');
  if (named !== undefined && !isAllotment && (!MEASURED.has(own) || isOutput(parts, named)))
    return named;
  if (
    isSupport ||
    INVESTED.test(text) ||
    isAllotment ||
    (head === 'standard' && !/费/.test(text))
  ) {
    return { way: 'open', reason: `“${text}”列在成本指标下，名称却是投入或补助的数额` };
  }
  if (own === 'share' && !/(?:成本|费用)率$/.test(text))
    return { way: 'open', reason: `列在成本指标下的“${text}”看不出越高越好还是越低越好` };
  if (!MEASURED.has(own)) return { way: 'open', reason: `列在成本指标下的“${text}”不是金额` };
  return { way: 'less', reason: '列在成本指标下' };
}

/** Whether the name says more and means what came about, not what it cost: 投资完成额, 成本节约额. */
function isOutput({ words, head }: NameParts, { way }: Direction): boolean {
  if (way !== 'more') return true;
  return (
    head === 'rate' ||
    words.some(({ kind }) => kind === 'cut') ||
    words.some(({ text }) => PAID_OUT.test(text))
  );
}
