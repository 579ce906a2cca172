import { formatWan } from '../../model/format.ts';
import { rateOf } from '../../scoring/executionScore.ts';
import type { Figure } from '../figures/figure.ts';
import { type BridgeYear, moneyBridgeFigure } from '../figures/moneyBridgeFigure.ts';
import type { SummedMoney } from '../summedMoney.ts';
import type { YearPair } from './yearPair.ts';

/**
 * The way of the money of those projects that count in both years, so that the picture says what the
 * figures beside it say; a step leads to the table of the same projects. Absent where none counts in both.
 * `all` are the years with all their projects, whose sums the foot gives.
 */
export function continuedBridge(
  { before, after, totals: { counted, sums } }: YearPair,
  all: readonly BridgeYear[],
): Figure | undefined {
  const years = [yearOf(after, sums.after, counted), yearOf(before, sums.before, counted)].flat();
  const figure = moneyBridgeFigure(years);
  if (figure === undefined) return undefined;
  const page = `compare/${after}#totals`;
  return {
    ...figure,
    caption: `延续的项目 ${figure.caption}`,
    rows: figure.rows.map((row) => ({ ...row, page })),
    foot: `只计两年都填全资金的 ${counted} 个项目${wholeWords(all, years)}。`,
  };
}

function yearOf(year: number, money: SummedMoney | undefined, projects: number): BridgeYear[] {
  if (money === undefined) return [];
  const { initial, adjusted, executed } = money;
  const rates = {
    rateAdjusted: rateOf(executed, adjusted),
    rateInitial: rateOf(executed, initial),
  };
  return [{ year, summary: { money, ...rates, projects, leftOut: [] } }];
}

/** What a year comes to with the projects that count in it alone, where there are any. */
function wholeWords(all: readonly BridgeYear[], continued: readonly BridgeYear[]): string {
  const executed = new Map(continued.map(({ year, summary }) => [year, summary.money?.executed]));
  const words = all.flatMap(({ year, summary: { money } }) =>
    money === undefined || money.executed === executed.get(year)
      ? []
      : `${year} 年执行 ${formatWan(money.executed)} 万元`,
  );
  return words.length === 0 ? '' : `；连同只在一年计入的，${words.join('，')}`;
}
