import { type Cell, cellValue, parsePointsCell } from '../../model/cell.ts';
import { type Decimal, formatDecimal, sumOf } from '../../model/decimal.ts';
import { type Project, partOf } from '../../model/project.ts';
import { isTotalColumn } from '../../model/totalColumn.ts';
import type { ProjectScore } from '../../scoring/projectScore.ts';
import type { Check } from '../finding.ts';
import { printedBasis } from '../ownBasis.ts';

interface FormFigures {
  readonly points: Decimal | undefined;
  readonly score: Decimal | undefined;
}

/** A15: points and scores in the report's table against those of the form. */
export const reportScoreMismatch: Check = {
  code: 'reportScoreMismatch',
  title: '评价报告得分表与自评表不一致',
  severity: 'error',
  basis: printedBasis('A15', '同一项目的评价报告与自评表'),
  appliesTo: ({ report }) => report?.scoreTable !== undefined && report.projects === undefined,
  check: ({ project, score }) => {
    const { scoreTable: table, projects } = project.report ?? {};
    // what a report on several projects scores is the score of none of them
    if (table === undefined || projects !== undefined || !score.sums.scores.complete) return [];
    const differences = table.columns.flatMap(({ name, standard, reported }) => {
      const form = formFigures(name, project, score);
      return [
        ...difference(name, table.standardLabel, parsePointsCell(standard), form?.points),
        ...difference(name, table.reportedLabel, parsePointsCell(reported), form?.score),
      ];
    });
    if (differences.length === 0) return [];
    return [
      {
        words: () => ({
          message: `评价报告的得分表与自评表不一致：${differences.join('；')}。`,
          evidence: table.columns
            .map(({ name, standard, reported }) => `${name} ${standard} / ${reported}`)
            .join('；'),
          advice: '核对后统一评价报告和自评表的数字。',
        }),
      },
    ];
  },
};

/** What the form says of a column of the report's table; undefined where that is not clear. */
function formFigures(
  name: string,
  project: Project,
  { parts }: ProjectScore,
): FormFigures | undefined {
  if (isTotalColumn(name)) {
    return { points: cellValue(project.totalPoints), score: cellValue(project.totalScore) };
  }
  if (name.includes('执行')) {
    const { total } = project.funds;
    return { points: cellValue(total.points), score: cellValue(total.score) };
  }
  const part = partOf(name);
  const own = parts.filter((one) => one.part === part);
  if (part === 'unknown' || own.length === 0) return undefined;
  return {
    points: sumOfAll(own.map(({ points }) => points)),
    score: sumOfAll(own.map(({ reported }) => reported)),
  };
}

/** Undefined where one of them is: a part of a sum is no sum. */
function sumOfAll(values: readonly (Decimal | undefined)[]): Decimal | undefined {
  const stated = values.filter((value) => value !== undefined);
  return stated.length === values.length ? sumOf(stated) : undefined;
}

function difference(name: string, label: string, cell: Cell, form: Decimal | undefined): string[] {
  const stated = cellValue(cell);
  if (stated === undefined || form === undefined || stated === form) return [];
  return [`“${name}”${label} ${formatDecimal(stated)}，自评表 ${formatDecimal(form)}`];
}
