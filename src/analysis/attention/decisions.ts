import type { AttentionItem } from './attentionItems.ts';
import { CRITERIA } from './criteria.ts';
import { DECISION_WORDS, type Decision, type NamedCriterion } from './criterion.ts';

/** What is to be decided, and of which projects. */
export interface DecisionGroup {
  readonly decision: Decision;
  readonly word: string;
  /** How many projects; one may stand under several criteria. */
  readonly projects: number;
  readonly criteria: readonly CriterionGroup[];
}

/** The projects to which one criterion applies, each with that reason alone. */
export interface CriterionGroup {
  readonly criterion: NamedCriterion;
  readonly items: readonly AttentionItem[];
}

/** The projects by what their reasons ask to be decided; decisions that nothing asks for are left out. */
export function decisionGroups(items: readonly AttentionItem[]): DecisionGroup[] {
  const decisions = Object.keys(DECISION_WORDS) as Decision[];
  return decisions.flatMap((decision) => {
    const criteria = criterionGroups(items).filter(
      ({ criterion }) => criterion.decision === decision,
    );
    const ids = criteria.flatMap((group) => group.items.map(({ result }) => result.project.id));
    const word = DECISION_WORDS[decision];
    return ids.length === 0 ? [] : [{ decision, word, projects: new Set(ids).size, criteria }];
  });
}

/** The projects by criterion, in the order of the criteria; those that apply to none are left out. */
export function criterionGroups(items: readonly AttentionItem[]): CriterionGroup[] {
  return CRITERIA.map((criterion) => ({
    criterion,
    items: items.flatMap(({ result, reasons }) => {
      const own = reasons.filter((reason) => reason.criterion.id === criterion.id);
      return own.length === 0 ? [] : [{ result, reasons: own }];
    }),
  })).filter(({ items: own }) => own.length > 0);
}
