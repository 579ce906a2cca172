import { add, type Decimal, formatDecimal, ZERO } from '../../model/decimal.ts';
import type { FormSum, Odd, SumResult } from '../../scoring/formSums.ts';

/** What the parts of a printed total come to instead, `word` being what the form calls its points or its scores, and which side a third figure speaks against. */
export function sumWords(
  { execution, complete, rows }: FormSum,
  { sum, odd }: Extract<SumResult, { kind: 'disagrees' }>,
  word: string,
): string {
  const parts = execution === undefined ? `各指标${word}` : `各指标${word}与预算执行率${word}`;
  const blanks = complete ? '' : `（还有未填的${word}）`;
  return `${parts}合计 ${formatDecimal(sum)} 分${blanks}。${odd === undefined ? '' : oddWords(odd, rows, word)}`;
}

/** The addition with its figures: 各指标得分 89.2 + 预算执行率得分 9.8 = 99；总分栏得分 98. */
export function sumEvidence({ rows = ZERO, execution, printed }: FormSum, word: string): string {
  const total = printed === undefined ? '' : `；总分栏${word} ${formatDecimal(printed)}`;
  if (execution === undefined) return `各指标${word}合计 ${formatDecimal(rows)}${total}`;
  return `各指标${word} ${formatDecimal(rows)} + 预算执行率${word} ${formatDecimal(execution)} = ${formatDecimal(add(rows, execution))}${total}`;
}

function oddWords(odd: Odd, rows: Decimal | undefined, word: string): string {
  switch (odd) {
    case 'rows':
      return `一级指标所印${word}的合计与总分栏相符，不符的是各行。`;
    case 'total':
      return `一级指标所印${word}与各行相符，不符的是总分栏。`;
    case 'executionLeftOut':
      return `总分栏只是各指标合计的 ${formatDecimal(rows ?? ZERO)} 分，没有计入预算执行率。`;
    default:
      return odd satisfies never;
  }
}
