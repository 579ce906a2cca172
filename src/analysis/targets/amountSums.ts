import { fundsSumMismatch } from '../../audit/checks/fundsSumMismatch.ts';
import type { Check, CheckResult } from '../../audit/finding.ts';
import { quoteCell } from '../../audit/wording/quoteCell.ts';
import { cellValue } from '../../model/cell.ts';
import {
  add,
  type Decimal,
  decimal,
  multiply,
  subtract,
  sumOf,
  ZERO,
} from '../../model/decimal.ts';
import { formatExactWan } from '../../model/format.ts';
import type { Project } from '../../model/project.ts';

/** Any sum of so many amounts is tried. */
const MOST_PARTS = 10;
const FEWEST_PARTS = 2;
/** In 万元, to the last digit that forms print; to half of that of a total that is printed with fewer than its parts. */
const ROUNDED = decimal('0.01');
const TENTH = decimal('0.1');
const HALF = decimal('0.5');
/** Sources of which none is a part of another. */
const SOURCES = new Set(['fiscal', 'carryover', 'special', 'own', 'other']);
const REST = ['own', 'other'];

/** E7: the same of a form that prints one amount a source: no choice of them comes to the total. */
export const amountSums: Check = {
  ...fundsSumMismatch,
  check: (subject) => [...fundsSumMismatch.check(subject), ...amountsOff(subject.project)],
};

function amountsOff({ form, funds: { total, rows, words } }: Project): CheckResult[] {
  const whole = cellValue(total.amount);
  const parts = rows.filter(({ key, amount }) => key !== total.key && amount.kind === 'value');
  const isUnread = rows.some(({ amount }) => amount.kind === 'unreadable');
  if (whole === undefined || isUnread || parts.length < FEWEST_PARTS || parts.length > MOST_PARTS)
    return [];
  const texts = parts.map(({ key }) => form.funds?.[key]?.amount ?? '');
  const slack = slackOf(form.funds?.[total.key]?.amount ?? '', texts);
  const amounts = parts.flatMap(({ amount }) => cellValue(amount) ?? []);
  const sources = parts.filter(({ role }) => role === 'part');
  if (sources.some(({ key }) => !SOURCES.has(key)) || comesTo(amounts, whole, slack)) return [];
  const all = sumOf(sources.flatMap(({ amount }) => cellValue(amount) ?? []));
  // 其中 may name some sources only, where 其他资金 is not among them
  if (all < whole && !sources.some(({ key }) => REST.includes(key))) return [];
  const printed = (key: string) => form.funds?.[key]?.amount ?? '';
  const sum = formatExactWan(all);
  return [
    {
      about: { kind: 'funds', row: total.key, column: 'amount' },
      cells: [total, ...sources].map(({ key }) => `funds/${key}/amount`),
      words: () => ({
        message: `${words.total} ${formatExactWan(whole)} 万元，所列各来源合计 ${sum} 万元。`,
        evidence: [total, ...sources]
          .map(({ label, key }) => `${label}${quoteCell(printed(key))}`)
          .join('；'),
        advice: `核对${words.total}与${sources.map(({ label }) => label).join('、')}，使合计一致。`,
      }),
    },
  ];
}

/** Whether some of the amounts come to the total: a part may be one of another part, or stand beside the sources. */
function comesTo(amounts: readonly Decimal[], whole: Decimal, slack: Decimal): boolean {
  let sums: readonly Decimal[] = [ZERO];
  for (const amount of amounts) sums = [...sums, ...sums.map((sum) => add(sum, amount))];
  return sums.some((sum) => Math.abs(subtract(sum, whole)) <= slack);
}

/** 48.5 is what 48.52 was rounded to. */
function slackOf(whole: string, parts: readonly string[]): Decimal {
  const own = decimalsOf(whole);
  if (parts.every((text) => decimalsOf(text) <= own) || own > 1) return ROUNDED;
  return own === 0 ? HALF : multiply(HALF, TENTH);
}

function decimalsOf(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}
