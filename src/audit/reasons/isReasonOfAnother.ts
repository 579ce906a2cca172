import { ONE } from '../../model/decimal.ts';
import { FAR_ABOVE } from '../../scoring/farAbove.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { isOfWork } from './isOfWork.ts';
import { tellsCause } from './tellsCause.ts';

/** What only says that a row reached its target, or is to be kept up. */
const REACHED =
  /完成|达[到标成]|实现|良好|较好|圆满|优于|超额|落实|提升|提高|改善|满意|符合|正常|继续|加强|今后|下一?年/;

/** Whether a row of work that owes no reason has one nevertheless: it is of something else. */
export function isReasonOfAnother({ indicator, comparison, points, reported }: RowScore): boolean {
  const { reason } = indicator;
  if (reason === undefined || !tellsCause(reason) || REACHED.test(reason)) return false;
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
