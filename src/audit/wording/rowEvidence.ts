import type { Cell } from '../../model/cell.ts';
import { formatDecimal } from '../../model/decimal.ts';
import type { Indicator } from '../../model/project.ts';
import { quoteCell } from './quoteCell.ts';

type Field = 'target' | 'actual' | 'points' | 'score' | 'reason';

/**
 * Cells of an indicator row, quoted under the names of their columns; of those that the form has.
 * @example rowEvidence(row, 'target', 'points') // '年度指标值“1500 人”；分值 20'
 */
export function rowEvidence(indicator: Indicator, ...fields: readonly Field[]): string {
  return fields
    .filter((field) => isPrinted(indicator[field]))
    .map((field) => fieldEvidence(indicator, field))
    .join('；');
}

function isPrinted(cell: Cell | string | undefined): boolean {
  return cell !== undefined && (typeof cell === 'string' || cell.kind !== 'absent');
}

/** A points or score cell in words: its number, or why it holds none. */
export function formatCell(cell: Cell): string {
  switch (cell.kind) {
    case 'value':
      return formatDecimal(cell.value);
    case 'missing':
      return '空白';
    case 'notApplicable':
      return '“-”';
    case 'unreadable':
      return quoteCell(cell.text);
    case 'merged':
      return '与上一行合并';
    case 'unclear':
      return '不能确定';
    case 'absent':
      return '无此栏';
    default:
      return cell satisfies never;
  }
}

function fieldEvidence(indicator: Indicator, field: Field): string {
  return `${indicator.words[field]}${fieldText(indicator, field)}`;
}

/** Points and scores as numbers; what stands in the place of one (-, /, 不适用), and any text, in quotation marks. */
function fieldText(indicator: Indicator, field: Field): string {
  if (field !== 'points' && field !== 'score') return quoteCell(indicator[field]);
  const printed = indicator.cells[field]?.trim() ?? '';
  const cell = indicator[field];
  return cell.kind === 'notApplicable' && printed !== ''
    ? quoteCell(printed)
    : ` ${formatCell(cell)}`;
}
