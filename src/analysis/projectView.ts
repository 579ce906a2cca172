import { isTotalColumn } from '../model/report.ts';
import type { Rulebook } from '../model/rulebook.ts';
import type { Figure } from './figures/figure.ts';
import { type FigureSet, figureSet } from './figures/figureSet.ts';
import { gradeStabilityFigure } from './figures/gradeStabilityFigure.ts';
import { NO_LAST_YEAR } from './figures/lastYear.ts';
import { type OfficialForm, officialForm } from './form/officialForm.ts';
import type { SiteHistory } from './history/history.ts';
import { lastYearOf } from './history/lastYearOf.ts';
import { type ProjectHistory, projectHistory } from './history/projectHistory.ts';
import type { ProjectResult } from './projectResult.ts';
import { type ReportView, reportView } from './reportView.ts';
import { type ReviewLine, reviewLines } from './reviewLines.ts';
import { projectSentence } from './sentences.ts';
import { type GradeStability, gradeStability } from './stability/gradeStability.ts';
import { stabilityRow } from './stability/stabilityRow.ts';
import { type TargetView, targetView } from './targetView.ts';

/** A project as its page shows it. */
export interface ProjectView extends ProjectResult {
  readonly sentence: string;
  readonly figures: FigureSet;
  /** Lays its form out, when a page prints it. */
  readonly form: () => OfficialForm;
  readonly review: readonly ReviewLine[];
  /** Single scores, execution included, that lie outside their intervals. */
  readonly outside: number;
  /** The total of the evaluation report's score table, as printed. */
  readonly reportTotal: string | undefined;
  /** Its evaluation report, where there is one. */
  readonly report: ReportView | undefined;
  /** Its target form beside it, where there is one. */
  readonly targets: TargetView | undefined;
  readonly stability: GradeStability;
  /** Its other years; absent where the site does not compare or has one year only. */
  readonly history: ProjectHistory | undefined;
}

/** Everything that the page of one project prints. */
export function projectView(
  result: ProjectResult,
  rulebooks: readonly Rulebook[],
  history: SiteHistory | undefined,
): ProjectView {
  const review = reviewLines(result);
  const { report } = result.project;
  const columns = report?.scoreTable.columns ?? [];
  const stability = gradeStability(result, rulebooks);
  const last = history === undefined ? NO_LAST_YEAR : lastYearOf(history, result.project.year);
  const charts: readonly (Figure | undefined)[] = [
    ...figureSet([result], last),
    gradeStabilityFigure([stabilityRow(result, stability)]),
  ];
  return {
    ...result,
    sentence: projectSentence(result),
    figures: charts.filter((figure) => figure !== undefined),
    form: () => officialForm(result.project.form),
    review,
    outside: review.filter(({ verdict }) => verdict === 'above' || verdict === 'below').length,
    reportTotal: columns.find(({ name }) => isTotalColumn(name))?.reported,
    report: report === undefined ? undefined : reportView(report, result),
    targets: targetView(result),
    stability,
    history: historyOf(result, history),
  };
}

function historyOf(
  result: ProjectResult,
  history: SiteHistory | undefined,
): ProjectHistory | undefined {
  const lineage = history?.lineages.get(result.project.lineageId);
  if (history === undefined || lineage === undefined || history.whole.years.length < 2) {
    return undefined;
  }
  return projectHistory(result, lineage, history.changes.get(result.project.id));
}
