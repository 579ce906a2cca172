import type { Rulebook } from '../model/rulebook.ts';
import { attentionItems } from './attention/attentionItems.ts';
import { type DecisionGroup, decisionGroups } from './attention/decisions.ts';
import type { Figure } from './figures/figure.ts';
import { type FigureSet, figureSet } from './figures/figureSet.ts';
import { gradeStabilityFigure } from './figures/gradeStabilityFigure.ts';
import { type OfficialForm, officialForm } from './form/officialForm.ts';
import type { ProjectChange } from './history/changesById.ts';
import { lastYearOf } from './history/lastYearOf.ts';
import type { Lineage } from './history/lineages.ts';
import { type ProjectHistory, projectHistory } from './history/projectHistory.ts';
import { projectHeadline } from './projectHeadline.ts';
import type { ProjectResult } from './projectResult.ts';
import { type ReportLink, reportLinks } from './reportLinks.ts';
import { type ReportView, reportView } from './reportView.ts';
import { type ReviewLine, reviewLines } from './reviewLines.ts';
import { type ReviewTotal, reviewTotals } from './reviewTotals.ts';
import { projectOutcome, projectSentence } from './sentences.ts';
import { type GradeStability, gradeStability } from './stability/gradeStability.ts';
import { stabilityRow } from './stability/stabilityRow.ts';
import { type TargetView, targetView } from './targetView.ts';

/** A project as its page shows it. */
export interface ProjectView extends ProjectResult {
  readonly sentence: string;
  /** What became of its money, as part of the heading. */
  readonly headline: string;
  /** The rest of the sentence. */
  readonly outcome: string;
  /** What is to be decided about it. */
  readonly decisions: readonly DecisionGroup[];
  readonly figures: FigureSet;
  /** Lays its form out, when a page prints it. */
  readonly form: () => OfficialForm;
  readonly review: readonly ReviewLine[];
  /** Single scores, execution included, that lie outside their intervals. */
  readonly outside: number;
  /** What the department and the finance bureau scored it in all, as its form prints it. */
  readonly reviewTotals: readonly ReviewTotal[];
  /** The evaluation reports on it, its own first. */
  readonly reports: readonly ReportLink[];
  /** The report that stands beside its form, where there is one. */
  readonly report: ReportView | undefined;
  /** Its target form beside it, where there is one. */
  readonly targets: TargetView | undefined;
  readonly stability: GradeStability;
  /** Its other years; absent where the site does not compare or has one year only. */
  readonly history: ProjectHistory | undefined;
}

/** All that the view of a project is made of: plain data, so that equal ones give equal views. */
export interface ProjectSource {
  readonly result: ProjectResult;
  /** The one declared for its year first. */
  readonly rulebooks: readonly Rulebook[];
  /** Its other years; absent where the site does not compare or has one year only. */
  readonly past: ProjectPast | undefined;
}

/** What is known of the other years of a project. */
export interface ProjectPast {
  readonly lineage: Lineage;
  /** Since the year before; absent where nothing can be said. */
  readonly change: ProjectChange | undefined;
}

/** Everything that the page of one project prints. */
export function projectView({ result, rulebooks, past }: ProjectSource): ProjectView {
  const review = reviewLines(result);
  const { report, id, year } = result.project;
  const stability = gradeStability(result, rulebooks);
  const changes = new Map(past?.change === undefined ? [] : [[id, past.change]]);
  const charts: readonly (Figure | undefined)[] = [
    ...figureSet([result], lastYearOf({ changes, rates: new Map() }, year)),
    gradeStabilityFigure([stabilityRow(result, stability)]),
  ];
  return {
    ...result,
    sentence: projectSentence(result),
    headline: projectHeadline(result),
    outcome: projectOutcome(result),
    decisions: decisionGroups(attentionItems([result])),
    figures: charts.filter((figure) => figure !== undefined),
    form: () => officialForm(result.project.form),
    review,
    outside: review.filter(({ verdict }) => verdict === 'above' || verdict === 'below').length,
    reviewTotals: reviewTotals(result.project),
    reports: reportLinks(result.project),
    report: report === undefined ? undefined : reportView(report, result),
    targets: targetView(result),
    stability,
    history: past && projectHistory(result, past.lineage, past.change),
  };
}
