import { type Found, HARM, hasUnknownDoing, WRONGLY } from './harmWay.ts';
import { beside, type NameParts, type NameWord, type WordKind } from './nameParts.ts';

const LONGEST_GAP = 8;
const FALLS = /^(?:下降|降低|减少|降幅|减幅|缩减|削减)/;
/** What a project may use up to a line, and what it keeps in check. */
const LIMITED =
  /总量|总额|规模|用地|人员|编制|建设|投资|资金|支出|强度|数量|时间|周期|工期|面积|总投资|价/;
const CHECKED = /血压|血糖|血脂|病|虫|鼠|疫|险|质量|流失/;
/** 重点人员管控率: people are kept an eye on. */
const WATCHED = /(?:人员|对象|[者犯户])$/;
const CONSUMED = /耗|排放|超|支|负债|债务/;
/** 征收成本率, 贷款利率: what is spent to get something; 公用经费占比 is a part of a whole, 水费收费率 what came in. */
const RATIO = /(?:成本|费用|(?<![收缴交])费|(?<!存款.{0,4})利)率$/;
/** 采购价格高于市场价比例. */
const ABOVE = /^(?:高于|超过|超出)/;
/** What grows for those who get it. */
const PAY = /^(?:工资|薪酬)$/;
/** Wages that come in the end. */
const PAID = /^(?:追发|补发|追讨|追回|发放|支付|兑付|清欠)(?:工资|薪酬|劳务)$/;
/** Doings by which people need not pay what they owe. */
const SPARED = /^(?:减免|免除|代缴)$/;
/** 万元GDP用水量, 亩均化肥用量: how much for how much. */
const PER = /单位|万元|亩均|人均|户均|次均|百元|百公里|每/;

/** 事故下降率 is wanted, 收入下降率 is not. */
export function cutWay(parts: NameParts, word: NameWord, at: number): Found {
  const before = beside(parts, at) ?? comparedWith(parts, word, at);
  if (before?.kind === 'undone') return { way: 'less', from: before };
  if (before?.kind === 'good' && FALLS.test(word.text)) return { way: 'less', from: before };
  // 湿地面积减少量: what becomes less is not known
  if (at === 0 && word.start > 0 && FALLS.test(word.text)) return { way: 'open', from: word };
  return { way: 'more', from: before !== undefined && before.kind !== 'act' ? before : word };
}

/** 收入较上年下降: what is held against another year is what falls. */
const COMPARED = /^[率数量额]?(?:较|比|与)(?:上年|去年|上一?年度?|往年|前年)(?:同期)?(?:相比)?$/;
function comparedWith({ text, words }: NameParts, { start }: NameWord, at: number) {
  const before = words[at - 1];
  return before !== undefined && COMPARED.test(text.slice(before.end, start)) ? before : undefined;
}

/** 成本控制率 is a ceiling, 病虫害控制率 is not. */
export function capWay(parts: NameParts, word: NameWord, at: number): Found {
  const before = beside(parts, at);
  const named = parts.text.slice(0, word.start);
  if (before?.kind === 'cost' || (before !== undefined && CONSUMED.test(before.text))) {
    return { way: 'less', from: before };
  }
  if (
    (before !== undefined && HARM.has(before.kind)) ||
    CHECKED.test(named.slice(-4)) ||
    (word.text === '管控' && WATCHED.test(named))
  ) {
    return { way: 'more', from: before ?? word };
  }
  const isCeiling = LIMITED.test(named) || parts.head === 'money' || parts.head === 'count';
  return { way: isCeiling ? 'less' : 'open', from: word };
}

/** What money goes in: less of it, a share of it open, and 节约成本 and 压减经费 wanted. */
export function costWay(parts: NameParts, word: NameWord, at: number): Found | undefined {
  const saved = parts.words.find(
    ({ kind, end }, place) => place < at && kind === 'cut' && word.start - end <= LONGEST_GAP,
  );
  if (saved !== undefined) return { way: 'more', from: saved };
  if (ABOVE.test(parts.text.slice(word.end))) return { way: 'less', from: word };
  if (hasUnknownDoing(parts, word.end)) return undefined;
  const before = beside(parts, at);
  if (before !== undefined && HARM.has(before.kind)) return { way: 'less', from: before };
  // 追发工资金额: what people get
  if (before !== undefined && PAID.test(before.text + word.text))
    return { way: 'more', from: before };
  // 免除费用: what people are spared
  if (before !== undefined && SPARED.test(before.text)) return { way: 'more', from: before };
  const isGrowth = parts.words.some(({ kind, start }) => kind === 'grow' && start >= word.end);
  const isRatio = word.end >= parts.headStart && RATIO.test(parts.text);
  const isShare = (parts.head === 'rate' && !isRatio) || parts.head === 'level';
  const isOpen = isGrowth ? PAY.test(word.text) : isShare;
  return { way: isOpen ? 'open' : 'less', from: word };
}

const USES = /使用|施用|购/;
const DEALT_WITH: ReadonlySet<WordKind> = new Set(['act', 'offered', 'remedy', 'cut']);

/**
 * A name that ends in the thing itself is of what is done to it: 储备化肥 and 清运垃圾 wanted, 使用化肥 not, and what
 * else stands before it may be either, 医疗废物 and 转运垃圾.
 */
function objectWay(word: NameWord, before: NameWord | undefined): Found {
  if (before === undefined) return { way: 'open', from: word };
  if (DEALT_WITH.has(before.kind) && !USES.test(before.text)) return { way: 'more', from: before };
  return { way: 'less', from: before };
}

/** 化肥用量, 万元GDP用水量: less of what is used up; a share or an amount for nothing named is open. */
export function sparedWay(parts: NameParts, word: NameWord, at: number): Found | undefined {
  const before = beside(parts, at);
  // 违规取水户数: what is used up wrongly
  if (before !== undefined && WRONGLY.test(before.text)) return { way: 'less', from: before };
  if (word.kind === 'spared' && word.start > 0 && word.end === parts.text.length)
    return objectWay(word, before);
  const isUsed = word.kind === 'consume';
  if (parts.head === 'rate' || (!isUsed && hasUnknownDoing(parts, word.end))) return undefined;
  const isLess = !isUsed || PER.test(parts.text.slice(0, word.start));
  return { way: isLess ? 'less' : 'open', from: word };
}
