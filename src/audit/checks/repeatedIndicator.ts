import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check, CheckResult, Words } from '../finding.ts';
import { ownBasis } from '../ownBasis.ts';
import { quoteCell } from '../quoteCell.ts';
import { rowEvidence } from '../rowEvidence.ts';
import { rowCells, rowLabel, rowNumbers } from '../rowLabel.ts';

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
    const repeated = alike.flatMap((rows) => groupsBy(rows, placeAndTarget));
    const told = new Set(repeated.flat());
    const across = alike
      .flatMap((rows) => groupsBy(rows.filter(isCount), target))
      .filter((rows) => contradict(rows) && !rows.some((row) => told.has(row)));
    return [...inOrder(repeated), ...inOrder(across)].map(toResult);
  },
};

type Rows = readonly RowScore[];

/** The rows that bear one name, marks and blanks aside, for each that says what it is of. */
function rowsOfOneName(rows: Rows): Rows[] {
  const byName = Map.groupBy(rows, ({ indicator }) => plain(indicator.name));
  return [...byName].flatMap(([name, alike]) =>
    alike.length > 1 && !GENERAL.test(name) ? [alike] : [],
  );
}

/** Those of them that are alike in something else too, two and more at a time. */
function groupsBy(rows: Rows, key: (row: RowScore) => string): Rows[] {
  return [...Map.groupBy(rows, key).values()].filter(({ length }) => length > 1);
}

function inOrder(groups: readonly Rows[]): Rows[] {
  const seqOf = ([first]: Rows) => first?.indicator.seq ?? 0;
  return groups.toSorted((a, b) => seqOf(a) - seqOf(b));
}

function hasRepeatedName(rows: Rows): boolean {
  const names = new Set<string>();
  for (const { indicator } of rows) names.add(indicator.name);
  return names.size < rows.length;
}

/** 52 heads are 52 heads in every group; 95 % may be of something else in another. */
function isCount({ target }: RowScore): boolean {
  return target.kind === 'quantity' && target.unit.dimension !== 'share' && target.value !== 0;
}

function contradict(rows: Rows): boolean {
  const actuals = rows.flatMap(({ actual }) => (actual.kind === 'quantity' ? actual.value : []));
  return actuals.length === rows.length && new Set(actuals).size > 1;
}

function isNamed({ target: { kind } }: RowScore): boolean {
  return kind !== 'none' && kind !== 'missing' && kind !== 'placeholder' && kind !== 'deadline';
}

/** One group, one name and one target: the same thing was meant. */
function placeAndTarget(row: RowScore): string {
  return `${plain(row.indicator.level2)}\u0000${target(row)}`;
}

/** One name and one count is one thing, whatever group it stands in. */
function target({ indicator }: RowScore): string {
  return plain(indicator.target ?? '');
}

function toResult(rows: Rows): CheckResult {
  const [first] = rows;
  return {
    seq: first?.indicator.seq,
    cells: rowCells(rows, 'indicator'),
    words: () => words(rows),
  };
}

function words(rows: Rows): Words {
  const texts = rows.flatMap(({ indicator: { actual } }) => actual ?? []);
  const actuals = new Set(texts.map(plain));
  const rest = [
    '',
    '，实际完成值也相同',
    `，实际完成值却不同：${texts.map((text) => quoteCell(text)).join('、')}`,
  ][Math.min(actuals.size, 2)];
  return {
    message: `${rowNumbers(rows)}的名称和年度指标值相同${rest}。`,
    evidence: rows
      .map(
        ({ indicator }) => `${rowLabel(indicator)}，${rowEvidence(indicator, 'target', 'actual')}`,
      )
      .join('；'),
    advice: actuals.size > 1 ? '核对各行的实际完成值，只保留一行。' : '重复的指标只保留一行。',
  };
}

function plain(text: string): string {
  return MARK.test(text) ? text.replace(MARKS, '') : text;
}
