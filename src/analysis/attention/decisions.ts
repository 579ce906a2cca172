import type { AttentionItem } from './attentionItems.ts';
import { DECISION_WORDS, type Decision } from './criterion.ts';

/** What is to be decided, and of which projects. */
export interface DecisionGroup {
  readonly decision: Decision;
  readonly word: string;
  /** Each project with the reasons that ask for this decision. */
  readonly items: readonly AttentionItem[];
}

/** The projects by what their reasons ask to be decided; decisions that nothing asks for are left out. */
export function decisionGroups(items: readonly AttentionItem[]): DecisionGroup[] {
  const decisions = Object.keys(DECISION_WORDS) as Decision[];
  return decisions
    .map((decision) => ({
      decision,
      word: DECISION_WORDS[decision],
      items: items.flatMap(({ result, reasons }) => {
        const own = reasons.filter(({ criterion }) => criterion.decision === decision);
        return own.length === 0 ? [] : [{ result, reasons: own }];
      }),
    }))
    .filter(({ items: own }) => own.length > 0);
}
