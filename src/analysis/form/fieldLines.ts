import type { Form } from '../../model/form.ts';
import type { BlockOf, Field } from '../../model/layouts/layout.ts';
import { cellId, type SheetCell, type SheetLine } from './formCell.ts';
import { oneLine } from './oneLine.ts';

/** 项目名称, 主管部门, 实施单位 …: each label with its value. */
export function fieldLines({ head }: Form, { lines }: BlockOf<'fields'>): SheetLine[] {
  return lines.map((fields) => {
    let at = 0;
    const cells = fields.flatMap((field) => {
      const own = fieldCells(field, head[field.key] ?? '', at);
      at += field.labelWidth + field.width;
      return own;
    });
    return { kind: 'fields', cells };
  });
}

/** A value beside its label, or in one cell with it. */
function fieldCells(
  { key, label, labelWidth, width }: Field,
  value: string,
  at: number,
): SheetCell[] {
  if (labelWidth === 0) {
    const cell = { text: `${label}${value}`, path: ['head', key], before: label };
    return [{ ...cell, at, width, lines: 1, prose: true }];
  }
  const id = cellId(key);
  return [
    { text: label, at, width: labelWidth, lines: 1, scope: 'row', id },
    {
      text: value,
      path: ['head', key],
      at: at + labelWidth,
      width,
      lines: 1,
      headers: [id],
      label: oneLine(label),
    },
  ];
}
