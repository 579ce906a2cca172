import type { Cells } from '../model/form.ts';
import type { BlockOf } from '../model/layouts/layout.ts';
import type { Content } from './content.ts';

const MANAGEMENT = ['分配科学性', '下达及时性', '拨付合规性', '使用规范性', '执行准确性'];

/** A table of its own: 资金管理情况, or the one sub-project that a small project has. */
export function printedTable(content: Content, { key, columns }: BlockOf<'rows'>): Cells[] {
  const rows = key === 'management' ? MANAGEMENT.map(managed) : [onlyPart(content)];
  return rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column.key, row[column.key] ?? ''])),
  );
}

function managed(item: string): Cells {
  return { item, situation: '按管理办法办理', problem: '无' };
}

function onlyPart({ name, funds: { total } }: Content): Cells {
  return { item: name, budget: total.adjusted, executed: total.executed };
}
