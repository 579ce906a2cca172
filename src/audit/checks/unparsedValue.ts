import type { Expression } from '../../expression/expression.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { either, hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { rowCheck } from '../rowCheck.ts';
import { ROW } from '../rows/rowTraits.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowLabel } from '../wording/rowLabel.ts';

/** A1: a target or an actual that can be read in more than one way, or in none. */
export const unparsedValue = rowCheck({
  code: 'unparsedValue',
  title: '数值无法识别',
  severity: 'info',
  basis: ownBasis('A1'),
  appliesTo: either(hasRowColumn('target'), hasRowColumn('actual')),
  when: ROW.unparsed,
  column: unparsedColumn,
  find: (row) => {
    const { indicator, target, actual } = row;
    const reason = unparsedReason(target) ?? unparsedReason(actual);
    if (reason === undefined) return undefined;
    const column = unparsedColumn(row);
    return () => ({
      message: `${rowLabel(indicator)}的${indicator.words[column]}不能确定读法：${reason}。`,
      evidence: rowEvidence(indicator, column),
      advice: '改写为一个符号、一个数和一个单位，如“≥95%”。',
    });
  },
});

/** The first of the two cells that cannot be read. */
function unparsedColumn({ target }: RowScore): 'target' | 'actual' {
  return target.kind === 'unparsed' ? 'target' : 'actual';
}

function unparsedReason(expression: Expression): string | undefined {
  return expression.kind === 'unparsed' ? expression.reason : undefined;
}
