import { unsignedDirection } from '../expression/direction/directionOf.ts';
import { nameParts } from '../expression/direction/nameParts.ts';
import type { Expression, Quantity } from '../expression/expression.ts';
import { parseExpression } from '../expression/parseExpression.ts';
import { isCounting } from '../expression/unit.ts';
import { decimal } from '../model/decimal.ts';
import { isCostRow } from '../model/isCostRow.ts';
import type { Indicator } from '../model/project.ts';

/** No amount is dated. */
const NO_YEAR = 0;
const COMPLAINT = /不满意|投诉/;

/** The cells of a row, as read. */
interface Signed {
  readonly indicator: Indicator;
  readonly target: Expression;
  readonly actual: Expression;
}

/** What the row would suggest, where its sign says the opposite; else undefined. */
export function expectedDirection(row: Signed): string | undefined {
  const { indicator, target } = row;
  if (target.kind !== 'quantity') return undefined;
  const { operator, unit } = target;
  if (operator === '≤' || operator === '<') {
    const isSatisfaction = indicator.part === 'satisfaction' && unit.dimension === 'share';
    if (isSatisfaction && !COMPLAINT.test(indicator.name)) return '满意度目标一般写不低于（≥）';
    return isDelivered(row, target) ? '要完成的数，目标一般写不低于（≥）' : undefined;
  }
  if (operator === 'none' || operator === '=')
    return isWholeHarm(indicator, target)
      ? '这类指标以低为好，按这一目标每次都要发生，目标一般写 0 或不高于（≤）'
      : undefined;
  if (operator !== '≥' && operator !== '>') return undefined;
  if (isReverse(indicator, target)) return '这类指标以低为好，目标一般写不高于（≤）';
  const isCost = isCostRow(indicator) && unit.dimension === 'money';
  if (!isCost) return undefined;
  return isAmount(indicator.name) || isWhole(indicator) || isSpent(indicator, target)
    ? '成本目标一般写不高于（≤）'
    : undefined;
}

const WHOLE_SHARE = decimal(100);
/** A rate of harm by its whole name: 安全事故发生率, but not 事故处理率, 事故零发生率 or 事故发生率下降. */
const HARM = /(?:事故|伤亡|死亡|火灾)(?:发生)?率$/;
const AVERTED = /[无零未不没非免防控降减]/;

/** 安全事故发生率 100%: of harm nobody aims at the whole, whatever sign is left out. */
function isWholeHarm(indicator: Indicator, target: Quantity): boolean {
  const { name } = indicator;
  const isWhole = target.unit.text === '%' && target.value === WHOLE_SHARE;
  return isWhole && HARM.test(name) && !AVERTED.test(name) && isReverse(indicator, target);
}

/** What money is spent on, and no value that is to be reached: 培训 and 维修, but not 生均设备值. */
const SPENDING =
  /费|成本|开支|支出|造价|[单均]价|培训|会议|采购|购[置买]|维修|维护|印[刷制]|租[赁用]|差旅|宣传|开展|举办|聘[请用]/;

/** Whether the name of a cost speaks of spending, and neither it nor its group of money that is paid out or invested. */
function isSpent(indicator: Indicator, target: Quantity): boolean {
  return SPENDING.test(indicator.name) && unsignedDirection(indicator, target).way === 'less';
}

/** 项目总投入 among costs is what all of it may cost. */
function isWhole({ name, level2 }: Indicator): boolean {
  return level2.includes('成本') && /^(?:项目|工程|建设|资金)?总(?:投入|投资|造价|费用)/.test(name);
}

/** What is bought, hired or paid for may be held within a number. */
const MAY_BE_CAPPED = /[购买聘招租费补支用]|接待|出国|会议|编制|保障/;

/** 新建公厕数量 ≤4座: a count that its name alone wants high, and that is to be done. */
function isDelivered({ indicator: { name, level2 }, actual }: Signed, target: Quantity): boolean {
  const { unit } = target;
  // nothingDelivered says more
  if (actual.kind === 'quantity' && actual.value === 0) return false;
  if (!level2.includes('数量') || MAY_BE_CAPPED.test(name)) return false;
  if (unit.dimension !== '' && !isCounting(unit)) return false;
  return nameParts(name).head === 'count' && wayOfName(name, target) === 'more';
}

/** 成本控制率≥95% counts what was kept within its limit. */
const KEPT_WITHIN = /控制率/;

/** 指标:55万元 among costs: the group is evidence and no proof, but of an amount alone nothing else can be meant. */
function isAmount(name: string): boolean {
  return parseExpression(name, NO_YEAR).kind === 'quantity';
}

/** 投放天数≥120天: days on which something was done may be offered, where the time that it takes is not. */
const COUNTED_TIME = /(?:[天日]|小时|[课学]时|分钟)数$/;

/** What the name says, whatever group the row stands in; a share of a wait is of what was in time. */
function isReverse({ name }: Indicator, target: Quantity): boolean {
  if (KEPT_WITHIN.test(name) || COUNTED_TIME.test(name)) return false;
  return wayOfName(name, target) === 'less';
}

/** What the name says, whatever a column for signs prints. */
export function wayOfName(name: string, target: Quantity) {
  return unsignedDirection({ part: 'unknown', level2: '', name }, target).way;
}
