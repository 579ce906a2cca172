import type { ProjectResult } from '../projectResult.ts';
import { sourceMoney, statedMoney } from '../statedMoney.ts';
import { CRITERIA } from './criteria.ts';
import { DECISION_WORDS, type NamedCriterion } from './criterion.ts';

/** A criterion that applies to a project, with what it found there. */
export interface AttentionReason {
  readonly criterion: NamedCriterion;
  /** What it asks to be decided. */
  readonly word: string;
  readonly sentence: string;
}

/** A project that deserves a look, and why; at least one reason, the weightiest first. */
export interface AttentionItem {
  readonly result: ProjectResult;
  readonly reasons: readonly AttentionReason[];
}

/** How the items are ordered, in the words in which pages declare it. */
export const ATTENTION_ORDER = '按所符合的第一条标准排列；同一条之下，资金多的在前。';

/** 需要关注: every project to which a criterion applies, in the declared order. */
export function attentionItems(results: readonly ProjectResult[]): AttentionItem[] {
  return results
    .map((result) => ({ result, reasons: reasonsOf(result) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort(
      (a, b) =>
        firstCriterion(a) - firstCriterion(b) ||
        moneyOf(b) - moneyOf(a) ||
        b.reasons.length - a.reasons.length,
    );
}

function reasonsOf(result: ProjectResult): AttentionReason[] {
  return CRITERIA.flatMap(({ find, ...criterion }) => {
    const sentence = find(result);
    const word = DECISION_WORDS[criterion.decision];
    return sentence === undefined ? [] : [{ criterion, word, sentence }];
  });
}

function firstCriterion({ reasons }: AttentionItem): number {
  const [first] = reasons;
  if (first === undefined) return CRITERIA.length;
  return CRITERIA.findIndex(({ id }) => id === first.criterion.id);
}

/** The largest amount that the form names, in its total or its sources, which may contradict it. */
function moneyOf({ result: { project } }: AttentionItem): number {
  if (project.funds.isUnitDoubted) return 0;
  const stated = statedMoney(project.funds);
  const sources = sourceMoney(project.funds);
  return Math.max(stated.adjusted ?? 0, stated.executed ?? 0, sources.adjusted, sources.executed);
}
