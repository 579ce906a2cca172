import type { Dataset, DepartmentYear } from '../model/dataset.ts';
import { isTotalColumn } from '../model/report.ts';
import type { Settings } from '../model/settings.ts';
import { type AttentionItem, attentionItems } from './attention.ts';
import { type FigureSet, figureSet } from './figures/figureSet.ts';
import { type LedgerEntry, ledger } from './ledger.ts';
import { type ProjectResult, projectResults } from './projectResult.ts';
import { type ReviewLine, reviewLines } from './reviewLines.ts';
import { type RulebookView, rulebookView } from './rulebookView.ts';
import { projectSentence, summarySentence } from './sentences.ts';
import { type Summary, summarise } from './summary.ts';

/** What a page says of several projects together. */
export interface Overview {
  readonly results: readonly ProjectResult[];
  readonly summary: Summary;
  readonly sentence: string;
  readonly attention: readonly AttentionItem[];
  readonly figures: FigureSet;
}

/** A project as its page shows it. */
export interface ProjectView extends ProjectResult {
  readonly sentence: string;
  readonly figures: FigureSet;
  readonly review: readonly ReviewLine[];
  /** Single scores, execution included, that lie outside their intervals. */
  readonly outside: number;
  /** The total of the evaluation report's score table, as printed. */
  readonly reportTotal: string | undefined;
}

/** A department's year, in the order of its list. */
export interface DepartmentView extends Omit<DepartmentYear, 'projects'> {
  readonly projects: readonly ProjectView[];
  readonly overview: Overview;
}

/** A year of all departments. */
export interface YearView {
  readonly year: number;
  readonly departments: readonly DepartmentView[];
  readonly overview: Overview;
}

/** Everything that the pages print. */
export interface Site {
  readonly settings: Settings;
  /** The declared one first. */
  readonly rulebooks: readonly RulebookView[];
  readonly results: readonly ProjectResult[];
  readonly ledger: readonly LedgerEntry[];
  /** Newest first. */
  readonly years: readonly YearView[];
}

/** Scores, audits and sums up a dataset into what the pages print. */
export function toSite(dataset: Dataset): Site {
  const results = projectResults(dataset);
  const byId = new Map(results.map((result) => [result.project.id, result]));
  const departments = dataset.departmentYears.map(({ projects, ...rest }): DepartmentView => {
    const own = projects.flatMap(({ id }) => byId.get(id) ?? []);
    return { ...rest, projects: own.map(projectView), overview: overviewOf(own) };
  });
  const years = [...Map.groupBy(departments, ({ year }) => year)];
  return {
    settings: dataset.settings,
    rulebooks: dataset.rulebooks.map(rulebookView),
    results,
    ledger: ledger(results),
    years: years.map(([year, own]) => ({
      year,
      departments: own,
      overview: overviewOf(own.flatMap(({ overview }) => overview.results)),
    })),
  };
}

function overviewOf(results: readonly ProjectResult[]): Overview {
  const summary = summarise(results);
  return {
    results,
    summary,
    sentence: summarySentence(summary),
    attention: attentionItems(results),
    figures: figureSet(results),
  };
}

function projectView(result: ProjectResult): ProjectView {
  const review = reviewLines(result);
  const columns = result.project.report?.scoreTable.columns ?? [];
  return {
    ...result,
    sentence: projectSentence(result),
    figures: figureSet([result]),
    review,
    outside: review.filter(({ verdict }) => verdict === 'above' || verdict === 'below').length,
    reportTotal: columns.find(({ name }) => isTotalColumn(name))?.reported,
  };
}
