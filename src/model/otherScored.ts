import { parsePointsCell } from './cell.ts';
import type { Cells, Form } from './form.ts';
import { blockOf, type Column, type Layout } from './layouts/layout.ts';
import type { ScoredItem } from './project.ts';

/** The scored rows of the goals and of every other table; no rule says what they may score. */
export function otherScored(form: Form, layout: Layout): ScoredItem[] {
  const goals = blockOf(layout, 'goals');
  const tables = layout.blocks.filter((block) => block.kind === 'rows');
  return [
    ...(goals === undefined
      ? []
      : scoredRows(form.goals ?? [], goals.columns, { path: 'goals', name: '年度总体目标' })),
    ...tables.flatMap(({ key, columns, label }) =>
      scoredRows(form.tables?.[key] ?? [], columns, { path: `tables/${key}`, name: label }),
    ),
  ];
}

function scoredRows(
  rows: readonly Cells[],
  columns: readonly Column[],
  { path, name }: { readonly path: string; readonly name: string },
): ScoredItem[] {
  const isScored = columns.some(({ key }) => key === 'points' || key === 'score');
  if (!isScored) return [];
  return rows.map((row, index) => ({
    path: `${path}/${index}`,
    label: row.item ?? row.indicator ?? name,
    points: parsePointsCell(row.points),
    score: parsePointsCell(row.score),
  }));
}
