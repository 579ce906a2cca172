import { formatDecimal } from '../../model/decimal.ts';
import { totalWords } from '../../model/totalWords.ts';
import { isExecutionLeftOut } from '../../scoring/formSums.ts';
import type { Check } from '../finding.ts';
import { hasTotal } from '../hasPrinted.ts';
import { printedBasis } from '../ownBasis.ts';
import { oddScore } from '../rows/oddScore.ts';
import { sumEvidence, sumWords } from '../wording/sumWords.ts';

/** G1: scores of all rows and of 预算执行率 add up to the printed total, as far as its decimals go (Q9). */
export const totalScoreMismatch: Check = {
  code: 'totalScoreMismatch',
  title: '总得分与各行合计不符',
  severity: 'error',
  ofWhole: true,
  basis: printedBasis('G1', '自评表所印各行得分与总分栏得分'),
  appliesTo: hasTotal('score'),
  check: (form) => {
    const { sums } = form.score;
    const word = totalWords(form.project.layout).score;
    const { scores } = sums;
    const { result, printed } = scores;
    if (result.kind !== 'disagrees' || printed === undefined) return [];
    // one total without 预算执行率 is one fault: its points say so
    if (result.odd === 'executionLeftOut' && isExecutionLeftOut(sums)) return [];
    const odd = oddScore(form);
    return [
      {
        about: { kind: 'total', column: 'score' },
        ...(odd === undefined ? {} : { cells: ['total/score', odd.cell] }),
        words: () => ({
          message: `总分栏印的${word}是 ${formatDecimal(printed)} 分，${sumWords(scores, result, word)}${odd?.words ?? ''}`,
          evidence: sumEvidence(scores, word),
          advice: `${odd === undefined ? `逐行核对${word}` : `先核对${odd.name}的${word}`}，使各行合计与总分栏一致。`,
        }),
      },
    ];
  },
};
