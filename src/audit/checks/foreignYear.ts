import type { Indicator } from '../../model/project.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check } from '../finding.ts';
import { ownBasis } from '../ownBasis.ts';
import { rowEvidence } from '../rowEvidence.ts';
import { rowLabel } from '../rowLabel.ts';
import { rowResults } from '../rowResults.ts';

const NAME_YEAR = /^(?:指标\d*[:：])?\s*(20\d\d)\s*年/;

/** Q0: a deadline of another year than the form's; an actual after the year is only late. */
export const foreignYear: Check = {
  code: 'foreignYear',
  title: '时限的年度与自评表不同',
  severity: 'warning',
  basis: ownBasis('Q0'),
  check: ({ project, score }) =>
    rowResults(score.rows, (row) => {
      const year = otherYear(row, project.year);
      if (year === undefined) return undefined;
      return () => ({
        message: `${rowLabel(row.indicator)}写的年度是 ${year} 年，自评表是 ${project.year} 年度。`,
        evidence: rowEvidence(row.indicator, 'target', 'actual'),
        advice: '核对年度；跨年度项目请写明本年度的目标。',
      });
    }),
};

function otherYear({ indicator, target, actual }: RowScore, year: number): number | undefined {
  const targetYear = target.kind === 'deadline' ? yearOf(target.by) : year;
  if (targetYear !== year) return targetYear;
  const actualYear = actual.kind === 'deadline' ? yearOf(actual.by) : year;
  if (actualYear < year) return actualYear;
  const named = nameYear(indicator);
  return named === year ? undefined : named;
}

function yearOf(isoDate: string): number {
  return Number(isoDate.slice(0, 4));
}

/** The year that begins the name of a 时效指标; other names may speak of any year. */
function nameYear({ level2, name }: Indicator): number | undefined {
  const digits = level2.includes('时效') ? NAME_YEAR.exec(name)?.[1] : undefined;
  return digits === undefined ? undefined : Number(digits);
}
