import type { ChildSite, ChildYear, Collected, ReadChild } from '../model/collected.ts';
import { type Decimal, sumOf } from '../model/decimal.ts';
import { largest, smallest } from '../model/extremes.ts';
import { formatRate, formatWan } from '../model/format.ts';
import { rateOf } from '../scoring/executionScore.ts';

/** The totals of one or more children for a year; `money` is absent where no form's money is summed. */
export interface ChildTotals
  extends Pick<ChildYear, 'projects' | 'summed' | 'met' | 'missed' | 'unassessable'> {
  readonly money: Readonly<Record<'initial' | 'adjusted' | 'executed', Decimal>> | undefined;
  /** executed ÷ adjusted, 0–1. */
  readonly rate: Decimal | undefined;
  /** Lowest and highest reported total. */
  readonly reported: { readonly low: Decimal; readonly high: Decimal } | undefined;
}

/** A year over all children that have forms of it. */
export interface CollectedYear {
  readonly year: number;
  readonly rows: readonly { readonly child: ReadChild; readonly totals: ChildTotals }[];
  readonly total: ChildTotals;
}

/** The sites below this one side by side, as the page shows them. */
export interface CollectedView {
  /** When they were read. */
  readonly date: string;
  /** What heads the page: the money of the newest year, of the sites that have any, or how many sites were read. */
  readonly headline: string;
  readonly sentence: string;
  readonly read: readonly ReadChild[];
  readonly unread: readonly Extract<ChildSite, { state: 'unread' }>[];
  /** Publishers that stand for several children: to be looked at, as a form may be in two of them. */
  readonly samePublishers: readonly {
    readonly publisher: string;
    readonly keys: readonly string[];
  }[];
  /** Newest first. */
  readonly years: readonly CollectedYear[];
}

/** Sets the children side by side by year. What could not be read is in no sum, and is named. */
export function collectedView({ date, sites }: Collected): CollectedView {
  const read = sites.filter((site) => site.state === 'read');
  const unread = sites.filter((site) => site.state === 'unread');
  const years = new Set(read.flatMap((child) => child.years.map(({ year }) => year)));
  const byPublisher = [...Map.groupBy(read, ({ publisher }) => publisher)];
  const yearly = [...years].sort((a, b) => b - a).map((year) => collectedYear(year, read));
  return {
    date,
    headline: headlineOf(yearly[0]) ?? `汇总了 ${read.length} 个下级网站公开的数据`,
    sentence: sentenceOf(read.length, unread.length),
    read,
    unread,
    samePublishers: byPublisher
      .filter(([, children]) => children.length > 1)
      .map(([publisher, children]) => ({ publisher, keys: children.map(({ key }) => key) })),
    years: yearly,
  };
}

function headlineOf(newest: CollectedYear | undefined): string | undefined {
  const { money, rate } = newest?.total ?? {};
  if (newest === undefined || money === undefined || rate === undefined) return undefined;
  const summed = newest.rows.filter(({ totals }) => totals.money !== undefined);
  const sites = `${summed.length} 个下级网站`;
  return `${sites} ${newest.year} 年度全年预算 ${formatWan(money.adjusted)} 万元执行了 ${formatRate(rate)}`;
}

function sentenceOf(read: number, unread: number): string {
  const missing = unread === 0 ? '' : `，另有 ${unread} 个没有读到，不在合计之内`;
  return `汇总了 ${read} 个下级网站公开的数据${missing}。`;
}

function collectedYear(year: number, read: readonly ReadChild[]): CollectedYear {
  const found = read.flatMap((child) => {
    const own = child.years.filter((one) => one.year === year);
    return own.length === 0 ? [] : [{ child, own }];
  });
  return {
    year,
    rows: found.map(({ child, own }) => ({ child, totals: totalsOf(own) })),
    total: totalsOf(found.flatMap(({ own }) => own)),
  };
}

function totalsOf(years: readonly ChildYear[]): ChildTotals {
  const count = (key: 'projects' | 'summed' | 'met' | 'missed' | 'unassessable') =>
    years.reduce((sum, year) => sum + year[key], 0);
  const amount = (key: 'initial' | 'adjusted' | 'executed') =>
    sumOf(years.map((year) => year[key]));
  const [adjusted, executed, summed] = [amount('adjusted'), amount('executed'), count('summed')];
  const lows = years.flatMap(({ reportedLow }) => reportedLow ?? []);
  const highs = years.flatMap(({ reportedHigh }) => reportedHigh ?? []);
  return {
    projects: count('projects'),
    summed,
    money: summed === 0 ? undefined : { initial: amount('initial'), adjusted, executed },
    rate: summed === 0 ? undefined : rateOf(executed, adjusted),
    reported:
      lows.length === 0
        ? undefined
        : { low: smallest(lows) as Decimal, high: largest(highs) as Decimal },
    met: count('met'),
    missed: count('missed'),
    unassessable: count('unassessable'),
  };
}
