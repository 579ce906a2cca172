import type { Check } from '../finding.ts';
import { ownBasis } from '../ownBasis.ts';
import { onlySeq, rowCells, rowLabel } from '../wording/rowLabel.ts';

/** So many rows at least name their evidence for each that does not: then it was left out. */
const FILLED_A_BLANK = 3;

/** A1: the form has a column for the evidence of each row, most rows fill it in, and some do not. */
export const evidenceBlank: Check = {
  code: 'evidenceBlank',
  title: '个别指标没有填佐证资料',
  severity: 'info',
  basis: ownBasis('A1'),
  appliesTo: ({ columns }) => columns.has('evidence'),
  check: ({ score: { rows } }) => {
    const owed = rows.filter(({ indicator }) => indicator.parent === undefined);
    const blank = owed.filter(({ indicator }) => indicator.cells.evidence?.trim() === '');
    const filled = owed.filter(({ indicator }) => (indicator.cells.evidence?.trim() ?? '') !== '');
    const [first] = blank;
    if (first === undefined || blank.length * FILLED_A_BLANK > filled.length) return [];
    return [
      {
        ...onlySeq(blank),
        cells: rowCells(blank, 'evidence'),
        words: () => ({
          message: `${blank.map(({ indicator }) => rowLabel(indicator)).join('、')}没有填佐证资料，另有 ${filled.length} 行填了。`,
          evidence: `第 ${blank.map(({ indicator }) => indicator.seq).join('、')} 行佐证资料空白`,
          advice: '补填能够证明实际完成值的资料名称。',
        }),
      },
    ];
  },
};
