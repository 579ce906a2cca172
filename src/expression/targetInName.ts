import type { Quantity } from './expression.ts';
import { parseLabelled } from './labelled.ts';
import { normaliseText } from './normalise.ts';
import { parseQuantity } from './quantity.ts';
import { readHead } from './readHead.ts';

const LONGEST_NAME = 60;
/** Brackets in a name explain a unit or are template text; what follows 每 is not the whole. */
const NO_TARGET = /\*{2,}|[每均]|20\d\d/;
const LONGEST_HEAD = 10;

/**
 * The target that stands in an indicator's name: the only number of the name, at its end or with a
 * sign, and with a unit. Undefined where there is none or more than one.
 * @example targetInName('生活困难劳模帮扶 100 人以上', 2022) // quantity ≥ 100 人
 */
export function targetInName(name: string, formYear: number): Quantity | undefined {
  const text = normaliseText(name);
  if (text.length > LONGEST_NAME || NO_TARGET.test(text)) return undefined;
  const numbers = text.match(/\d[\d,.]*/g);
  const [only] = numbers ?? [];
  if (only === undefined || numbers?.length !== 1) return undefined;
  const digit = text.indexOf(only);
  for (let at = Math.max(0, digit - LONGEST_HEAD); at <= digit; at++) {
    if (readHead(text, at).end !== digit) continue;
    const value = parseQuantity(text.slice(at), formYear);
    if (value?.kind !== 'quantity') return undefined;
    const isStated = value.operator !== 'none' || value.unit.object === undefined;
    return value.unit.text !== '' && isStated ? value : undefined;
  }
  return parseLabelled(text, formYear);
}
