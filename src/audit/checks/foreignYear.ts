import type { Deadline } from '../../expression/expression.ts';
import type { Indicator } from '../../model/project.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { ownBasis } from '../ownBasis.ts';
import { rowCheck } from '../rowCheck.ts';
import { rowEvidence } from '../rowEvidence.ts';
import { rowLabel } from '../rowLabel.ts';
import { ROW } from '../rowTraits.ts';

const NAME_YEAR = /^(?:指标\d*[:：])?\s*(20\d\d)\s*年/;

/** Q0: a deadline of another year than the form's; an actual after the year is only late. */
export const foreignYear = rowCheck({
  code: 'foreignYear',
  title: '时限的年度与自评表不同',
  severity: 'warning',
  basis: ownBasis('Q0'),
  when: ROW.datedTarget | ROW.datedActual | ROW.timeliness,
  column: (row, { project }) => otherYear(row, project.year)?.column,
  find: (row, { project }) => {
    const other = otherYear(row, project.year);
    if (other === undefined) return undefined;
    return () => ({
      message: `${rowLabel(row.indicator)}写的年度是 ${other.year} 年，自评表是 ${project.year} 年度。`,
      evidence: rowEvidence(row.indicator, 'target', 'actual'),
      advice: '核对年度；跨年度项目请写明本年度的目标。',
    });
  },
});

/** The year that a row states, and the cell that states it; absent where the name does. */
interface OtherYear {
  readonly year: number;
  readonly column?: 'target' | 'actual';
}

function otherYear({ indicator, target, actual }: RowScore, year: number): OtherYear | undefined {
  const targetYear =
    target.kind === 'deadline' ? writtenYear(indicator.target, target, year) : year;
  if (targetYear !== year) return { year: targetYear, column: 'target' };
  const actualYear =
    actual.kind === 'deadline' ? writtenYear(indicator.actual, actual, year) : year;
  if (actualYear < year) return { year: actualYear, column: 'actual' };
  const named = nameYear(indicator);
  return named === undefined || named === year ? undefined : { year: named };
}

/**
 * The year as written: 2022年元旦前 is a term of 2022, though its last day is in 2021, and one of 2021
 * as well where that is the form's year.
 */
export function writtenYear(text: string | undefined, { by }: Deadline, formYear: number): number {
  const year = Number(by.slice(0, 4));
  return text?.includes('元旦') === true && by.endsWith('12-31') && year !== formYear
    ? year + 1
    : year;
}

/** The year that begins the name of a 时效指标; other names may speak of any year. */
function nameYear({ level2, name }: Indicator): number | undefined {
  const digits = level2.includes('时效') ? NAME_YEAR.exec(name)?.[1] : undefined;
  return digits === undefined ? undefined : Number(digits);
}
