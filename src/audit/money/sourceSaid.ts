import { cellValue } from '../../model/cell.ts';
import { type Decimal, decimal, multiply, parseDecimal, subtract } from '../../model/decimal.ts';
import { formatExactWan } from '../../model/format.ts';
import { goalWords } from '../../model/goalWords.ts';
import { type FundRow, MONEY_COLUMNS, type Project } from '../../model/project.ts';
import { decimalsTolerance } from '../../scoring/tolerance.ts';
import type { CheckResult } from '../finding.ts';
import { sentencesIn } from '../reasons/sentencesOf.ts';
import { quoteCell } from '../wording/quoteCell.ts';

const SOURCE = '(上年结转|结转结余|其他|单位|自筹)(?:结转|结余){0,2}(?:资金|经费)?';
const AMOUNT = '(\\d[\\d,]*(?:\\.\\d+)?)\\s*万元';
/** 上年结转资金170万元未使用: nothing of it was spent. */
const UNUSED = new RegExp(
  `${SOURCE}(?:共计?|合计|为)?${AMOUNT}(?:资金)?(?:全部|全额|均|都|暂|尚|仍|也)*(?:未|没有)(?:使用|支出|支付|执行|动用)`,
  'gu',
);
/** 全年预算数含上年结转资金136万元: so much of the budget is of that source. */
const CONTAINED = new RegExp(
  `预算[^，,。；;\\d]{0,6}?(?:含|包括|包含)[^，,。；;\\d]{0,4}?${SOURCE}(?:共计?|合计|为)?${AMOUNT}`,
  'gu',
);
/** A part of it, or another year's. */
const OTHERWISE = /其中|部分|以前年度|历年|[上去前]年度?(?!结转)|如|若/;
/** Of another time than the end of the year, or of what was put right since. */
const EARLIER =
  /年初|[上去前]年[末底]|\d月|季度|半年|因|针对|问题|部分|原|已(?:全[部额]|支|使用|执行|拨)/;
const YEAR = /20\d\d(?=年)/g;
const TWICE = decimal(2);

/**
 * What a text says of one source, against its only row of 项目资金: that an amount of it was left unused, where the row
 * spent all of that; or that the budget holds so much of it, where no cell of the row has that amount.
 */
export function sourceSaid(project: Project): CheckResult[] {
  const { goal, texts, layout } = project;
  const label = `年度总体目标的“${goalWords(layout).actual}”`;
  const told = [
    { path: 'goals/0/actual', label, text: goal.actual ?? '' },
    ...texts.map((one) => ({ ...one, label: `“${one.label}”` })),
  ].filter(({ text }) => text.includes('万元') && /[未没含包]/.test(text));
  return told.flatMap(({ path, label: place, text }) => [
    ...clauses(atYearEnd(text, project.year), UNUSED).flatMap(({ quote, source, amount }) => {
      const row = rowOf(project, source);
      const spent = row && cellValue(row.executed);
      const budgets = row === undefined ? [] : [row.initial, row.adjusted].map(cellValue);
      if (row === undefined || spent === undefined || subtract(amount, spent) > 0) return [];
      if (!budgets.includes(amount)) return [];
      return [result(project, row, { place, path, quote }, 'executed', spent)];
    }),
    ...clauses(text, CONTAINED).flatMap(({ quote, source, amount }) => {
      const row = rowOf(project, source);
      const own = row && (cellValue(row.adjusted) ?? cellValue(row.initial));
      if (row === undefined || own === undefined || own <= 0) return [];
      const tolerance = decimalsTolerance(amount);
      const isSaid = MONEY_COLUMNS.flatMap((column) => cellValue(row[column]) ?? []).some(
        (one) => Math.abs(subtract(one, amount)) <= tolerance,
      );
      const isFar = amount > multiply(own, TWICE) || own > multiply(amount, TWICE);
      if (isSaid || isFar) return [];
      const column = cellValue(row.adjusted) === undefined ? 'initial' : 'adjusted';
      return [result(project, row, { place, path, quote }, column, own)];
    }),
  ]);
}

/** The sentences of a text that are of how the year of the form ended. */
function atYearEnd(text: string, year: number): string {
  const isOfYear = (sentence: string) =>
    !EARLIER.test(sentence) && !sentence.match(YEAR)?.some((own) => own !== String(year));
  return sentencesIn(text).filter(isOfYear).join('\n');
}

interface Said {
  readonly quote: string;
  readonly source: string;
  readonly amount: Decimal;
}

function clauses(text: string, pattern: RegExp): Said[] {
  return [...text.matchAll(pattern)].flatMap(([quote, source = '', digits = '']) => {
    const amount = parseDecimal(digits.replaceAll(',', ''));
    if (amount === undefined || amount <= 0 || OTHERWISE.test(quote)) return [];
    return [{ quote, source, amount }];
  });
}

/** The only row that a text may mean. */
function rowOf({ funds: { rows, total } }: Project, source: string): FundRow | undefined {
  const name = source === '结转结余' ? '结转' : source;
  const named = rows.filter((row) => row !== total && row.label.includes(name));
  return named.length === 1 ? named[0] : undefined;
}

function result(
  { funds: { words } }: Project,
  row: FundRow,
  { place, path, quote }: { readonly place: string; readonly path: string; readonly quote: string },
  column: 'initial' | 'adjusted' | 'executed',
  own: Decimal,
): CheckResult {
  return {
    cells: [path, `funds/${row.key}/${column}`],
    words: () => ({
      message: `${place}写“${quote}”，项目资金中“${row.label}”的${words[column]}为 ${formatExactWan(own)} 万元。`,
      evidence: `“${quote}”；${row.label}${quoteCell(row.printed[column])}`,
      advice: '核对两处金额；口径不同的，请注明。',
    }),
  };
}
