import type { Quantity } from './expression.ts';
import { parseQuantity } from './quantity.ts';
import { readHead } from './readHead.ts';

/** No label is longer than this, nor the words between it and its number. */
const LONGEST_LABEL = 24;
const LONGEST_HEAD = 10;
/** Names of what has one value: rates, degrees, amounts. */
const NAMES_VALUE = /[率数量额值比次费本积程长]$|[^年]度$/;
const NAMES_SHARE = /率$|[^年]度$/;
/** Words after which a number is no level of the label, or not the whole of it. */
const NO_LABEL =
  /[,;、。()每均各未没不无]|提升|提高|增长|增加|上升|下降|降低|减少|压减|其中|预计|不足/;

/**
 * A number that repeats its indicator's name before it: 满意度≥95%, 验收合格率100%. The name must be
 * that of a value, and either a sign or a share must follow; 购买资料150本 stays a sentence.
 */
export function parseLabelled(text: string, formYear: number): Quantity | undefined {
  const digit = text.search(/\d/);
  if (digit < 2 || digit > LONGEST_LABEL + LONGEST_HEAD) return undefined;
  for (let at = Math.max(2, digit - LONGEST_HEAD); at <= digit; at++) {
    const head = readHead(text, at);
    if (head.end !== digit) continue;
    const label = text.slice(0, at).replace(/:$/, '');
    if (label.length > LONGEST_LABEL || NO_LABEL.test(label) || !NAMES_VALUE.test(label)) continue;
    const value = parseQuantity(text.slice(at), formYear);
    if (value?.kind !== 'quantity') return undefined;
    const isShare = value.unit.dimension === 'share' && NAMES_SHARE.test(label);
    return isShare || head.operator !== undefined ? value : undefined;
  }
  return undefined;
}
