import { withoutLead } from '../../expression/withoutLead.ts';
import { OFFICIAL_ROW_WORDS } from '../../model/rowWords.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check, CheckResult, Words } from '../finding.ts';
import { repeatedItems } from '../money/repeatedItems.ts';
import { ownBasis } from '../ownBasis.ts';
import { withoutMeasure } from '../text/withoutMeasure.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowCells, rowLabel, rowNumbers } from '../wording/rowLabel.ts';

/** Names so general that two rows may bear them for different things. */
const GENERAL =
  /^(?:指标\d*[:：]?)?(?:无|其他|合计|小计|数量|质量|时效|成本|满意度|及时性|完成率|[/—-]*)$/;

/** Fewer characters may be of many things. */
const SHORTEST_THING = 4;

const MARK = /[\s，,。；;：:]/;
const MARKS = new RegExp(MARK, 'g');

/** A15: one and the same indicator stands twice in a form; with two actuals the rows contradict each other. */
export const repeatedIndicator: Check = {
  code: 'repeatedIndicator',
  title: '同一指标或任务出现两次',
  severity: 'warning',
  basis: ownBasis('A15'),
  appliesTo: ({ indicators }) => indicators.length > 1,
  check: ({ project, score }) => [...repeatedRows(score.rows), ...repeatedItems(project)],
};

function repeatedRows(all: Rows): CheckResult[] {
  const named = all.filter(isNamed);
  const counts = named.filter(isCount);
  const worded = mayContradict(counts) ? contradicting(counts) : [];
  if (!hasRepeated(named, nameOf)) return worded.map(toResult);
  const alike = rowsOfOneName(named);
  const repeated = alike.flatMap((rows) => groupsBy(rows, placeAndTarget));
  const told = new Set(repeated.flat());
  const across = alike
    .flatMap((rows) => groupsBy(rows.filter(isOneThing), target))
    .filter((rows) => contradict(rows) && !rows.some((row) => told.has(row)));
  for (const row of across.flat()) told.add(row);
  const apart = worded.filter((rows) => !rows.some((row) => told.has(row)));
  return [...inOrder(repeated), ...inOrder(across), ...apart].map(toResult);
}

type Rows = readonly RowScore[];

/** The rows that bear one name under one parent, for each that says what it is of: 其中：城区 is of the row above it. */
function rowsOfOneName(rows: Rows): Rows[] {
  const byName = Map.groupBy(rows, (row) => `${nameOf(row)}\u0000${row.indicator.parent ?? ''}`);
  return [...byName.values()].filter(
    ([first, ...others]) =>
      first !== undefined && others.length > 0 && !GENERAL.test(nameOf(first)),
  );
}

/** Those of them that are alike in something else too, two and more at a time. */
function groupsBy(rows: Rows, key: (row: RowScore) => string): Rows[] {
  return [...Map.groupBy(rows, key).values()].filter(
    (group) => group.length > 1 && !isBetween(group),
  );
}

/** ≥20℃ of the one and ≤20℃ of the other are two aims. */
function isBetween(rows: Rows): boolean {
  const signs = new Set(
    rows.map(({ target: aim }) => (aim.kind === 'quantity' ? aim.operator : 'none')),
  );
  return (signs.has('≥') || signs.has('>')) && (signs.has('≤') || signs.has('<'));
}

function inOrder(groups: readonly Rows[]): Rows[] {
  const seqOf = ([first]: Rows) => first?.indicator.seq ?? 0;
  return groups.toSorted((a, b) => seqOf(a) - seqOf(b));
}

function hasRepeated(rows: Rows, key: (row: RowScore) => string): boolean {
  const seen = new Set<string>();
  for (const row of rows) {
    const own = key(row);
    if (seen.has(own)) return true;
    seen.add(own);
  }
  return false;
}

/** Whether two counts aim at one number and reached two; almost no form has such. */
function mayContradict(rows: Rows): boolean {
  const reached = new Map<number, number>();
  return rows.some((row) => {
    if (row.target.kind !== 'quantity' || row.actual.kind !== 'quantity') return false;
    const before = reached.get(row.target.value);
    if (before === undefined) reached.set(row.target.value, row.actual.value);
    return before !== undefined && before !== row.actual.value;
  });
}

/** Marks, blanks and a number before it aside. */
function nameOf({ indicator }: RowScore): string {
  return plain(withoutLead(indicator.name));
}

/** 租还次数 and 租还量 of 2.4万次 each: one count under two words for it, with two actuals. */
function contradicting(rows: Rows): Rows[] {
  const named = rows.filter((row) => thingOf(row).length >= SHORTEST_THING && isOfUnit(row));
  const things = groupsBy(
    named,
    (row) => `${thingOf(row)}\u0000${target(row)}\u0000${row.indicator.parent ?? ''}`,
  );
  return inOrder(things.filter(contradict));
}

/** That the count is of the year, as every count of a form is. */
const OF_YEAR = /^(?:全年|本?年度?|当年)(?!轻|终|底|初|会|检|审|报|均)/;

/** What is counted: the name without the year and the word for the count, which may be the unit itself, 航次. */
function thingOf({ indicator, target: aim }: RowScore): string {
  const name = plain(withoutMeasure(indicator.name)).replace(OF_YEAR, '');
  const unit = aim.kind === 'quantity' ? aim.unit.text.replace(/^[百千万亿]/, '') : '';
  return unit !== '' && name.endsWith(unit) ? name.slice(0, -unit.length) : name;
}

function isOfUnit({ target: aim }: RowScore): boolean {
  return aim.kind === 'quantity' && aim.unit.dimension !== '';
}

/** What any rate may be of. */
const OF_ANYTHING =
  /合格|验收|完成|及时|达标|使用|利用|覆盖|知晓|服务|对象|群众|受益|社会公众|工程|项目|质量|资金|任务|设备|设施|人员|数据|工作|年度|系统|正常|运行|优良|准确|按[时期]|到位|支付|拨付|发放|执行|管理|比例|[率度]$/g;

/** Whether a row is of the same thing wherever it stands: a count, or the rate of what no other row could mean. */
function isOneThing(row: RowScore): boolean {
  return isCount(row) || isOwnShare(row);
}

/** 社会救助政策知晓率 is of one thing in every group; 验收合格率 is not, and satisfaction is asked of several people. */
function isOwnShare(row: RowScore): boolean {
  const name = nameOf(row);
  if (!isShare(row.target) || !/[率度]$|比例$/.test(name) || name.includes('满意')) return false;
  return name.replace(OF_ANYTHING, '').length >= SHORTEST_THING;
}

function isShare(aim: RowScore['target']): boolean {
  return aim.kind === 'quantity' && aim.unit.dimension === 'share';
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

/** One name and one count is one thing, whatever group it stands in, and whether or not a sign stands before it. */
function target({ indicator, target: aim }: RowScore): string {
  if (aim.kind !== 'quantity' || aim.approximate) return plain(indicator.target ?? '');
  return `${aim.value} ${aim.unit.text} ${aim.unit.dimension}`;
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
  const names = rows[0]?.indicator.words ?? OFFICIAL_ROW_WORDS;
  const called = isWordedApart(rows) ? '名称所指' : '名称';
  const rest = [
    '',
    `，${names.actual}也相同`,
    `，${names.actual}却不同：${texts.map((text) => quoteCell(text)).join('、')}`,
  ][Math.min(actuals.size, 2)];
  const isOneText = new Set(rows.map(({ indicator }) => plain(indicator.target ?? ''))).size === 1;
  return {
    message: `${rowNumbers(rows)}的${called}和${names.target}${isOneText ? '' : '的数'}相同${rest}。`,
    evidence: rows
      .map(
        ({ indicator }) => `${rowLabel(indicator)}，${rowEvidence(indicator, 'target', 'actual')}`,
      )
      .join('；'),
    advice:
      actuals.size > 1
        ? `核对各行的名称和${names.actual}；确是同一指标的，只保留一行。`
        : '重复的指标只保留一行。',
  };
}

/** Whether the names differ in the word for the count. */
function isWordedApart(rows: Rows): boolean {
  return new Set(rows.map(nameOf)).size > 1;
}

function plain(text: string): string {
  return MARK.test(text) ? text.replace(MARKS, '') : text;
}
