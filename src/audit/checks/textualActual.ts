import type { RowScore } from '../../scoring/rowScore.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { rowCheck } from '../rowCheck.ts';
import { ROW } from '../rows/rowTraits.ts';
import { hasDigit } from '../text/hasDigit.ts';
import { saysNumberInWords } from '../text/saysNumberInWords.ts';
import { statesNumber } from '../text/statesNumber.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowLabel } from '../wording/rowLabel.ts';

const TIMES = new Set(['days', 'working-days', 'months']);

/** A11: the target states a number and the actual only words or a tier (L3). */
export const textualActual = rowCheck({
  code: 'textualActual',
  title: '目标为数值而实际完成值为文字',
  severity: 'warning',
  basis: ownBasis('A11'),
  appliesTo: hasRowColumn('target', 'actual'),
  when: ROW.wordsActual,
  column: 'actual',
  find: (row) => {
    const { indicator } = row;
    if (!isWords(row) || !isNumeric(row) || statesNumber(indicator.actual)) return undefined;
    if (saysNumberInWords(row) || isDated(row)) return undefined;
    return () => ({
      message: `${rowLabel(indicator)}${indicator.words.target}${quoteCell(indicator.target)}写有数值，${indicator.words.actual}${quoteCell(indicator.actual)}没有数值，完成率无法计算。`,
      evidence: rowEvidence(indicator, 'target', 'actual', 'points', 'score'),
      advice: '填写实际完成的数值。',
    });
  },
});

/** 因疫情取消 says how much was done: nothing. */
function isWords({ actual }: RowScore): boolean {
  if (actual.kind === 'tier') return actual.isUndone !== true;
  return actual.kind === 'qualitative' || actual.kind === 'yesNo' || actual.kind === 'none';
}

/** 每月10日 beside ≤15日: a date answers for days. */
function isDated({ target, indicator }: RowScore): boolean {
  return (
    target.kind === 'quantity' && TIMES.has(target.unit.dimension) && hasDigit(indicator.actual)
  );
}

function isNumeric({ target, indicator }: RowScore): boolean {
  switch (target.kind) {
    case 'quantity':
    case 'range':
    case 'change':
    case 'clauses':
      return true;
    case 'qualitative':
      return statesNumber(indicator.target);
    default:
      return false;
  }
}
