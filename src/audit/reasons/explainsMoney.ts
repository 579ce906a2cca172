import { ONE } from '../../model/decimal.ts';
import type { Indicator } from '../../model/project.ts';
import { FAR_ABOVE } from '../../scoring/farAbove.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { amountWords } from '../amountWords.ts';
import type { AuditSubject } from '../finding.ts';
import { hasFundsReason } from '../hasFundsReason.ts';
import { isWithoutReason } from '../isWithoutReason.ts';
import { statesNumber } from '../statesNumber.ts';
import { isRemark } from './isRemark.ts';
import { isWorkBeside } from './isWorkBeside.ts';
import type { MoneyGap } from './moneyGap.ts';
import { type ReasonSigns, reasonSigns } from './reasonSigns.ts';
import { remarksOf } from './remarksOf.ts';
import { proseOf, reportSentences, sentencesIn } from './sentencesOf.ts';

/** What speaks of a changed budget and not of how much of it was spent. */
const OF_CHANGE =
  /(?:调[减增整剂]|追加|核[减增定]|压[减缩]|增拨)[^，,]{0,6}(?:预算|资金|指标|经费)|预算[^，,]{0,6}(?:调|追加|压减)/;

/** What only says that a row reached its target, or is to be kept up. */
const REACHED =
  /完成|达[到标成]|实现|良好|较好|圆满|优于|超额|落实|提升|提高|改善|满意|符合|正常|继续|加强|今后|下一?年/;

/**
 * Whether anything on a form, its list or its report may be the reason for a gap in its money, wherever it
 * stands: the money's own cell for reasons, its amount, a row whose work is as far from its target and is
 * explained, a reason in a row that owes none of its own, or a sentence of money that something came of. In
 * doubt it may.
 */
export function explainsMoney(
  { project, score }: Pick<AuditSubject, 'project' | 'score'>,
  gap: MoneyGap,
): boolean {
  const { year } = project;
  const told = (sentence: string) => toldBy(sentence, gap, year);
  return (
    hasFundsReason(project) ||
    score.rows.some(
      (row) => isWorkBeside(row, gap) || isOfAnother(row) || rowTells(row, gap, year),
    ) ||
    proseOf(project).some((sentence) => {
      const { tells, signs } = told(sentence);
      return tells && (signs.money || signs.caused || signs.undone);
    }) ||
    remarksOf(project).some((remark) =>
      isRemark({ ...remark, text: ownClauses(remark.text, gap) }, gap, project),
    ) ||
    reportSentences(project).some((sentence) => {
      const { tells, signs } = told(sentence);
      return tells && signs.money;
    })
  );
}

/** Whether a row of work that owes no reason has one nevertheless: it is of something else. */
function isOfAnother({ indicator, comparison, points, reported }: RowScore): boolean {
  const { reason } = indicator;
  if (reason === undefined || isWithoutReason(reason) || REACHED.test(reason)) return false;
  if (points !== reported || !isOfWork(indicator)) return false;
  switch (comparison.kind) {
    case 'ratio':
      return comparison.met && (comparison.completion ?? ONE) < FAR_ABOVE;
    case 'binary':
      return comparison.met;
    case 'tier':
      return comparison.tier === 'met';
    case 'notAssessable':
      return false;
    default:
      return comparison satisfies never;
  }
}

/** Whether a cell of a row tells of money, or of work that was not done and whose extent the row does not measure. */
function rowTells(row: RowScore, gap: MoneyGap, year: number): boolean {
  const { reason, actual } = row.indicator;
  return [reason, actual].some((text) =>
    sentencesIn(text).some((sentence) => {
      const { tells, signs } = toldBy(sentence, gap, year);
      if (signs.money || !tells) return tells;
      if (gap.way === 'more' || isMeasuredShort(row)) return false;
      // 下降6.6% is what was reached
      const isFewer = signs.less && !(text === actual && statesNumber(text));
      return (isOfWork(row.indicator) || signs.caused) && (signs.undone || isFewer);
    }),
  );
}

/** What was done and what it cost, and not what came of it or what people say. */
function isOfWork({ part }: Indicator): boolean {
  return part !== 'benefit' && part !== 'satisfaction';
}

function isMeasuredShort({ comparison }: RowScore): boolean {
  return comparison.kind === 'ratio' && comparison.direction === 'atLeast' && !comparison.met;
}

/** The signs of what a sentence says of a gap, and whether something came of it or stayed undone. */
function toldBy(
  sentence: string,
  gap: MoneyGap,
  year: number,
): { readonly tells: boolean; readonly signs: ReasonSigns } {
  const signs = reasonSigns(ownClauses(sentence, gap), year);
  if (gap.amount !== 0 && amountWords(gap.amount).test(sentence))
    return { tells: true, signs: { ...signs, money: true } };
  const { caused, undone, later, less, more } = signs;
  return { tells: caused || (gap.way === 'less' ? undone || later || less : more), signs };
}

/** What follows the last clause of the other gap: a budget cut by 20 says nothing of the 30 left of the rest. */
function ownClauses(sentence: string, { kind, other }: MoneyGap): string {
  if (other === undefined) return sentence;
  const amount = amountWords(other);
  const clauses = sentence.split(/[，,]/);
  const last = clauses.findLastIndex(
    (clause) => amount.test(clause) || (kind === 'unspent' && OF_CHANGE.test(clause)),
  );
  return clauses.slice(last + 1).join('，');
}
