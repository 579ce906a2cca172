import { cellValue } from '../../model/cell.ts';
import { type Decimal, parseDecimal, subtract } from '../../model/decimal.ts';
import { formatExactWan } from '../../model/format.ts';
import { goalWords } from '../../model/goalWords.ts';
import { blockOf, type Layout } from '../../model/layouts/layout.ts';
import { type FundRow, MONEY_COLUMNS, type Project } from '../../model/project.ts';
import { readOnce } from '../../model/readOnce.ts';
import { decimalsTolerance } from '../../scoring/tolerance.ts';
import type { CheckResult } from '../finding.ts';
import { quoteCell } from '../wording/quoteCell.ts';

/** The level of government that a text names as the source of money, alone, and the amount right behind it. */
const OF_LEVEL =
  /(?<![和与及、央省市县区]|以下)(?<level>中央|自治区|[省市县区](?=级|本级|财政))(?:本级|级|财政){0,2}(?:下达|安排|拨付|投入|到位|拨入|补助){0,2}(?:专项|补助|转移支付|财政|项目){0,3}(?:资金|经费)(?:共计?|合计|总计|为|[:：]){0,2}\s*(?<amount>\d[\d,]*(?:\.\d+)?)\s*万元/g;
/** 市县级 is of two levels, and none of them. */
const LEVEL = /中央|自治区|(?<![央省市县区])[省市县区](?=级|本级|财政|$)/g;
/** Of other money than the year's, of several years, or of what was only asked for. */
const OTHERWISE =
  /累计|上年|去年|历年|结转|结余|分[三两二四五]?[年期批]|[两二三四五]年|批次|第[一二三四]批|追加|调[增减整]|需|申请|申报|争取|计划|预计|拟|每|标准/;
const YEAR = /(\d{4})年/g;
const CLAUSE_END = /[，,。；;！!\n]/;

/**
 * A text gives one level of government an amount that is not that of its row of 项目资金, but the very one of another
 * row or of the total: of the two one is wrong.
 */
export function sourceAmounts(project: Project): CheckResult[] {
  const { goal, texts, layout } = project;
  if (levelLabels(layout).length === 0) return [];
  const names = goalWords(layout);
  const told = [
    { path: 'goals/0/expected', label: names.expected, text: goal.expected ?? '' },
    { path: 'goals/0/actual', label: names.actual, text: goal.actual ?? '' },
    ...texts,
  ].filter(({ text }) => text.includes('万元'));
  if (told.length === 0) return [];
  const levels = rowsByLevel(project);
  if (levels.size === 0) return [];
  return told.flatMap(({ path, label, text }) =>
    clausesOff(text, levels, project, { path, label }),
  );
}

/** The labels of a layout that name a level of government: few have any, and a layout is that of many forms. */
const levelLabels = readOnce((layout: Layout): readonly string[] =>
  (blockOf(layout, 'funds')?.rows ?? [])
    .map(({ label }) => label)
    .filter((label) => /[央区省市县]/.test(label)),
);

function clausesOff(
  text: string,
  levels: ReadonlyMap<string, FundRow>,
  project: Project,
  { path, label }: { readonly path: string; readonly label: string },
): CheckResult[] {
  const { total, rows, words } = project.funds;
  const parted = levelsInParts(text);
  return text.split(CLAUSE_END).flatMap((clause) => {
    if (OTHERWISE.test(clause)) return [];
    if ([...clause.matchAll(YEAR)].some(([, year]) => Number(year) !== project.year)) return [];
    return [...clause.matchAll(OF_LEVEL)].flatMap(
      ({ groups: { level = '', amount = '' } = {} }) => {
        const row = levels.get(level);
        const stated = parseDecimal(amount.replaceAll(',', ''));
        if (row === undefined || stated === undefined || stated === 0 || parted.has(level))
          return [];
        if (isOf(row, stated)) return [];
        const own = amountsOf(row)[0];
        const other = [total, ...rows].find((one) => one !== row && isOf(one, stated));
        if (own === undefined || other === undefined) return [];
        const column = MONEY_COLUMNS.find((one) => cellValue(row[one]) !== undefined) ?? 'adjusted';
        return [
          {
            cells: [path, `funds/${row.key}/${column}`],
            words: () => ({
              message: `“${label}”写“${clause.trim()}”，项目资金中“${row.label}”为 ${formatExactWan(own)} 万元，${formatExactWan(stated)} 万元是${other === total ? words.total : `“${other.label}”`}的数。`,
              evidence: `“${clause.trim()}”；${row.label}${quoteCell(row.printed[column])}`,
              advice: '核对两处金额；口径不同的，请注明。',
            }),
          },
        ];
      },
    );
  });
}

/** Levels whose money a text gives more than once: 道路安排中央资金20万元，绿化安排中央资金60万元. */
function levelsInParts(text: string): ReadonlySet<string> {
  const told = Map.groupBy(text.matchAll(OF_LEVEL), ({ groups: { level = '' } = {} }) => level);
  return new Set([...told].flatMap(([level, places]) => (places.length > 1 ? [level] : [])));
}

/** The rows of 项目资金 that are of one level of government, by it; of several of one level none. */
function rowsByLevel({ funds: { rows, total } }: Project): Map<string, FundRow> {
  const found = new Map<string, FundRow>();
  const twice = new Set<string>();
  for (const row of rows) {
    if (row === total || amountsOf(row).length === 0) continue;
    const [level, ...others] = row.label.match(LEVEL) ?? [];
    if (level === undefined || others.length > 0) continue;
    if (found.has(level)) twice.add(level);
    found.set(level, row);
  }
  for (const level of twice) found.delete(level);
  return found;
}

function amountsOf(row: FundRow): Decimal[] {
  return MONEY_COLUMNS.flatMap((column) => cellValue(row[column]) ?? []);
}

/** Rounded or cut off as it is written in a text. */
function isOf(row: FundRow, stated: Decimal): boolean {
  const tolerance = decimalsTolerance(stated);
  return amountsOf(row).some((amount) => Math.abs(subtract(amount, stated)) <= tolerance);
}
