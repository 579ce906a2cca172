import { type Decimal, formatDecimal, subtract } from '../../model/decimal.ts';
import type { Project } from '../../model/project.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { AuditSubject } from '../finding.ts';
import { isWithoutReason } from '../isWithoutReason.ts';
import { statesNumber } from '../statesNumber.ts';
import { withoutMeasure } from '../withoutMeasure.ts';
import { isRemark } from './isRemark.ts';
import { reasonSigns } from './reasonSigns.ts';
import { sentencesNaming } from './sentencesNaming.ts';
import { sentencesIn } from './sentencesOf.ts';

/** What a row has to account for: that it fell short or lost points, or that it went far beyond. */
type Way = 'less' | 'more';

/**
 * Whether anything on a form may be the reason for what a row has to account for: its own cell for reasons,
 * what stands beside the value in its 实际完成值, another text of the row, or a sentence elsewhere that names
 * the same thing and says what came of it or how much is missing. A form without the column owes none in it.
 */
export function explainsRow(
  row: RowScore,
  { project }: Pick<AuditSubject, 'project'>,
  way: Way,
): boolean {
  const { reason, actual = '', name, cells } = row.indicator;
  if (!isWithoutReason(reason)) return true;
  const tells = (sentence: string) => isTelling(sentence, way, project.year);
  if (statesNumber(actual) ? tells(actual) : reasonSigns(actual, project.year).caused) return true;
  if ([cells.note, cells.problem].some((text) => sentencesIn(text ?? '').some(tells))) return true;
  const missing = missingIn(row);
  const named = sentencesNaming(project, withoutMeasure(name));
  return (
    [...named].some((one) => tells(one) || missing?.test(one) === true) ||
    isToldNext(project, named, way)
  );
}

/** Whether the account of the goal tells a thing and then how it came about. */
function isToldNext(project: Project, named: ReadonlySet<string>, way: Way): boolean {
  if (named.size === 0) return false;
  const told = sentencesIn(project.goal.actual);
  return told.some((text, at) => {
    const before = told[at - 1];
    return (
      before !== undefined &&
      named.has(before) &&
      isRemark({ text, isFree: true }, { way }, project)
    );
  });
}

function isTelling(sentence: string, way: Way, year: number): boolean {
  const { caused, undone, money, more } = reasonSigns(sentence, year);
  return caused || (way === 'less' ? undone : money && more);
}

/** 4名: how many of a count are not there, or are there beyond it, in its unit. */
function missingIn({ comparison }: RowScore): RegExp | undefined {
  if (comparison.kind !== 'ratio' || !/^\p{Script=Han}+$/u.test(comparison.unit)) return undefined;
  const missing = Math.abs(subtract(comparison.target, comparison.actual)) as Decimal;
  // twice the target is beyond it by the target itself, which the goal states
  if (missing === comparison.target || missing === 0) return undefined;
  return new RegExp(`(?<![\\d.,])${formatDecimal(missing)}\\s*${comparison.unit}`);
}
