import type { Expression, Quantity } from './expression.ts';
import { parseQuantity } from './quantity.ts';
import { readHead } from './readHead.ts';
import { parseUnit } from './readUnit.ts';
import { BARE } from './unit.ts';

/** No label is longer than this, nor the words between it and its number. */
const LONGEST_LABEL = 24;
const LONGEST_HEAD = 10;
/** Names of what has one value: rates, degrees, amounts. */
const NAMES_VALUE = /[率数量额值比次费本积程长]$|[^年]度$/;
const NAMES_SHARE = /率$|[^年]度$/;
/** Words after which a number is no level of the label, or not the whole of it. */
const NO_LABEL =
  /[,;、。()每均各未没不无]|提升|提高|增长|增加|上升|下降|降低|减少|压减|其中|预计|不足/;
/** What a project does, where its number may follow. */
const DEED =
  /^(?:带动|吸纳|培训|帮扶|救助|惠及|受益|服务|覆盖|新增|完成|建设|改造|举办|开展|组织|发放|补助|资助|慰问|支持|扶持|引进|培育)[\u4e00-\u9fff]{0,8}$/;
/** 满意度(%): the unit stands with the name. */
const UNIT_IN_LABEL = /^(.+)\(([^()]{1,6})\)$/;

/**
 * A number that repeats its indicator's name before it: 满意度≥95%, 验收合格率100%, 数量:50. The name
 * must be that of a value, and a sign, a colon or a share must follow; 购买资料150本 stays a sentence.
 */
export function parseLabelled(text: string, formYear: number): Quantity | undefined {
  const digit = text.search(/\d/);
  if (digit < 2 || digit > LONGEST_LABEL + LONGEST_HEAD) return undefined;
  for (let at = Math.max(2, digit - LONGEST_HEAD); at <= digit; at++) {
    const head = readHead(text, at);
    if (head.end !== digit) continue;
    const before = text.slice(0, at);
    const name = before.replace(/:$/, '');
    const [, label = name, unitText] = UNIT_IN_LABEL.exec(name) ?? [];
    if (label.length > LONGEST_LABEL || NO_LABEL.test(label)) continue;
    if (!NAMES_VALUE.test(label) && !isDeed(text, label)) continue;
    const value = withUnit(parseQuantity(text.slice(at), formYear), unitText);
    if (value === undefined) return undefined;
    const isShare = value.unit.dimension === 'share' && NAMES_SHARE.test(label);
    return isShare || name !== before || value.operator !== 'none' ? value : undefined;
  }
  return undefined;
}

/** 带动就业50人以上: what is done, and a bound that says the number is all of it. */
function isDeed(text: string, label: string): boolean {
  return DEED.test(label) && /以上$/.test(text);
}

/** The quantity in the unit of its label, where it has none itself. */
function withUnit(value: Expression | undefined, unitText = ''): Quantity | undefined {
  if (value?.kind !== 'quantity') return undefined;
  const unit = parseUnit(unitText);
  return unit === undefined || value.unit !== BARE ? value : { ...value, unit };
}
