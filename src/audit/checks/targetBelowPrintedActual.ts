import { compare } from '../../expression/compare.ts';
import { parseExpression } from '../../expression/parseExpression.ts';
import { type Decimal, decimal, multiply, subtract } from '../../model/decimal.ts';
import type { Project } from '../../model/project.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check, CheckResult } from '../finding.ts';
import { ownBasis } from '../ownBasis.ts';
import { ROW } from '../rows/rowTraits.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowCells, rowLabel, rowNumbers } from '../wording/rowLabel.ts';

/** A target as near as this to last year's figure was not eased: targets are round. */
const NOTABLE = decimal('0.1');
/** On a target form 90% behind 96.5% of the year before is clearly less, too: the tenth of a high share is wide. */
const NOTABLE_PERCENT = decimal(5);
/** But so many together, and more than were raised, were. */
const SEVERAL = 3;
/** What had been reached wholly can be kept and not be raised. */
const FULL_SHARE: Readonly<Record<string, Decimal>> = { '%': decimal(100), '‰': decimal(1000) };

/**
 * A5: the form prints last year's figure in a column of its own, and the target asks for clearly less, or several
 * targets for a little less.
 */
export const targetBelowPrintedActual: Check = {
  code: 'targetBelowPrintedActual',
  title: '目标低于表上所印上年完成值',
  severity: 'info',
  basis: ownBasis('A5'),
  appliesTo: ({ columns }) => columns.has('lastActual'),
  when: ROW.numberTarget,
  check: ({ project, score, rowTraits }) => {
    const less: RowScore[] = [];
    const results: CheckResult[] = [];
    let raised = 0;
    for (const [at, row] of score.rows.entries()) {
      if (((rowTraits[at] ?? 0) & ROW.numberTarget) === 0) continue;
      const change = changeOf(row, project);
      if (change === undefined) continue;
      if (change.by < 0) raised++;
      else if (isClearlyLess(change, project)) results.push(clearlyLess(row));
      else if (change.by > 0) less.push(row);
    }
    const isEased = less.length >= SEVERAL && less.length > raised;
    return isEased ? [...results, togetherLess(less)] : results;
  },
};

function isClearlyLess({ last, by, unit }: Change, { layout }: Project): boolean {
  if (by > multiply(last, NOTABLE)) return true;
  return layout.kind === 'targets' && unit === '%' && by >= NOTABLE_PERCENT;
}

function clearlyLess(row: RowScore): CheckResult {
  const { indicator } = row;
  const last = quoteCell(lastOf(row));
  return {
    seq: indicator.seq,
    about: { kind: 'cell', column: 'target' },
    words: () => ({
      message: `${rowLabel(indicator)}的${indicator.words.target}${quoteCell(indicator.target)}，低于表上所印的上年完成值${last}。`,
      evidence: `${rowEvidence(indicator, 'target')}；上年完成值${last}`,
      advice: '说明目标定得比上年实际低的理由，如任务或资金减少。',
    }),
  };
}

function togetherLess(rows: readonly RowScore[]): CheckResult {
  return {
    cells: rowCells(rows, 'target'),
    words: () => ({
      message: `${rowNumbers(rows)}的目标都略低于表上所印的上年完成值。`,
      evidence: rows
        .map(
          (row) =>
            `${rowLabel(row.indicator)}，${rowEvidence(row.indicator, 'target')}，上年完成值${quoteCell(lastOf(row))}`,
        )
        .join('；'),
      advice: '说明几项目标都定得比上年实际低的理由，如任务或资金减少。',
    }),
  };
}

function lastOf({ indicator }: RowScore): string {
  return indicator.cells.lastActual?.trim() ?? '';
}

interface Change {
  readonly last: Decimal;
  readonly by: Decimal;
  readonly unit: string;
}

/** By how much less than last year is asked for: only of what more is better, in one unit; never of money spent. */
function changeOf(row: RowScore, { year }: Project): Change | undefined {
  const { target, direction } = row;
  const last = lastOf(row);
  if (last === '' || target.kind !== 'quantity' || direction.way !== 'more') return undefined;
  const compared = compare(target, parseExpression(last, year - 1), direction);
  if (compared.kind !== 'ratio' || compared.direction !== 'atLeast') return undefined;
  const { actual, target: asked, unit } = compared;
  if (target.unit.dimension === 'money' || actual >= (FULL_SHARE[unit] ?? Infinity))
    return undefined;
  return { last: actual, by: subtract(actual, asked), unit };
}
