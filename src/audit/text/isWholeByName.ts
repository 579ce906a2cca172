/** Two words that leave nothing between them. */
export const HALVES = [
  [/男性?/, /女性?/],
  [/城镇|城市|城区/, /农村|乡村/],
  [/上半年/, /下半年/],
] as const;
const LEAD = /^\s*其中\s*[:：]?\s*/;
const REST = /^(?:其他|其它|其余)/;

/**
 * Whether rows, by their names, leave nothing out of what they are parts of: the last is the rest, or
 * two name the halves of one thing. They may still overlap.
 * @example isWholeByName(['其中：男职工', '女职工']) // true
 */
export function isWholeByName(names: readonly string[]): boolean {
  const [first = '', second = '', ...more] = names.map((name) => name.replace(LEAD, ''));
  if (names.length > 1 && REST.test(names.at(-1)?.replace(LEAD, '') ?? '')) return true;
  return more.length === 0 && HALVES.some((pair) => isPair(first, second, pair));
}

/** Words for kinds of one thing of which nothing is two at once. */
const KINDS = [
  ...HALVES.slice(0, 2),
  [/主|干/, /支/],
  [/大型/, /小型/],
  // 新建停车位小区 may be a 改造路面小区 too
  [/^新建$/, /^(?:改建|改造|维修)$/],
] as const;

/**
 * Whether two rows or parts, by their names, have nothing in common: kinds of one thing, one word apart.
 * @example isApartByName(['主管网', '支管网']) // true
 */
export function isApartByName(names: readonly string[]): boolean {
  const [first = '', second = '', ...more] = names;
  return more.length === 0 && KINDS.some((pair) => isPair(first, second, pair));
}

function isPair(a: string, b: string, [one, other]: readonly [RegExp, RegExp]): boolean {
  const isHalves = (x: string, y: string) =>
    one.test(x) && other.test(y) && x.replace(one, '') === y.replace(other, '');
  return isHalves(a, b) || isHalves(b, a);
}
