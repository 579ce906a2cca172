import {
  type Decimal,
  decimal,
  formatDecimal,
  parseDecimal,
  subtract,
  sumOf,
} from '../../model/decimal.ts';
import { blockOf } from '../../model/layouts/layout.ts';
import type { Project } from '../../model/project.ts';
import type { CheckResult } from '../finding.ts';
import { quoteCell } from '../wording/quoteCell.ts';

/** 其中：一般公共预算：4,500.00 in one cell: what it is, and how much. */
const ENTRY =
  /^\s*(?<lead>其中[:：]\s*)?(?<name>\p{Script=Han}[\p{Script=Han}（）()、]{1,19})[:：]\s*(?<amount>\d[\d,]*(?:\.\d+)?)\s*(?<unit>万?元)?\s*$/u;
const SUM = /^(?:合计|总计|小计|共计)$/;
/** So many are a split of something. */
const FEWEST = 2;
/** Longer cells are prose. */
const LONGEST = 60;
/** What rounding each to cents may come to. */
const CENT = decimal('0.01');

interface Entry {
  readonly text: string;
  readonly name: string;
  readonly amount: Decimal;
  /** 万元 or 元; empty where none is printed. */
  readonly unit: string;
  /** Whether 其中 stands before it. */
  readonly isWithin: boolean;
}

/**
 * Cells below each other that each hold a name and an amount (基本支出：2,350.00), whose printed 合计 is not what they come
 * to (E7). They stand in the table of money, beside each other, without columns of their own.
 */
export function breakdownCells(project: Project): CheckResult[] {
  const { funds } = project;
  return columnsOf(project).flatMap((texts) =>
    splitsIn(texts).flatMap(({ parts, whole }) => {
      const sum = sumOf(parts.map(({ amount }) => amount));
      if (comesTo(parts, whole)) return [];
      const listed = parts.map(({ name, amount }) => `${name} ${formatDecimal(amount)}`).join('、');
      return [
        {
          about: { kind: 'funds', row: funds.total.key, column: funds.base } as const,
          words: () => ({
            message: `项目资金表中${quoteCell(whole.text)}之上所列 ${parts.length} 项合计 ${formatDecimal(sum)}，相差 ${formatDecimal(apartBy(parts, whole))}。`,
            evidence: `${listed}；${quoteCell(whole.text)}`,
            advice: '核对各项和合计。',
          }),
        },
      ];
    }),
  );
}

/** What stands below each other in the table of money: the names of its rows, and each of its columns. */
function columnsOf({ form, layout }: Project): string[][] {
  const block = blockOf(layout, 'funds');
  if (block === undefined) return [];
  const cells = (column: string) => block.rows.map(({ key }) => form.funds?.[key]?.[column] ?? '');
  return [block.rows.map(({ label }) => label), ...block.columns.map(({ key }) => cells(key))];
}

/** The runs of such cells, all in one unit, that end in a sum; one behind another sum may hold that as well. */
function splitsIn(texts: readonly string[]): { parts: readonly Entry[]; whole: Entry }[] {
  const splits: { parts: readonly Entry[]; whole: Entry }[] = [];
  let parts: Entry[] = [];
  let before: Entry | undefined;
  for (const text of texts) {
    if (text.trim() === '') continue;
    const entry = entryIn(text);
    if (entry === undefined) {
      parts = [];
      before = undefined;
    } else if (!SUM.test(entry.name)) parts.push(entry);
    else {
      if (isSplit(parts, entry) && !(before && comesTo([before, ...parts], entry)))
        splits.push({ parts, whole: entry });
      parts = [];
      before = entry;
    }
  }
  return splits;
}

/** Whether entries are the parts of one thing: in one unit, and 其中 behind the first would split what stands before it. */
function isSplit(parts: readonly Entry[], whole: Entry): boolean {
  const units = new Set([whole, ...parts].flatMap(({ unit }) => (unit === '' ? [] : unit)));
  const isPlain = parts.slice(1).every(({ isWithin }) => !isWithin);
  return parts.length >= FEWEST && units.size <= 1 && isPlain;
}

function comesTo(parts: readonly Entry[], whole: Entry): boolean {
  return apartBy(parts, whole) <= CENT * parts.length;
}

function apartBy(parts: readonly Entry[], whole: Entry): Decimal {
  return Math.abs(subtract(sumOf(parts.map(({ amount }) => amount)), whole.amount)) as Decimal;
}

function entryIn(text: string): Entry | undefined {
  if (text.length > LONGEST || !/[:：]/.test(text)) return undefined;
  const { lead, name = '', amount: digits = '', unit = '' } = ENTRY.exec(text)?.groups ?? {};
  const amount = parseDecimal(digits.replaceAll(',', ''));
  return amount === undefined
    ? undefined
    : { text: text.trim(), name, amount, unit, isWithin: lead !== undefined };
}
