import type { Cell } from '../../model/cell.ts';
import { cellValue } from '../../model/cell.ts';
import { type Decimal, formatDecimal } from '../../model/decimal.ts';
import type { Block } from '../docx/block.ts';

/** A heading of the outline. */
export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

/** A sentence that the data say. */
export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

/** One of several sentences that stand below each other. */
export function item(text: string): Block {
  return { kind: 'item', text };
}

/** What the data do not say and a person has to write: 【待填写：…】. */
export function gap(what: string): Block {
  return { kind: 'gap', text: `【待填写：${what}】` };
}

/** A text of the form as printed, or a gap where the form is blank. */
export function printed(label: string, text: string): Block {
  return text.trim() === '' ? gap(`${label}（自评表空白）`) : paragraph(`${label}：${text.trim()}`);
}

/** 10 分, or 未列. */
export function pointsWords(points: Decimal | undefined): string {
  return points === undefined ? '未列' : `${formatDecimal(points)} 分`;
}

/** The number of a cell; 未填 where it is blank, / where it does not apply. */
export function cellWords(cell: Cell): string {
  const value = cellValue(cell);
  if (value !== undefined) return formatDecimal(value);
  return cell.kind === 'missing' ? '未填' : '/';
}
