import type { Project } from '../model/project.ts';
import type { Report } from '../model/report.ts';
import { printedTotal } from './reportView.ts';

/** An evaluation report that a project's page leads to. */
export interface ReportLink {
  readonly address: string;
  /** On how many projects it is; what such a report scores is the score of none of them. */
  readonly projects: number;
  /** Its total, and its grade, as printed; absent where it prints none or is on several projects. */
  readonly total: string | undefined;
  readonly grade: string | undefined;
}

/** The reports on a project: its own, and those on several that stand beside another's form. */
export function reportLinks({ id, report, sharedReports }: Project): ReportLink[] {
  const own = report === undefined ? [] : [{ id, report }];
  return [...own, ...sharedReports].map((one) => reportLink(one.id, one.report));
}

function reportLink(id: string, report: Report): ReportLink {
  const address = `/${id}/report/`;
  if (report.projects !== undefined) {
    const projects = report.projects.length;
    return { address, projects, total: undefined, grade: undefined };
  }
  return { address, projects: 1, total: printedTotal(report), grade: report.grade };
}
