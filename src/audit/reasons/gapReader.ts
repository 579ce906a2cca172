import type { Decimal } from '../../model/decimal.ts';
import { statesAmount } from '../text/statesAmount.ts';
import type { MoneyGap } from './moneyGap.ts';
import { isOfMoney, type ReasonSigns, reasonSigns } from './reasonSigns.ts';

/** What speaks of a changed budget and not of how much of it was spent. */
const OF_CHANGE =
  /(?:调[减增整剂]|追加|核[减增定]|压[减缩]|增拨)[^，,]{0,6}(?:预算|资金|指标|经费)|预算[^，,]{0,6}(?:调|追加|压减)/;

/** That no money came of a change: 改为每月两次，未增加费用. */
const DENIED =
  /(?:未|没有?|不|无需?)[再另额外行]{0,2}(?:增加|追加|新增)[^，,]{0,4}(?:费用|经费|预算|资金|支出|成本|投入|开支)/;
const NOTHING: Told = {
  ...{ undone: false, caused: false, later: false, less: false, more: false },
  ...{ tells: false, money: false },
};

/** What a sentence says of a gap in the money. */
export interface Told extends ReasonSigns {
  /** Whether something came of it, stayed undone, or went the way of the gap. */
  readonly tells: boolean;
  /** Whether one that tells is of money. */
  readonly money: boolean;
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
  const { amount, other } = gap;
  const ownWords = (sentence: string) =>
    other === undefined ? sentence : afterOther(sentence, other, gap);
  return {
    gap,
    ownWords,
    told: (sentence) => {
      const own = ownWords(sentence);
      const signs = reasonSigns(own, year);
      if (amount !== 0 && statesAmount(sentence, amount))
        return { ...signs, money: true, tells: true };
      const { caused, undone, later, less, more } = signs;
      if (!caused && DENIED.test(own) && !isOfMoney(own)) return NOTHING;
      const tells = caused || (gap.way === 'less' ? undone || later || less : more);
      return { ...signs, tells, money: tells && isOfMoney(own) };
    },
  };
}

/** What follows the last clause of the other gap: a budget cut by 20 says nothing of the 30 left of the rest. */
function afterOther(sentence: string, amount: Decimal, { kind }: MoneyGap): string {
  const clauses = sentence.split(/[，,]/);
  const last = clauses.findLastIndex(
    (clause) => statesAmount(clause, amount) || (kind === 'unspent' && OF_CHANGE.test(clause)),
  );
  return clauses.slice(last + 1).join('，');
}
