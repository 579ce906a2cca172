import { formatDecimal } from '../../model/decimal.ts';
import { totalWords } from '../../model/totalWords.ts';
import type { Check } from '../finding.ts';
import { hasTotal } from '../hasPrinted.ts';
import { printedBasis } from '../ownBasis.ts';
import { sumEvidence, sumWords } from '../wording/sumWords.ts';

/** W3: points of all rows and of 预算执行率 must add up to the printed total points. */
export const totalPointsMismatch: Check = {
  code: 'totalPointsMismatch',
  title: '总分值与各行合计不符',
  severity: 'error',
  ofWhole: true,
  basis: printedBasis('W3', '自评表所印各行分值与总分栏分值'),
  appliesTo: hasTotal('points'),
  check: ({ project, score: { sums } }) => {
    const word = totalWords(project.layout).points;
    const { points } = sums;
    const { result, printed } = points;
    if (result.kind !== 'disagrees' || printed === undefined) return [];
    return [
      {
        about: { kind: 'total', column: 'points' },
        words: () => ({
          message: `总分栏印的${word}是 ${formatDecimal(printed)} 分，${sumWords(points, result, word)}`,
          evidence: sumEvidence(points, word),
          advice: `逐行核对${word}，使各行合计与总分栏一致。`,
        }),
      },
    ];
  },
};
