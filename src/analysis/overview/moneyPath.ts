import type { Figure } from '../figures/figure.ts';
import { type BridgeYear, moneyBridgeFigure, pathWords } from '../figures/moneyBridgeFigure.ts';

/** What became of the money of a year: the finding that heads its page, and its picture. */
export interface MoneyPath {
  readonly headline: string;
  readonly figure: Figure;
}

/** The way of a year's money, beside that of the year before where it is given; absent where none adds up. */
export function moneyPath(year: BridgeYear, before: BridgeYear | undefined): MoneyPath | undefined {
  const { money } = year.summary;
  const figure = moneyBridgeFigure(before === undefined ? [year] : [year, before]);
  if (figure === undefined || money === undefined) return undefined;
  return { headline: pathWords(money), figure };
}
