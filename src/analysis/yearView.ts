import { type Dataset, type DepartmentYear, rulebooksOf } from '../model/dataset.ts';
import { formatCount } from '../model/format.ts';
import type { Rulebook } from '../model/rulebook.ts';
import { attentionItems } from './attention/attentionItems.ts';
import { type DecisionGroup, decisionGroups } from './attention/decisions.ts';
import { gradeStabilityFigure } from './figures/gradeStabilityFigure.ts';
import { NO_LAST_YEAR } from './figures/lastYear.ts';
import type { BridgeYear } from './figures/moneyBridgeFigure.ts';
import type { Comparison } from './history/comparison.ts';
import type { SiteHistory } from './history/history.ts';
import { lastYearOf } from './history/lastYearOf.ts';
import { rateTrend } from './history/projectHistory.ts';
import { bodyTrends, type Trend } from './history/trend.ts';
import type { AnswerLinks } from './overview/answers.ts';
import { changeAnswer, noChangeAnswer } from './overview/changeAnswer.ts';
import { type MoneyPath, moneyPath } from './overview/moneyPath.ts';
import { type Overview, type OverviewContext, overview } from './overview/overview.ts';
import { previousYear } from './overview/previousYear.ts';
import { projectsHeadline } from './overview/projectsHeadline.ts';
import type { ProjectResult } from './projectResult.ts';
import {
  type ProjectPast,
  type ProjectSource,
  type ProjectView,
  projectView,
} from './projectView.ts';
import { type RowGroup, rowGroups } from './rowGroups.ts';
import { missedHeadline, type RowListHeadline, unassessableHeadline } from './rowListHeadline.ts';
import { type Discrimination, discrimination } from './stability/discrimination.ts';
import { gradeVerdict } from './stability/gradeStability.ts';
import {
  leastStableFirst,
  type StabilityOverview,
  stabilityOverview,
} from './stability/stabilityOverview.ts';
import { stabilityRow } from './stability/stabilityRow.ts';
import { type WhatIfTable, whatIfRows } from './stability/whatIfRows.ts';
import { type Summary, summarise } from './summary.ts';

/** A project in its list, and what its page shows, made when it is printed: all at once fill the memory. */
export interface ListedProject extends ProjectResult {
  /** Its execution rate over three or more years. */
  readonly rateTrend: Trend | undefined;
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

/** What a line of a list says of several projects of one year. */
export interface Sums extends Pick<Overview, 'summary' | 'trends'> {
  /** How many deserve a look. */
  readonly attention: number;
}

/** A year of all departments. */
export interface YearView {
  readonly year: number;
  /** The one declared for the year, by which its forms are recomputed. */
  readonly rulebook: Rulebook | undefined;
  /** What the year covers, in words: 1 个部门，5 个项目，62 项指标. */
  readonly scope: string;
  /** Indicators that missed their targets, by department, or by project where there is one department. */
  readonly missed: readonly RowGroup[];
  /** Indicators that cannot be judged, likewise. */
  readonly unassessable: readonly RowGroup[];
  /** The findings that head these two lists. */
  readonly headlines: Readonly<Record<'missed' | 'unassessable', RowListHeadline>>;
  readonly decisions: readonly DecisionGroup[];
  /** Made when they are printed, as views of projects are. */
  readonly stability: () => StabilityOverview<ProjectResult>;
  readonly discrimination: Discrimination;
  readonly whatIf: () => WhatIfTable;
  readonly departments: readonly DepartmentView[];
  readonly overview: Overview;
  /** What became of the money, which heads the page of the year; absent where none adds up. */
  readonly path: MoneyPath | undefined;
  /** The finding that heads the list of all projects. */
  readonly projectsHeadline: string;
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
  const results = departments.flatMap(({ results: own }) => own);
  const rulebooks = rulebooksOf(dataset, year);
  const stability = () => stabilityOverview(results, rulebooks);
  const links = {
    projects: `/${year}/#projects`,
    scores: `/${year}/projects/`,
    change: `/compare/${year}/`,
    missed: `/${year}/missed/`,
    unassessable: `/${year}/unassessable/`,
    decisions: `/${year}/decisions/`,
  };
  const judged = results.map((result) => ({ result, stability: gradeVerdict(result, rulebooks) }));
  const grades = gradeStabilityFigure(
    leastStableFirst(judged).map(({ result, stability: own }) => stabilityRow(result, own)),
  );
  const lists = {
    missed: rowGroups(departments, 'missed'),
    unassessable: rowGroups(departments, 'unassessable'),
  };
  const trendsOf = (own: readonly ProjectResult[]) => own.map((one) => rateTrendOf(one, history));
  const around = context(year, links, history, history?.whole);
  const whole = overview(results, { ...around, rateTrends: trendsOf(results) }, grades);
  return {
    year,
    rulebook: rulebooks[0],
    scope: scopeWords(departments.length, whole.summary),
    ...lists,
    headlines: {
      missed: missedHeadline(lists.missed),
      unassessable: unassessableHeadline(lists.unassessable),
    },
    decisions: decisionGroups(whole.attention),
    stability,
    discrimination: discrimination(results),
    whatIf: () => whatIfRows(results, rulebooks),
    departments: departments.map(({ results: own, ...rest }) => {
      const comparison = history?.departments.get(rest.departmentId);
      const ownLinks = departmentLinks(rest, lists);
      const near = context(year, ownLinks, history, comparison);
      return {
        ...rest,
        links: ownLinks,
        projects: own.map((result) => {
          const source = { result, rulebooks, past: pastOf(result, history) };
          const view = () => projectView(source);
          return { ...result, rateTrend: rateTrendOf(result, history), source, view };
        }),
        sums: {
          summary: summarise(own),
          trends: near.trends ?? [],
          attention: attentionItems(own).length,
        },
        overview: () => overview(own, { ...near, rateTrends: trendsOf(own) }),
        comparison,
      };
    }),
    overview: whole,
    path: moneyPath({ year, summary: whole.summary }, yearBefore(year, history)),
    projectsHeadline: projectsHeadline(whole),
  };
}

/** The year before in the data, over all departments. */
function yearBefore(year: number, history: SiteHistory | undefined): BridgeYear | undefined {
  return history?.whole.years.findLast((one) => one.year < year);
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

function context(
  year: number,
  links: AnswerLinks,
  history: SiteHistory | undefined,
  comparison: Comparison | undefined,
): OverviewContext {
  const pair = comparison?.pairs.find(({ after }) => after === year);
  const change = pair === undefined ? noChangeAnswer(year) : changeAnswer(pair, links.change);
  return {
    links,
    last: history === undefined ? NO_LAST_YEAR : lastYearOf(history, year),
    previous: pair === undefined ? undefined : previousYear(pair),
    trends: bodyTrends(comparison?.years ?? [], year),
    change: history === undefined ? undefined : change,
  };
}

function scopeWords(departments: number, { projects, indicators }: Summary): string {
  const rows = indicators === 0 ? '' : `，${formatCount(indicators)} 项指标`;
  return `${departments} 个部门，${formatCount(projects)} 个项目${rows}`;
}
