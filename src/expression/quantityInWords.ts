import type { Qualitative, Quantity } from './expression.ts';
import { parseQuantity } from './quantity.ts';

/** 收到上级文件后30日内: how long after something. */
const AFTER =
  /^(?<lead>(?:自|在|从|于)?\p{Script=Han}{2,14}(?:之?后|之日起|之日|日起|起))的?(?<rest>\d{1,4}个?(?:工作日|自然日|小时|个?月|[日天])(?:之?内|以内)?)$/u;
/** 不低于当地低保标准的1.3倍: so many times something. */
const TIMES =
  /^(?<sign>不低于|不少于|不高于|不超过|达到?|[≥≤])?(?<lead>[\p{Script=Han}“”]{2,14}的)(?<rest>\d{1,4}(?:\.\d+)?倍(?:以上|以内|以下)?)$/u;
/** Nothing longer is one number and nothing else. */
const LONGEST = 32;

interface InWords {
  /** After what, or of what. */
  readonly lead: string;
  readonly value: Quantity;
}

/** The number that words say of something else: 30 days after it, 1.3 times it; undefined for all other words. */
export function quantityInWords({ statement }: Qualitative): InWords | undefined {
  if (statement.length > LONGEST || !/\d/.test(statement)) return undefined;
  const { sign = '', lead, rest } = (AFTER.exec(statement) ?? TIMES.exec(statement))?.groups ?? {};
  if (lead === undefined || rest === undefined) return undefined;
  const value = parseQuantity(`${sign.replace(/^达到?$/, '')}${rest}`, 0);
  return value?.kind === 'quantity' ? { lead, value } : undefined;
}
