import { formatDecimal } from '../../model/decimal.ts';
import { saysWhole } from '../../scoring/formRules/rulesOfForm.ts';
import { comparisonWords } from '../../scoring/rowSteps.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { printedBasis } from '../ownBasis.ts';
import { rowCheck } from '../rowCheck.ts';
import { isShortOfTarget } from '../rows/isShortOfTarget.ts';
import { isTargetDoubted } from '../rows/isTargetDoubted.ts';
import { isOwnRuleUnread } from '../rows/ownRules.ts';
import { ROW } from '../rows/rowTraits.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowLabel } from '../wording/rowLabel.ts';

/** Q1, Q9: a number short of its target with full marks, which only rounding to whole points admits. */
export const fullMarksBelowTarget = rowCheck({
  code: 'fullMarksBelowTarget',
  title: '未达目标而得满分（取整以内）',
  severity: 'info',
  basis: printedBasis('Q1', '自评表所印年度指标值、实际完成值、分值与得分'),
  appliesTo: hasRowColumn('target', 'actual', 'points', 'score'),
  when: ROW.missed,
  column: 'score',
  find: (row, subject) => {
    const { indicator, comparison, points, reported, verdict, interval } = row;
    if (verdict !== 'within' || comparison.kind !== 'ratio' || comparison.met) return undefined;
    if (points === undefined || reported !== points || interval === undefined) return undefined;
    if (interval.high === points || !isShortOfTarget(row)) return undefined;
    if (isTargetDoubted(row, subject)) return undefined;
    if (saysWhole(subject.project) || isOwnRuleUnread(row)) return undefined;
    return () => ({
      message: `${rowLabel(indicator)}未达到目标（${comparisonWords(row)}），按比例为 ${formatDecimal(interval.high)} 分，自评满分 ${formatDecimal(reported)} 分，差距在取整范围之内。`,
      evidence: rowEvidence(indicator, 'target', 'actual', 'points', 'score'),
      advice: '如按整分计分，请注明；否则按完成率计分。',
    });
  },
});
