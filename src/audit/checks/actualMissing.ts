import { type RowWords, rowWords } from '../../model/rowWords.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check, Words } from '../finding.ts';
import { statedBelow } from '../goals/statedBelow.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { ROW } from '../rows/rowTraits.ts';
import { valueInName } from '../text/valueInName.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowCells, rowLabel, rowNumbers } from '../wording/rowLabel.ts';

/** A11: a row has a target and points, and its actual cell is blank, as are those of its 其中 rows. */
export const actualMissing: Check = {
  code: 'actualMissing',
  title: '实际完成值空白',
  severity: 'warning',
  basis: ownBasis('A11'),
  appliesTo: hasRowColumn('actual'),
  check: ({ project: { layout }, score: { rows }, traits }) => {
    if ((traits & ROW.blankActual) === 0) return [];
    const below = statedBelow(rows, 'actual');
    const blank = rows.filter((row) => isBlank(row) && !below.has(row.indicator.seq));
    if (blank.length > 1 && rows.every(({ actual }) => actual.kind === 'missing')) {
      return [{ cells: rowCells(blank, 'actual'), words: () => allBlank(blank, rowWords(layout)) }];
    }
    return blank.map(({ indicator }) => ({
      seq: indicator.seq,
      about: { kind: 'cell', column: 'actual' },
      words: () => ({
        message: `${rowLabel(indicator)}有目标${indicator.points.kind === 'absent' ? '' : `和${indicator.words.points}`}，${indicator.words.actual}栏没有填写。`,
        evidence: rowEvidence(indicator, 'target', 'actual', 'points', 'score'),
        advice: `补填${indicator.words.actual}。`,
      }),
    }));
  },
};

function isBlank({ indicator, target, actual, points }: RowScore): boolean {
  if (actual.kind !== 'missing' || indicator.actual?.trim() !== '') return false;
  // a form without a column for points has left none out
  if (indicator.points.kind !== 'absent' && (points === undefined || points === 0)) return false;
  // 资金支付完成率100%: the name states what the cell does not
  if (target.kind === 'missing') return valueInName(indicator.name) !== undefined;
  return target.kind !== 'none';
}

/** A form that was not filled in is one fault, however many rows it has. */
function allBlank(rows: readonly RowScore[], names: RowWords): Words {
  return {
    message: `各行的${names.actual}栏都没有填写，${rowNumbers(rows)}有目标${rows.some(({ points }) => points !== undefined) ? `和${names.points}` : ''}。`,
    evidence: `${names.actual}（空白）× ${rows.length}`,
    advice: `补填${names.actual}。`,
  };
}
