import { type Found, governorOf, HARM, hasUnknownDoing, WRONGLY } from './harmWay.ts';
import { beside, type NameParts, type NameWord } from './nameParts.ts';

/** 逾期贷款清收: what comes late is fetched back, not done late. */
const FETCHED = /^(?:清|催|追|化解|盘活|返还|纠|查|处罚|整治)/;
/** 建设停车位: what is done comes first, what it is done to may be anything. */
const STARTS =
  /^(?:建设|新建|改建|扩建|改造|举办|开展|组织|召开|发放|采购|购置|购买|印发|编印|编制|制定|出版|培训|培养|新增|完成|招聘|引进|安装|配备|维修|修复|创建|种植|资助|救助|帮扶|慰问|受益|受惠|惠及|带动|吸纳|覆盖|服务|接待)$/;
/** 停机维护: what stops so that it can be kept up. */
const STOPPED = /^停/;
const UPKEEP = /^(?:维护|养护|保养|检修|改造|调试|升级)$/;
/** 退回补充侦查: sent back for it. 重复救助: given twice. */
const SENT_BACK = /^退[回补改]/;
const GIVEN_WRONGLY = /^(?:重复|错|误|漏|违规|超标准|超范围|冒领|骗)/;
/** 违规销售: wanted, but for how it is done. */
const TRADED = /^(?:销售|出租|上市|上线|注册|投保)/;
/** 违章搭建新增面积: more of what stands before it. */
const ADDED = /^(?:新增|净增)$/;
const USES = /^(?:使用|施用|购置|购买|采购)/;
/** 平均办税次数: how often somebody has to come for one thing. */
const ERRAND = /(?:平均|人均|每[人件户次])[^办]{0,4}办(?:税|理|事|证|件)?次数$/;
/** 支出占比: which part of a whole it is decides. */
const PART = /支出(?:占比|比重|比例)$/;

/** What a doing or a wanted state near the end of a name says: good, unless the word before spoils it. */
export function doingWay(parts: NameParts, word: NameWord, at: number): Found | undefined {
  const spoiler = spoilerOf(parts, word, at);
  if (spoiler !== undefined) return { way: 'less', from: spoiler };
  if (ERRAND.test(parts.text)) return { way: 'less', from: word };
  if (word.start === 0 && STARTS.test(word.text) && parts.head !== 'rate')
    return { way: 'more', from: word };
  // 项目管理费占比: a fee for it
  if (hasUnknownDoing(parts, word.end) || parts.text[word.end] === '费') return undefined;
  const before = beside(parts, at);
  const harm = parts.words[at - 1];
  if (before === undefined && ADDED.test(word.text) && harm !== undefined && HARM.has(harm.kind))
    return { way: 'less', from: harm };
  if (before !== undefined && STOPPED.test(before.text) && UPKEEP.test(word.text))
    return { way: parts.head === 'rate' ? 'more' : 'open', from: before };
  // 数据修订幅度: how far it went
  if (word.kind === 'act' && parts.text.endsWith('幅度')) return { way: 'open', from: word };
  if (isToldOf(parts, word, before)) return { way: 'open', from: before ?? word };
  if (before === undefined && PART.test(parts.text)) return { way: 'open', from: word };
  const isDealtWith = before !== undefined && HARM.has(before.kind);
  return { way: 'more', from: isDealtWith ? before : word };
}

/** 职业病报告例数: how many there were. */
function isToldOf({ text, head }: NameParts, word: NameWord, before: NameWord | undefined) {
  if (before === undefined || head !== 'count' || !HARM.has(before.kind)) return false;
  return /^(?:报告|上报|填报)$/.test(word.text) && /[例人次]数?$/.test(text);
}

/** 未, 不 and 零 before it, adverbs between them included; 逾期 or 违规 before what is then done so. */
function spoilerOf(parts: NameParts, word: NameWord, at: number): NameWord | undefined {
  let before = beside(parts, at);
  for (let place = at - 1; before?.kind === 'good'; place--) before = beside(parts, place);
  if (before === undefined) return undefined;
  const { kind, text } = before;
  if (kind === 'undone' && isFailedState(parts, before, word)) return undefined;
  if (kind === 'undone' || kind === 'none') return before;
  if (kind === 'late') return FETCHED.test(word.text) ? undefined : before;
  if (word.text === '成功' || word.text === '成立') return HARM.has(kind) ? before : undefined;
  const isPlainDoing = word.kind === 'act' || word.kind === 'offered';
  if (HARM.has(kind)) {
    // 拆除违法建设: the doing is the harm that another one does away with
    const isUndone = governorOf(parts, before, parts.words.indexOf(before)) !== undefined;
    const isWrong =
      SENT_BACK.test(text) ||
      (word.kind === 'help' && GIVEN_WRONGLY.test(text)) ||
      ((isPlainDoing || TRADED.test(word.text)) && WRONGLY.test(text) && !isLookedInto(word));
    return isWrong && !isUndone ? before : undefined;
  }
  return kind === 'spared' && USES.test(word.text) && parts.head !== 'money' ? before : undefined;
}

/** 不合格处置率: what did not pass was dealt with; 不及时处置率 was not done in time. */
const STATE = /^(?:合格|达标|满意|规范|完好)$/;
function isFailedState({ text }: NameParts, { end }: NameWord, { kind, start }: NameWord): boolean {
  return kind === 'remedy' && STATE.test(text.slice(end, start));
}

/** 违法案件审理, 违规核查: looked into, and not done wrongly. */
function isLookedInto({ text }: NameWord): boolean {
  return /^(?:审|核|查|检|监|抽|巡|督|调查|受理|办|登记|公|通报|报|曝|宣|培训|教育|执|反馈|预警|接|响应|咨询|服务|劝)/.test(
    text,
  );
}
