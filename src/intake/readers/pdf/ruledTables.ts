import type { Rule } from './pageRules.ts';

/** A box of a ruled table in points; rows and columns from 0, counted between the rules. */
export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

export interface RuledTable {
  readonly bottom: number;
  readonly top: number;
  readonly cells: readonly RuledCell[];
}

/** Rules that are nearer than this to each other are one. */
const SAME = 3;
/** A page with more is a drawing and no form. */
const MOST_RULES = 20_000;
const MOST_BOXES = 20_000;

/** The tables of a page from top to bottom: boxes between rules, joined where no rule parts them. */
export function ruledTables(rules: readonly Rule[]): RuledTable[] {
  if (rules.length > MOST_RULES) return [];
  const down = rules.filter(({ direction }) => direction === 'down');
  const across = rules.filter(({ direction }) => direction === 'across');
  return heights(down).flatMap(({ from, to }) => {
    const within = (at: number) => at >= from - SAME && at <= to + SAME;
    const rows = across.filter(({ at }) => within(at));
    const columns = down.filter((rule) => within((rule.from + rule.to) / 2));
    const cells = boxes(rows, columns);
    return cells.length < 2 ? [] : [{ bottom: from, top: to, cells }];
  });
}

/** The stretches of the page that rules downward cover, from the top. */
function heights(down: readonly Rule[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const { from, to } of down.toSorted((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last === undefined || from > last.to + SAME) found.push({ from, to });
    else last.to = Math.max(last.to, to);
  }
  return found.reverse();
}

function boxes(across: readonly Rule[], down: readonly Rule[]): RuledCell[] {
  const xs = distinct(down);
  const ys = distinct(across).reverse();
  if ((xs.length - 1) * (ys.length - 1) > MOST_BOXES) return [];
  const x = (at: number) => xs[at] ?? 0;
  const y = (at: number) => ys[at] ?? 0;
  const middle = (a: number, b: number) => (a + b) / 2;
  const isLeftOf = (row: number, column: number) =>
    isRuled(down, x(column), middle(y(row), y(row + 1)));
  const isTopOf = (row: number, column: number) =>
    isRuled(across, y(row), middle(x(column), x(column + 1)));
  const taken = new Set<string>();
  const cells: RuledCell[] = [];
  for (let row = 0; row + 1 < ys.length; row += 1) {
    for (let column = 0; column + 1 < xs.length; column += 1) {
      if (taken.has(`${row},${column}`)) continue;
      let [right, bottom] = [column + 1, row + 1];
      while (right + 1 < xs.length && !isLeftOf(row, right) && !taken.has(`${row},${right}`))
        right += 1;
      while (bottom + 1 < ys.length && !isTopOf(bottom, column)) bottom += 1;
      for (let at = row; at < bottom; at += 1) {
        for (let over = column; over < right; over += 1) taken.add(`${at},${over}`);
      }
      const spans = { rowSpan: bottom - row, columnSpan: right - column };
      cells.push({
        row,
        column,
        ...spans,
        left: x(column),
        right: x(right),
        bottom: y(bottom),
        top: y(row),
      });
    }
  }
  return cells;
}

function isRuled(rules: readonly Rule[], at: number, middle: number): boolean {
  return rules.some(
    (rule) => Math.abs(rule.at - at) <= SAME && rule.from <= middle && rule.to >= middle,
  );
}

/** Where rules lie, in ascending order, those that are one named once. */
function distinct(rules: readonly Rule[]): number[] {
  const found: number[] = [];
  for (const { at } of rules.toSorted((a, b) => a.at - b.at)) {
    if (at - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > SAME) found.push(at);
  }
  return found;
}
