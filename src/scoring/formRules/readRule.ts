// A rule by which a form says that it is scored is read clause by clause, and only whole: one clause that is none of those
// known here leaves the rule unread. The words of a formula become signs first (formula.ts).

import { type Decimal, divide, parseDecimal } from '../../model/decimal.ts';
import { remembering } from '../../model/remembering.ts';
import { type Deduction, deductionOf, stepsOf, withoutTakenOff } from './deduction.ts';
import { type Excess, excessOf } from './excess.ts';
import { type Formula, formulaOf, formulaSigns } from './formula.ts';
import { type PrintedBands, printedBands } from './printedBands.ts';
import { type PrintedTiers, printedTiers } from './printedTiers.ts';

/** What a rule gives, of the points of a row. What reached its target has all of them, but by bands. */
export interface ReadRule {
  readonly bands?: PrintedBands;
  readonly tiers?: PrintedTiers;
  /**
   * What missed its target and is settled by neither of the bounds: by a formula, less points for each step, or nothing, which may be said only of
   * what went over it, or stayed under.
   */
  readonly missed?: Formula | Deduction | 'none' | 'noneOver' | 'noneUnder';
  /** All points of a row, as its words state them: 达到目标值得8分 is no rule of a row of 10. */
  readonly points?: Decimal;
  /** From which on there are all points, though the target was not reached. */
  readonly fullFrom?: Bound;
  /** Below which there are none. */
  readonly noneBelow?: Bound;
  /** What went far over its target, and loses a part for it. */
  readonly excess?: Excess;
}

/** A rule while it is read: what one clause says of another. */
interface Draft extends ReadRule {
  /** The range of shares for which a formula holds: 60%—100%按完成率计分. */
  readonly from?: Bound;
  readonly steps?: Deduction['steps'];
}

/** A share, 0–1: of the target that was reached, or, where the rule does not say so, perhaps of what was reached itself. */
export interface Bound {
  readonly share: Decimal;
  readonly isOfTarget: boolean;
}

const HUNDRED = parseDecimal('100') as Decimal;
const CLAUSE_END = /[,;。!]/;
const TARGET_SIGN =
  /\(即?(?:指标|目标)值为?[≥≤<>=≧≦]=?(?:[xXnN*]|某值?)\)|即?(?:指标|目标)值为?[≥≤<>=≧≦]=?(?:[xXnN*]|某值?)[,、]?/g;
const NUMBERED = /^(?:\(?\d{1,2}\)|\d{1,2}[.、](?!\d)|[①-⑨])/;

/** Whom a clause is about, and that it is about scores. */
const SUBJECT =
  /^(?:若|如果?|对于?|凡|即|其中|为|属|是|类|型|的|和|、|及|与|各|所有|单个|定量|定性|[正反逆负]向?|数量|质量|时[效限]|成本|经济|社会|生态|效益|满意度|服务对象|产出|绩效|[一二三]级|考核|指标|得分|[计评赋记]分|情况|系数|方法|公式|规则|标准|办法|原则|计算|方式|则|应|均|都|一律|统一|采用|用|[(:=“”"])*/;
/** Without any of these a quotient says what is measured, and not what it scores. */
const SCORED = /[分按]|系数|w|[正反逆负]向(?:定量)?指标(?:计算)?[=:]/;

const N = String.raw`(\d{1,3}(?:\.\d+)?)%`;
const SAID = '(?:的|时|则|者|指标|情况|部分|情形)*';
const GIVES = '(?:可|应|均|即|全|全部)*(?:[得记计给赋为]|获得?)';
const ALL = `(?:${GIVES}(?:该项|本项)?(?:w|满分)(?:的?100%)?|w|满分)`;
const NONE = '(?:均|一律|全部|则)*(?:不得分|不计分|不给分|[得记计]?(?:0|零)分)';
const REACHED =
  '(?:b|r|完成)?(?:达到?|达成|完成|高于|优于|不?低于|不高于|不超过?|未超过?|不少于|[大小]于或?等于|等于|按[期时]|如期|落?在|[≥≤=]|[<>]=|及时|按要求|全部|或)+(?:完成|a|r|标|指标|目标|100%|计划|要求|区间|范围|时限|期限|以?内|及?以上|\\(含\\))*';
const MISSED =
  '(?:b|r)?(?:(?:未|没有?|不能?|无法)(?:能|有)?(?:达到?|完成|达成|达标|按[期时](?:完成)?|到)(?:a|b|r|标|100%|要求|计划|指标|目标|任务)*|(?:低于|不足|小于|少于|超过|超出|超|高于|大于|多于|晚于|[<>])(?:a|r|100%|时限|期限|期|标|时)?|逾期|延期|否则|其余|其他|发生|出现|有偏差|存在偏差)';
const FULL = new RegExp(`^${REACHED}${SAID}${ALL}$|^${ALL}$`);
const FULL_FROM = new RegExp(
  `^(b|r)?(?:达到?|[≥>]=?|不低于|大于(?:或?等于)?|在|超过|高于|为)*${N}(?:\\(含\\))?(?:及?以上)?(?:\\(含\\))?(?:a|${SAID})${ALL}$`,
);
const NONE_BELOW = new RegExp(
  `^(b|r)?(?:低于|不足|小于|<|未达到?|不到|在)?${N}(?:及?以下)?${SAID}${NONE}$`,
);
const NOTHING = new RegExp(`^${MISSED}(?:完成)?${SAID}${NONE}$`);
const OVER = /^[br]?(?:超过|超出|超|高于|大于|多于|>)(?![期时])/;
const UNDER = /^[br]?(?:低于|不足|小于|少于|<)/;
const BY_FORMULA = new RegExp(
  `^(?:(?:${MISSED}|(b|r)?(?:低于|不足|小于|<|未达到?|不到)${N})(?:a)?)?${SAID}(?:扣除)?(?:得分)?(?:=|按照?|以|根据|用)*(?:得分=|系数=)?([-abrw\\d.+*/()%或与和占同的比例率值相应等完成]+?)(?:的?(?:来|进行|折算|核算|计算)*(?:得分|[计记得给打评赋]分|给予?分|得w|计算w?)*)$`,
);
/** From a share on to all of it: 60%（含）—100%按完成率计分. */
const RANGE = new RegExp(
  `^(b|r)?(?:在|达到|为)?${N}(?:\\(不?含\\))?(?:[-~至到]+|及以上、?)(?:100%|满分)(?:\\(不?含\\))?(?:之间|以内|区间)?(?:的|时|则|者|部分)*((?:按|得|=).*)$`,
);
/** That there are no more points than these, and no fewer than none; how they are rounded; what is asked for besides. */
const BESIDE =
  /^(?:但|且|并|得分|最高|最多|最低|上限|单项|总分|一档|为|是|不得|不(?!得)|不能|不应|以|至|超过|突破|高于|大于|低于|少于|该项|指标|w|满分|(?<![.\d])(?:0|100%?|1)分?|零分|总额|值|封顶|为[限止]|的|得(?!分))+$|^扣完.{0,3}为止$|^不倒扣分?$|取整|四舍五入|保留.{0,6}[数位]|^w\*(?:得分)?系数$|^(?:得分)?系数\*w$|^[br]?(?:超过|大于|高于|[≥>])100%(?:的|时)*均?按100%计?算?$|^[^\d得扣]*(?:说明|注明|原因|佐证)[^\d得扣]*$/;
/** A condition without what it gives, which follows in the next clause. */
const GIVES_SOMETHING = /[得记计给按=分/*扣]/;

/**
 * What a printed rule gives: nothing of its own where it only says what goes without saying, undefined where any of its
 * clauses is not read. `areSwapped`, 1 or 0: whether the form calls A what was reached and B what was aimed at.
 * @example readRule('完成率≥95%得满分，低于95%按完成率计分') // full from 0.95, else the share
 */
export const readRule = remembering((text: string, areSwapped: number): ReadRule | undefined => {
  const bands = printedBands(text);
  if (bands !== undefined) return { bands };
  const tiers = printedTiers(text);
  if (tiers !== undefined) return { tiers };
  let draft: Draft = {};
  let of: string | undefined;
  for (const clause of clausesOf(areSwapped === 1 ? swapped(text) : text)) {
    const read = readClause(clause, of);
    const known = read === undefined ? undefined : joined(draft, read);
    if (known === undefined) return undefined;
    draft = known;
    // a bound behind 完成率≥100%得满分 is of 完成率 too
    of ??= /^[br](?=[^*/])/.exec(clause)?.[0];
  }
  const rule = settled(draft);
  if (rule === undefined) return undefined;
  const [points, ...others] = statedPoints(text);
  if (points === undefined || Object.keys(rule).length === 0) return rule;
  return others.length === 0 ? { ...rule, points } : undefined;
});

/** 得10分, ×10: but for 0, what a row has. */
const STATED = /(?<![\d.])(\d+(?:\.\d+)?)分|[*×xX](\d+(?:\.\d+)?)(?![\d.%])/g;

function statedPoints(text: string): Decimal[] {
  const plain = withoutTakenOff(text.normalize('NFKC').replace(/\s/g, ''));
  const stated = [...plain.matchAll(STATED)].flatMap(([, points, factor]) => {
    return parseDecimal(points ?? factor ?? '') ?? [];
  });
  return [...new Set(stated)].filter((one) => one !== 0);
}

function swapped(text: string): string {
  return text.replace(/[AB]/g, (letter) => (letter === 'A' ? 'B' : 'A'));
}

/** The clauses as signs, a condition together with what it gives. */
function clausesOf(text: string): string[] {
  const plain = text.normalize('NFKC').replace(/\s/g, '').replace(NUMBERED, '');
  const signs = formulaSigns(withoutTakenOff(plain).replace(TARGET_SIGN, ''));
  const clauses: string[] = [];
  let condition = '';
  for (const one of signs.split(CLAUSE_END)) {
    const clause = condition + one;
    condition = GIVES_SOMETHING.test(one) || one === '' ? '' : clause;
    if (condition === '' && clause !== '') clauses.push(clause);
  }
  return condition === '' ? clauses : [...clauses, condition];
}

/** The rule of a draft; undefined where a formula holds for a range, and nothing is said of what is below. */
function settled({ from, steps, ...rule }: Draft): ReadRule | undefined {
  if (from !== undefined && from.share > 0 && rule.noneBelow?.share !== from.share)
    return undefined;
  if (steps === undefined) return rule;
  // 不足1个百分点不扣 is of the points that are taken off for each
  return typeof rule.missed === 'object'
    ? { ...rule, missed: { ...rule.missed, steps } }
    : undefined;
}

/**
 * What one clause gives: nothing of its own where it only says what goes without saying. `before` is of what the clauses
 * before it speak, b or r.
 */
function readClause(clause: string, before: string | undefined): Draft | undefined {
  const text = balanced(clause.replace(SUBJECT, ''));
  if (text === '' || BESIDE.test(text) || FULL.test(text)) return {};
  const [, of, from] = FULL_FROM.exec(text) ?? [];
  if (from !== undefined) {
    const bound = boundOf(of ?? before, from);
    return bound === undefined ? {} : { fullFrom: bound };
  }
  const [, what, below] = NONE_BELOW.exec(text) ?? [];
  const bound = below === undefined ? undefined : boundOf(what ?? before, below);
  if (bound !== undefined) return { noneBelow: bound };
  if (NOTHING.test(text)) {
    if (OVER.test(text)) return { missed: 'noneOver' };
    return { missed: UNDER.test(text) ? 'noneUnder' : 'none' };
  }
  const excess = excessOf(text);
  if (excess !== undefined) return { excess };
  const steps = stepsOf(text);
  if (steps !== undefined) return { steps };
  const range = RANGE.exec(text);
  if (range !== null) return readRange(range, before);
  const deduction = deductionOf(text);
  if (deduction !== undefined) return { missed: deduction };
  if (!SCORED.test(clause)) return undefined;
  const formula = formulaOf(BY_FORMULA.exec(text)?.[3] ?? '');
  return formula === undefined ? undefined : { missed: formula };
}

/** A formula for what reached at least so much, and not all. */
function readRange(range: RegExpExecArray, before: string | undefined): Draft | undefined {
  const [, of = before, low = '', rest = ''] = range;
  const missed = formulaOf(BY_FORMULA.exec(rest)?.[3] ?? '');
  const from = boundOf(of, low);
  return missed === undefined || from === undefined ? undefined : { missed, from };
}

function boundOf(of: string | undefined, percent: string): Bound | undefined {
  const share = divide(parseDecimal(percent) ?? HUNDRED, HUNDRED);
  return share >= divide(HUNDRED, HUNDRED) ? undefined : { share, isOfTarget: of === 'r' };
}

/** Both together; undefined where they contradict each other. */
function joined(one: Draft, other: Draft): Draft | undefined {
  const isSame =
    one.missed === undefined || other.missed === undefined || one.missed === other.missed;
  const isTwice =
    (one.excess !== undefined && other.excess !== undefined) ||
    (one.fullFrom !== undefined && other.fullFrom !== undefined) ||
    (one.noneBelow !== undefined && other.noneBelow !== undefined);
  return isSame && !isTwice ? { ...one, ...other } : undefined;
}

function balanced(text: string): string {
  const open = text.split('(').length;
  const closed = text.split(')').length;
  return closed > open && text.endsWith(')') ? text.slice(0, -1) : text;
}
