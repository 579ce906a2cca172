import { isSameName } from '../../audit/text/isSameName.ts';
import { type Decimal, divide } from '../../model/decimal.ts';
import { MONEY_COLUMNS, type MoneyColumn } from '../../model/project.ts';
import type { Severity } from '../../model/words.ts';
import type { Interval } from '../../scoring/interval.ts';
import type { ProjectResult } from '../projectResult.ts';
import { statedMoney } from '../statedMoney.ts';
import { type IndicatorMatch, isMatched, matchIndicators } from './matchIndicators.ts';
import { type MetShare, metShare } from './metShare.ts';
import { isSameWeights, type PartChange, partChanges, totalRate } from './partChanges.ts';
import { type Ratchet, ratchets } from './ratchets.ts';
import { type RepeatedReason, repeatedReasons } from './repeatedReasons.ts';
import { type UnitCost, unitCosts } from './unitCosts.ts';
import { type ValueChange, valueChange } from './valueChange.ts';

/** The same thing in two years. */
export interface BeforeAfter<T> {
  readonly before: T;
  readonly after: T;
}

/** One project that goes on, in two years. Money in 万元, scores in points, rates 0–1. */
export interface YearChange extends BeforeAfter<ProjectResult> {
  readonly isRenamed: boolean;
  /** Whether both years were computed under one rule book and with the same points of every part. */
  readonly likeForLike: { readonly rulebook: boolean; readonly weights: boolean };
  readonly money: Readonly<Record<MoneyColumn, ValueChange>>;
  readonly rateAdjusted: ValueChange;
  readonly rateInitial: ValueChange;
  readonly reported: ValueChange;
  /** Reported total ÷ all points: comparable where weights changed. */
  readonly reportedRate: ValueChange;
  readonly interval: BeforeAfter<Interval | undefined>;
  readonly parts: readonly PartChange[];
  readonly met: BeforeAfter<MetShare>;
  /** Findings that nobody has accepted. */
  readonly findings: Readonly<Record<Severity, BeforeAfter<number>>>;
  readonly matches: readonly IndicatorMatch[];
  /** Indicators that stand in both years ÷ all different ones, 0–1; absent where there are none. */
  readonly persistence: Decimal | undefined;
  readonly ratchets: readonly Ratchet[];
  readonly unitCosts: readonly UnitCost[];
  readonly repeatedReasons: readonly RepeatedReason[];
}

/** Compares two years of one lineage; the words of the goal are compared by `goalDiffs`. */
export function yearChange(before: ProjectResult, after: ProjectResult): YearChange {
  const [was, is] = [before.score, after.score];
  const parts = partChanges(was, is);
  const matches = matchIndicators(was.rows, is.rows);
  const matched = matches.filter(isMatched);
  return {
    before,
    after,
    isRenamed: !isSameName(before.project.name, after.project.name),
    likeForLike: { rulebook: was.rulebook.id === is.rulebook.id, weights: isSameWeights(parts) },
    money: moneyChanges(before, after),
    rateAdjusted: valueChange(was.execution.rateAdjusted, is.execution.rateAdjusted),
    rateInitial: valueChange(was.execution.rateInitial, is.execution.rateInitial),
    reported: valueChange(was.reported, is.reported),
    reportedRate: valueChange(totalRate(was), totalRate(is)),
    interval: { before: was.interval, after: is.interval },
    parts,
    met: { before: metShare(was.rows), after: metShare(is.rows) },
    findings: findingChanges(before.open, after.open),
    matches,
    persistence:
      matches.length === 0
        ? undefined
        : divide(matched.length as Decimal, matches.length as Decimal),
    ratchets: ratchets(matched, before, after),
    unitCosts: unitCosts(matched, before, after),
    repeatedReasons: repeatedReasons(matched),
  };
}

function moneyChanges(before: ProjectResult, after: ProjectResult): YearChange['money'] {
  const changes = MONEY_COLUMNS.map((column): [MoneyColumn, ValueChange] => {
    const [was, is] = [before, after].map(({ project }) => statedMoney(project.funds)[column]);
    return [column, valueChange(was, is)];
  });
  return Object.fromEntries(changes) as Record<MoneyColumn, ValueChange>;
}

function findingChanges(
  was: ProjectResult['open'],
  is: ProjectResult['open'],
): YearChange['findings'] {
  return {
    error: { before: was.error, after: is.error },
    warning: { before: was.warning, after: is.warning },
    info: { before: was.info, after: is.info },
  };
}
