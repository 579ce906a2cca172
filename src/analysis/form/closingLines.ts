import type { Form } from '../../model/form.ts';
import type { BlockOf } from '../../model/layouts/layout.ts';
import { cellId, emptyCell, type SheetCell, type SheetLine } from './formCell.ts';
import { oneLine } from './oneLine.ts';

/** 总分: its name, then the cells under the points and the scores. */
export function totalLine({ total = {} }: Form, block: BlockOf<'total'>): SheetLine {
  const { label, labelWidth } = block;
  const name: SheetCell = { text: label, at: 0, width: labelWidth, lines: 1, scope: 'row' };
  let at = labelWidth;
  const values = block.columns.map((column): SheetCell => {
    const width = 'gap' in column ? column.gap : column.width;
    const cell = emptyCell(at, width);
    at += width;
    return 'gap' in column
      ? { ...cell, text: column.label ?? '' }
      : {
          ...cell,
          text: total[column.key] ?? '',
          path: ['total', column.key],
          label: oneLine(column.label),
        };
  });
  return { kind: 'total', cells: [name, ...values] };
}

/** 评价结论, 存在问题, 说明 …: a text beside its label, or below it. */
export function textLines({ texts = {} }: Form, block: BlockOf<'text'>): SheetLine[] {
  const { key, label, labelWidth, width } = block;
  const id = cellId(key);
  const isBeside = labelWidth > 0;
  const name: SheetCell = {
    text: label,
    at: 0,
    width: isBeside ? labelWidth : width,
    lines: 1,
    scope: 'row',
    id,
  };
  const text: SheetCell = {
    text: texts[key] ?? '',
    path: ['texts', key],
    at: labelWidth,
    width,
    lines: 1,
    headers: [id],
    prose: true,
  };
  if (isBeside) return [{ kind: 'text', cells: [name, text] }];
  return [
    ...(label === '' ? [] : [{ kind: 'text', cells: [name] } as const]),
    { kind: 'text', cells: [text] },
  ];
}

/** What stands below all blocks, as one cell across the sheet. */
export function belowLine({ below = '' }: Form, width: number): SheetLine {
  const cell = { ...emptyCell(0, width), text: below, path: ['below'], prose: true };
  return { kind: 'text', cells: [cell] };
}
