import { amountWords } from '../amountWords.ts';
import type { MoneyGap } from './moneyGap.ts';
import { type ReasonSigns, reasonSigns } from './reasonSigns.ts';

/** What speaks of a changed budget and not of how much of it was spent. */
const OF_CHANGE =
  /(?:调[减增整剂]|追加|核[减增定]|压[减缩]|增拨)[^，,]{0,6}(?:预算|资金|指标|经费)|预算[^，,]{0,6}(?:调|追加|压减)/;

/** What a sentence says of a gap in the money. */
export interface Told extends ReasonSigns {
  /** Whether something came of it, stayed undone, or went the way of the gap. */
  readonly tells: boolean;
}

/** Reads sentences as reasons of one gap. */
export interface GapReader {
  readonly gap: MoneyGap;
  /** What a sentence says of this gap and not of the other one of the form. */
  readonly ownWords: (sentence: string) => string;
  readonly told: (sentence: string) => Told;
}

/** A reader of the sentences of a form of a year; the amount of the gap itself tells whatever stands around it. */
export function gapReader(gap: MoneyGap, year: number): GapReader {
  const amount = gap.amount === 0 ? undefined : amountWords(gap.amount);
  const other = gap.other === undefined ? undefined : amountWords(gap.other);
  const ownWords = (sentence: string) =>
    other === undefined ? sentence : afterOther(sentence, other, gap);
  return {
    gap,
    ownWords,
    told: (sentence) => {
      const signs = reasonSigns(ownWords(sentence), year);
      if (amount?.test(sentence) === true) return { ...signs, money: true, tells: true };
      const { caused, undone, later, less, more } = signs;
      const tells = caused || (gap.way === 'less' ? undone || later || less : more);
      return { ...signs, tells };
    },
  };
}

/** What follows the last clause of the other gap: a budget cut by 20 says nothing of the 30 left of the rest. */
function afterOther(sentence: string, amount: RegExp, { kind }: MoneyGap): string {
  const clauses = sentence.split(/[，,]/);
  const last = clauses.findLastIndex(
    (clause) => amount.test(clause) || (kind === 'unspent' && OF_CHANGE.test(clause)),
  );
  return clauses.slice(last + 1).join('，');
}
