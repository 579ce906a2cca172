import { type Dataset, type DepartmentYear, rulebooksOf } from '../model/dataset.ts';
import { NO_LAST_YEAR } from './figures/lastYear.ts';
import type { BridgeYear } from './figures/moneyBridgeFigure.ts';
import type { Comparison } from './history/comparison.ts';
import type { SiteHistory } from './history/history.ts';
import { lastYearFacts, lastYearOf } from './history/lastYearOf.ts';
import { rateTrend } from './history/projectHistory.ts';
import { bodyTrends, type Trend } from './history/trend.ts';
import type { AnswerLinks } from './overview/answers.ts';
import { changeAnswer, noChangeAnswer } from './overview/changeAnswer.ts';
import { type Overview, type OverviewContext, overview } from './overview/overview.ts';
import { previousYear } from './overview/previousYear.ts';
import {
  type PrintedYear,
  type ProjectLine,
  printedYear,
  type Sums,
  type YearSource,
  yearLinks,
} from './printedYear.ts';
import type { ProjectResult } from './projectResult.ts';
import {
  type ProjectPast,
  type ProjectSource,
  type ProjectView,
  projectView,
} from './projectView.ts';

/** A project in its list, and what its page shows, made when it is printed: all at once fill the memory. */
export interface ListedProject extends ProjectLine {
  readonly view: () => ProjectView;
  /** All that the view is made of. */
  readonly source: ProjectSource;
}

/** A department's year, in the order of its list. */
export interface DepartmentView extends Omit<DepartmentYear, 'projects' | 'whole'> {
  readonly projects: readonly ListedProject[];
  /** Where its answers lead. */
  readonly links: AnswerLinks;
  /** What lists of departments say of it. */
  readonly sums: Sums;
  /** What its pages show, made when they are printed, as views of projects are. */
  readonly overview: () => Overview;
  /** Its years; absent where the site does not compare. */
  readonly comparison: Comparison | undefined;
}

/** A year of all departments, with the pages of its departments and projects. */
export interface YearView extends Omit<PrintedYear, 'departments'> {
  readonly departments: readonly DepartmentView[];
  /** The same without these pages, and what it is made of. */
  readonly printed: PrintedYear;
  readonly source: YearSource;
}

/** A department's year with its results, in the order of its list. */
export interface DepartmentResults extends Omit<DepartmentYear, 'projects'> {
  readonly results: readonly ProjectResult[];
}

/** Everything that the pages of one year print. */
export function yearView(
  year: number,
  departments: readonly DepartmentResults[],
  dataset: Dataset,
  history: SiteHistory | undefined,
): YearView {
  const rulebooks = rulebooksOf(dataset, year);
  const last = history && lastYearFacts(history, year);
  const source: YearSource = {
    ...lastAnswers(year, yearLinks(year).change, history?.whole, history),
    year,
    rulebooks,
    departments: departments.map(({ departmentId, departmentName, results }) => ({
      year,
      departmentId,
      departmentName,
      results,
      rateTrends: results.map((one) => rateTrendOf(one, history)),
      trends: bodyTrends(history?.departments.get(departmentId)?.years ?? [], year),
    })),
    trends: bodyTrends(history?.whole.years ?? [], year),
    last,
    before: yearBefore(year, history),
  };
  const printed = printedYear(source);
  const around = { rulebooks, history, last: last ? lastYearOf(last, year) : NO_LAST_YEAR };
  return {
    ...printed,
    printed,
    source,
    departments: printed.departments.flatMap((line, index) => {
      const own = departments[index];
      return own === undefined ? [] : departmentView(own, line, printed, around);
    }),
  };
}

/** A department's year, of which the pages of the whole year say what stands in its line. */
function departmentView(
  { results, ...rest }: DepartmentResults,
  { sums, projects }: PrintedYear['departments'][number],
  lists: PrintedYear,
  {
    rulebooks,
    history,
    last,
  }: Pick<YearSource, 'rulebooks'> &
    Pick<OverviewContext, 'last'> & { history: SiteHistory | undefined },
): DepartmentView {
  const { year, departmentId } = rest;
  const comparison = history?.departments.get(departmentId);
  const links = departmentLinks(rest, lists);
  const rateTrends = projects.map(({ rateTrend: own }) => own);
  const answers = lastAnswers(year, links.change, comparison, history);
  const { trends } = sums;
  return {
    ...rest,
    links,
    projects: results.map((result, index) => {
      const source = { result, rulebooks, past: pastOf(result, history) };
      const view = () => projectView(source);
      return { ...result, rateTrend: rateTrends[index], source, view };
    }),
    sums,
    overview: () => overview(results, { ...answers, links, last, trends, rateTrends }),
    comparison,
  };
}

/** The year before in the data, over all departments. */
function yearBefore(year: number, history: SiteHistory | undefined): BridgeYear | undefined {
  const found = history?.whole.years.findLast((one) => one.year < year);
  return found && { year: found.year, summary: found.summary };
}

/** What is said of the year before, over all of a body's projects in both. */
function lastAnswers(
  year: number,
  to: string,
  comparison: Comparison | undefined,
  history: SiteHistory | undefined,
): Pick<OverviewContext, 'previous' | 'change'> {
  const pair = comparison?.pairs.find(({ after }) => after === year);
  const change = pair === undefined ? noChangeAnswer(year) : changeAnswer(pair, to);
  return {
    previous: pair === undefined ? undefined : previousYear(pair),
    change: history === undefined ? undefined : change,
  };
}

function rateTrendOf(result: ProjectResult, history: SiteHistory | undefined): Trend | undefined {
  const lineage = history?.lineages.get(result.project.lineageId);
  return lineage && rateTrend(result, lineage);
}

function pastOf(
  { project }: ProjectResult,
  history: SiteHistory | undefined,
): ProjectPast | undefined {
  const lineage = history?.lineages.get(project.lineageId);
  if (history === undefined || lineage === undefined || history.whole.years.length < 2) {
    return undefined;
  }
  return { lineage, change: history.changes.get(project.id) };
}

/** A department without any row on a list has no place there. */
function departmentLinks(
  { year, departmentId }: Omit<DepartmentResults, 'results'>,
  lists: Pick<YearView, 'missed' | 'unassessable'>,
): AnswerLinks {
  const place = (list: 'missed' | 'unassessable') =>
    lists[list].some(({ id }) => id === departmentId) ? `#${departmentId}` : '';
  return {
    projects: `/${year}/${departmentId}/#projects`,
    scores: `/${year}/${departmentId}/#projects`,
    change: `/${year}/${departmentId}/`,
    missed: `/${year}/missed/${place('missed')}`,
    unassessable: `/${year}/unassessable/${place('unassessable')}`,
    decisions: `/${year}/${departmentId}/#attention`,
  };
}
