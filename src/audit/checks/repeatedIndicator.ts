import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check, CheckResult } from '../finding.ts';
import { ownBasis } from '../ownBasis.ts';
import { quoteCell } from '../quoteCell.ts';
import { rowEvidence } from '../rowEvidence.ts';
import { rowLabel, rowNumbers } from '../rowLabel.ts';

/** Names so general that two rows may bear them for different things. */
const GENERAL =
  /^(?:指标\d*[:：]?)?(?:无|其他|合计|小计|数量|质量|时效|成本|满意度|及时性|完成率|[/—-]*)$/;

const MARK = /[\s，,。；;：:]/;
const MARKS = new RegExp(MARK, 'g');

/** A15: one and the same indicator stands twice in a form; with two actuals the rows contradict each other. */
export const repeatedIndicator: Check = {
  code: 'repeatedIndicator',
  title: '同一指标出现两次',
  severity: 'warning',
  basis: ownBasis('A15'),
  check: ({ score }) => {
    const named = score.rows.filter(isNamed);
    if (!hasRepeatedName(named)) return [];
    const alike = rowsOfOneName(named);
    if (!hasRepeatedName(alike)) return [];
    const repeated = [...Map.groupBy(alike, cellsKey).values()].filter(isRepeated);
    const told = new Set(repeated.flat());
    const across = [...Map.groupBy(alike.filter(isCount), countKey).values()].filter(
      (rows) => isRepeated(rows) && contradict(rows) && !rows.some((row) => told.has(row)),
    );
    return [...repeated, ...across].map(toResult);
  },
};

/** The rows whose name another row bears too, marks and blanks aside. */
function rowsOfOneName(rows: readonly RowScore[]): readonly RowScore[] {
  const first = new Map<string, RowScore>();
  const alike = new Set<RowScore>();
  for (const row of rows) {
    const key = plain(row.indicator.name);
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    else alike.add(before).add(row);
  }
  return alike.size === 0 ? [] : rows.filter((row) => alike.has(row));
}

function hasRepeatedName(rows: readonly RowScore[]): boolean {
  const names = new Set<string>();
  for (const { indicator } of rows) names.add(indicator.name);
  return names.size < rows.length;
}

/** 52 heads are 52 heads in every group; 95 % may be of something else in another. */
function isCount({ target }: RowScore): boolean {
  return target.kind === 'quantity' && target.unit.dimension !== 'share' && target.value !== 0;
}

function contradict(rows: readonly RowScore[]): boolean {
  const actuals = rows.flatMap(({ actual }) => (actual.kind === 'quantity' ? actual.value : []));
  return actuals.length === rows.length && new Set(actuals).size > 1;
}

function isRepeated(rows: readonly RowScore[]): boolean {
  return rows.length > 1 && !GENERAL.test(plain(rows[0]?.indicator.name ?? ''));
}

function isNamed({ target: { kind } }: RowScore): boolean {
  return kind !== 'none' && kind !== 'missing' && kind !== 'placeholder' && kind !== 'deadline';
}

/** One group, one name and one target: the same thing was meant. */
function cellsKey({ indicator }: RowScore): string {
  const { level2, name, target } = indicator;
  return [level2, name, target ?? ''].map(plain).join('\u0000');
}

/** One name and one count, whatever group it stands in. */
function countKey({ indicator: { name, target } }: RowScore): string {
  return [name, target ?? ''].map(plain).join('\u0000');
}

function toResult(rows: readonly RowScore[]): CheckResult {
  const [first] = rows;
  const texts = rows.flatMap(({ indicator: { actual } }) => actual ?? []);
  const actuals = new Set(texts.map(plain));
  const rest = [
    '',
    '，实际完成值也相同',
    `，实际完成值却不同：${texts.map((text) => quoteCell(text)).join('、')}`,
  ][Math.min(actuals.size, 2)];
  return {
    seq: first?.indicator.seq,
    words: () => ({
      message: `${rowNumbers(rows)}的名称和年度指标值相同${rest}。`,
      evidence: rows
        .map(
          ({ indicator }) =>
            `${rowLabel(indicator)}，${rowEvidence(indicator, 'target', 'actual')}`,
        )
        .join('；'),
      advice: actuals.size > 1 ? '核对各行的实际完成值，只保留一行。' : '重复的指标只保留一行。',
    }),
  };
}

function plain(text: string): string {
  return MARK.test(text) ? text.replace(MARKS, '') : text;
}
