/** A sentence that says of the year's targets that they were reached. */
export interface ReachedClaim {
  /** The clause that says so, to be quoted. */
  readonly text: string;
  readonly sentence: string;
  /** What it is said of: all targets, the goal as such where it stands alone, or what else its sentence names. */
  readonly of: 'all' | 'goal' | 'sentence';
}

const SENTENCE_END = /[。；;！!\n]/;
const CLAUSE_END = /[，,]/;
/** Whose, when and how well: nothing that is one thing among others. */
const ANY =
  '(?:综上(?:所述)?|截[至止]|目前|[本该我]?(?:单位|部门|项目)|[本全当]年|\\d{4}年|年度|年[底末]|已经?|[均都能]|顺利|圆满|全面|全部|[按及]时|如期|高质量|超额|100[%％])*';
const TARGETS =
  '(?:(?:全部|各项|所有|全年|年度|年初|本年|当年|预期|预定|设定|既定|总体|绩效|工作|的|了)*(?:目标|指标)(?:值|任务)?)';
const REACH = '(?:完成|达到|达成|实现|达标)';
const REACHED = new RegExp(`^${ANY}(?:${TARGETS}${ANY})?${REACH}${TARGETS}?(?:要求)?$`);
const NAMED = new RegExp(TARGETS);
const NO_DEVIATION = new RegExp(`^${ANY}${TARGETS}?${ANY}(?:无|没有|不存在)偏差$`);
const OF_ALL = /各项|所有|全面|全部的?(?:绩效|年度|预期|预定|既定)*(?:目标|指标)/;
/** What a sentence excepts, or takes back; 基本公共卫生服务 and 拆除 are names and deeds. */
const PARTLY =
  /(?<![拆清扣消解免排])除(?!险)|基本(?!公共|公卫|医疗|养老|农田|建设|药物|生活|保险|保障|信息|情况|支出|工资|民生)|大部|大多|多数|个别|部分|但|仅|尚/;
/** That something was not reached, wherever the text says so. */
const UNREACHED =
  /[未没][能有]?(?:按[时期]|及时|如期|全部|全面)?(?:完成|达|实现)|(?<!无|没有|不存在)偏差|不足|滞后|差距|低于/;

/**
 * The sentences of a text that claim that the targets of the year were reached; none where the text names
 * anything that was not, or the sentence an exception.
 * @example reachedClaims('举办培训6期，全面完成年度目标。') // 全面完成年度目标, of all
 * @example reachedClaims('除满意度外，各项指标均已完成。') // []
 */
export function reachedClaims(account: string): ReachedClaim[] {
  if (!/[目指]标|偏差/.test(account) || UNREACHED.test(account)) return [];
  return account.split(SENTENCE_END).flatMap((sentence) => {
    if (PARTLY.test(sentence)) return [];
    const clauses = sentence.split(CLAUSE_END).map((one) => one.trim());
    const text = clauses.find(isClaim);
    if (text === undefined) return [];
    const rest = clauses.length === 1 ? 'goal' : 'sentence';
    const of = OF_ALL.test(text) || NO_DEVIATION.test(text) ? 'all' : rest;
    return [{ text, sentence: sentence.trim(), of }];
  });
}

function isClaim(clause: string): boolean {
  const plain = clause.replace(/\s/g, '');
  return (REACHED.test(plain) && NAMED.test(plain)) || NO_DEVIATION.test(plain);
}
