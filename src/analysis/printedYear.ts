import { formatCount } from '../model/format.ts';
import type { Rulebook } from '../model/rulebook.ts';
import { attentionItems } from './attention/attentionItems.ts';
import { type DecisionGroup, decisionGroups } from './attention/decisions.ts';
import { gradeStabilityFigure } from './figures/gradeStabilityFigure.ts';
import { NO_LAST_YEAR } from './figures/lastYear.ts';
import type { BridgeYear } from './figures/moneyBridgeFigure.ts';
import { type LastYearFacts, lastYearOf } from './history/lastYearOf.ts';
import type { Trend } from './history/trend.ts';
import { type MoneyPath, moneyPath } from './overview/moneyPath.ts';
import { type Overview, type OverviewContext, overview } from './overview/overview.ts';
import { projectsHeadline } from './overview/projectsHeadline.ts';
import type { ProjectResult } from './projectResult.ts';
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

/**
 * All that the pages of a whole year are made of: plain data, so that the pages of equal ones are equal and
 * earlier ones can stand for them.
 */
export interface YearSource extends Pick<OverviewContext, 'previous' | 'change'> {
  readonly year: number;
  /** The one declared for the year first. */
  readonly rulebooks: readonly Rulebook[];
  readonly departments: readonly YearDepartment[];
  /** Rates over three or more years. */
  readonly trends: readonly Trend[];
  /** Absent where the site does not compare. */
  readonly last: LastYearFacts | undefined;
  /** The year before in the data, over all departments. */
  readonly before: BridgeYear | undefined;
}

/** A department's year as part of a year of all departments. */
export interface YearDepartment extends Pick<YearSource, 'trends' | 'year'> {
  readonly departmentId: string;
  readonly departmentName: string;
  /** In the order of its list. */
  readonly results: readonly ProjectResult[];
  /** The execution rate of each of them over three or more years, in their order. */
  readonly rateTrends: Overview['rateTrends'];
}

/** What a line of a list says of several projects of one year. */
export interface Sums extends Pick<Overview, 'summary' | 'trends'> {
  /** How many deserve a look. */
  readonly attention: number;
}

/** What lists of a year say of a department. */
interface DepartmentLine {
  readonly departmentId: string;
  readonly departmentName: string;
  readonly sums: Sums;
  readonly projects: readonly ProjectLine[];
}

/** A project in its list. */
export interface ProjectLine extends ProjectResult {
  /** Its execution rate over three or more years. */
  readonly rateTrend: Trend | undefined;
}

/** Everything that the pages of a whole year print. */
export interface PrintedYear {
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
  /** Made when they are printed: all at once fill the memory. */
  readonly stability: () => StabilityOverview<ProjectResult>;
  readonly discrimination: Discrimination;
  readonly whatIf: () => WhatIfTable;
  readonly departments: readonly DepartmentLine[];
  readonly overview: Overview;
  /** What became of the money, which heads the page of the year; absent where none adds up. */
  readonly path: MoneyPath | undefined;
  /** The finding that heads the list of all projects. */
  readonly projectsHeadline: string;
}

/** What the pages of a year print, and nothing that does not stand in its source. */
export function printedYear(source: YearSource): PrintedYear {
  const { year, rulebooks, departments, last, before } = source;
  const results = departments.flatMap((one) => one.results);
  const lists = {
    missed: rowGroups(departments, 'missed'),
    unassessable: rowGroups(departments, 'unassessable'),
  };
  const around = {
    ...source,
    links: yearLinks(year),
    last: last === undefined ? NO_LAST_YEAR : lastYearOf(last, year),
    rateTrends: departments.flatMap((one) => one.rateTrends),
  };
  const whole = overview(results, around, gradesFigure(results, rulebooks));
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
    stability: () => stabilityOverview(results, rulebooks),
    discrimination: discrimination(results),
    whatIf: () => whatIfRows(results, rulebooks),
    departments: departments.map(departmentLine),
    overview: whole,
    path: moneyPath({ year, summary: whole.summary }, before),
    projectsHeadline: projectsHeadline(whole),
  };
}

/** Where the answers of a whole year lead. */
export function yearLinks(year: number): OverviewContext['links'] {
  return {
    projects: `/${year}/#projects`,
    scores: `/${year}/projects/`,
    change: `/compare/${year}/`,
    missed: `/${year}/missed/`,
    unassessable: `/${year}/unassessable/`,
    decisions: `/${year}/decisions/`,
  };
}

function gradesFigure(results: readonly ProjectResult[], rulebooks: readonly Rulebook[]) {
  const judged = results.map((result) => ({ result, stability: gradeVerdict(result, rulebooks) }));
  return gradeStabilityFigure(
    leastStableFirst(judged).map(({ result, stability }) => stabilityRow(result, stability)),
  );
}

function departmentLine(department: YearDepartment): DepartmentLine {
  const { departmentId, departmentName, results, rateTrends, trends } = department;
  return {
    departmentId,
    departmentName,
    sums: { summary: summarise(results), trends, attention: attentionItems(results).length },
    projects: results.map((result, index) => ({ ...result, rateTrend: rateTrends[index] })),
  };
}

function scopeWords(departments: number, { projects, indicators }: Summary): string {
  const rows = indicators === 0 ? '' : `，${formatCount(indicators)} 项指标`;
  return `${departments} 个部门，${formatCount(projects)} 个项目${rows}`;
}
