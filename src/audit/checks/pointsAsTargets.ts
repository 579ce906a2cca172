import { type Decimal, decimal, formatDecimal, sumOf, ZERO } from '../../model/decimal.ts';
import { formWords } from '../../model/rowWords.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check } from '../finding.ts';
import { unitOf } from '../goals/unitOf.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { ROW } from '../rows/rowTraits.ts';
import { rowCells, rowLabel } from '../wording/rowLabel.ts';

const FEWEST_ROWS = 4;
/** What points come to, with and without those of 预算执行率. */
const WHOLES: readonly Decimal[] = [decimal(100), decimal(90)];

/**
 * A1, of a form that has no column for points: all its targets are bare numbers, as many were reached, and they come
 * to 100 or 90 exactly.
 */
export const pointsAsTargets: Check = {
  code: 'pointsAsTargets',
  title: '指标值一栏填的可能是分值',
  severity: 'warning',
  basis: ownBasis('A1'),
  appliesTo: (project) => hasValues(project) && !hasPoints(project),
  when: ROW.numberTarget,
  check: ({ project, score, rowTraits }) => {
    const rows = score.rows.filter(({ target }) => target.kind !== 'missing');
    if (rows.length < FEWEST_ROWS) return [];
    const seen = ROW.numberTarget | ROW.measured;
    if (rowTraits.filter((own) => (own & seen) === seen).length < rows.length) return [];
    const values = rows.flatMap((row) => bareValue(row) ?? []);
    const sum = sumOf(values);
    if (values.length < rows.length || !WHOLES.includes(sum)) return [];
    const { target, actual } = formWords(project);
    return [
      {
        cells: () => rowCells(rows, 'target'),
        words: () => ({
          message: `${rows.length} 行的${target}都是没有单位的数，${actual}与它逐行相同，合计正好 ${formatDecimal(sum)}，所填的可能是分值，没有一个可以核对的目标。`,
          evidence: rows
            .map(({ indicator }) => `${rowLabel(indicator)}${indicator.target?.trim() ?? ''}`)
            .join('；'),
          advice: `${target}改填目标的数量和单位，${actual}改填实际数；分值另行填写。`,
        }),
      },
    ];
  },
};

const hasValues = hasRowColumn('target', 'actual');
const hasPoints = hasRowColumn('points');

/** Hardly any row carries more of 100 points. */
const MOST = decimal(50);

/** The number of a row without sign and unit, in its name too, where its actual is the same and it may be points. */
function bareValue(row: RowScore): Decimal | undefined {
  const { target, actual } = row;
  if (target.kind !== 'quantity' || actual.kind !== 'quantity') return undefined;
  if (target.operator !== 'none' || actual.unit.text !== '') return undefined;
  // 购置电脑（台）
  if (unitOf(row, 'target')?.text !== '') return undefined;
  if (target.value <= ZERO || target.value > MOST) return undefined;
  return target.value === actual.value ? target.value : undefined;
}
