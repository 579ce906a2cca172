import { ONE } from '../../model/decimal.ts';
import type { Project } from '../../model/project.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { AuditSubject } from '../finding.ts';
import { statesAmount } from '../text/statesAmount.ts';
import { statesNumber } from '../text/statesNumber.ts';
import { type GapReader, gapReader } from './gapReader.ts';
import { hasFundsReason } from './hasFundsReason.ts';
import { isOfWork } from './isOfWork.ts';
import { isReasonOfAnother } from './isReasonOfAnother.ts';
import { isRemark } from './isRemark.ts';
import { isWorkBeside } from './isWorkBeside.ts';
import type { MoneyGap } from './moneyGap.ts';
import { remarksOf } from './remarksOf.ts';
import { accountsOf, moneySentences, sentencesIn } from './sentencesOf.ts';

/** A value, or a word that tells nothing yet, has fewer. */
const WORDS = /\p{Script=Han}{4}/u;

/** Of paying itself, and not of what is paid for: 合同年底签订, of a row that fell short, is of its contracts. */
const OF_PAYING = /资金|预算|经费|支付|支出|拨|款|[付省]|结[算余转]|[万亿]元/;

/** Whatever went with less money: 调减, 压缩, 取消, 让利, 未办. */
const OF_LESS = /[调减压缩余省少低降停退收扣削砍撤]|取消|不再|让利|便宜|[未没无不]/;

/**
 * Whether a text on something else (实施过程) may be on a cut of the budget: where the money has a cell of its own for
 * reasons and it is blank, one without a word of less is not.
 */
function mayBeOfCut(text: string, { kind, way }: MoneyGap, { form }: Project): boolean {
  const owesNone = form.funds?.total?.reason === undefined;
  return owesNone || kind !== 'adjusted' || way !== 'less' || OF_LESS.test(text);
}

/**
 * Whether anything on a form, its list or its report may be the reason for a gap in its money, wherever it
 * stands: the money's own cell for reasons, its amount, a row whose work is as far from its target and is
 * explained, a reason in a row that owes none of its own, a sentence of money that something came of, or a
 * remark that no form makes otherwise. In doubt it may.
 */
export function explainsMoney(
  { project, score }: Pick<AuditSubject, 'project' | 'score'>,
  gap: MoneyGap,
): boolean {
  if (hasFundsReason(project) && !isOfOtherGap(project, gap)) return true;
  const reader = gapReader(gap, project.year);
  return (
    planned(project, gap) ||
    accountsOf(project).some((sentence) => {
      const { tells, money, caused, undone } = reader.told(sentence);
      return tells && (money || caused || undone);
    }) ||
    score.rows.some(
      (row) =>
        isWorkBeside(row, gap, project) || isReasonOfAnother(row) || rowTells(row, reader, project),
    ) ||
    remarksOf(project).some(
      ({ text, isFree }) =>
        (isFree || mayBeOfCut(text, gap, project)) &&
        isRemark({ text: reader.ownWords(text), isFree }, gap, project),
    ) ||
    moneySentences(project).some((sentence) => {
      const { tells, money } = reader.told(sentence);
      return tells && money;
    })
  );
}

const AMOUNTS = /\d\s*[万亿]?元/g;

/** 年中压减7万元 in the money's cell for reasons, where 7 is what the budget was cut by: it says nothing of what was not spent. */
function isOfOtherGap({ form }: Project, { amount, other }: MoneyGap): boolean {
  if (other === undefined || other === amount) return false;
  const clauses = sentencesIn(form.funds?.total?.reason ?? '').flatMap((one) => one.split(/[，,]/));
  return clauses.every((one) => statesAmount(one, other) && one.match(AMOUNTS)?.length === 1);
}

/** A goal sets the very amount aside: 印刷出版（28万元）视终审情况安排. */
function planned({ goal }: Project, { amount }: MoneyGap): boolean {
  return amount !== 0 && statesAmount(goal.expected ?? '', amount);
}

/** Whether a cell of a row tells of money, or of work that was not done and whose extent the row does not measure. */
function rowTells(row: RowScore, { gap, told }: GapReader, { form }: Project): boolean {
  const { reason, actual } = row.indicator;
  const owesOwn = form.funds?.total?.reason !== undefined && isMeasuredShort(row);
  return [reason, actual].some((text = '') => {
    if (!WORDS.test(text)) return false;
    return sentencesIn(text).some((sentence) => {
      const { tells, money, caused, undone, less } = told(sentence);
      if (money && owesOwn) return OF_PAYING.test(sentence);
      if (money || !tells) return tells;
      if (gap.way === 'more' || isMeasuredShort(row)) return false;
      // 下降6.6% is what was reached
      const isFewer = less && !isMeasuredAbove(row) && !(text === actual && statesNumber(text));
      return (isOfWork(row.indicator) || caused) && (undone || isFewer);
    });
  });
}

/** More was done than was aimed at: what was changed there cost no less. */
function isMeasuredAbove({ comparison }: RowScore): boolean {
  if (comparison.kind !== 'ratio' || comparison.direction !== 'atLeast') return false;
  return (comparison.completion ?? ONE) > ONE;
}

function isMeasuredShort({ comparison }: RowScore): boolean {
  return comparison.kind === 'ratio' && comparison.direction === 'atLeast' && !comparison.met;
}
