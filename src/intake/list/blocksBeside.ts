import { type Block, isBeside, type Layout } from '../../model/layouts/layout.ts';
import type { DraftForm } from '../imported.ts';
import { plainLabel } from '../labels/plainLabel.ts';

type Fields = Extract<Block, { kind: 'fields' }>;

/** How wide a column is, in digits of body size. */
const NAME_WIDTH = 16;
const GOAL_WIDTH = 20;
const NARROWEST = 7;
const WIDEST = 16;
/** Columns of indicators are narrower beside those of the project. */
const NARROWER = 0.8;

/**
 * The form of a project in a table of several, laid out as the table: its columns from left to right as `labels` has
 * them. A form that has more than fields, one row of money, one goal, indicators and texts stays as it is.
 */
export function blocksBeside(form: DraftForm, labels: readonly string[]): DraftForm {
  const { layout } = form;
  if (typeof layout === 'string' || !layout.blocks.every(hasPlace)) return form;
  if ((form.goals?.length ?? 0) > 1) return form;
  const places = labels.map(plainLabel);
  const placeOf = (label: string) => places.indexOf(plainLabel(label));
  const fields = layout.blocks.flatMap((block) => (block.kind === 'fields' ? block.lines : []));
  const tables = layout.blocks
    .flatMap((block) => (isTable(block) ? [narrowed(block)] : []))
    .map((table) => ({ table, start: placeOf(nameOf(table)) }))
    .toSorted((a, b) => a.start - b.start);
  const starts = tables.map(({ start }) => start);
  const ordered = [...tables.map(({ table }) => table), undefined].flatMap((table, at): Block[] => {
    const [from = -1, to = places.length] = [starts[at - 1], starts[at]];
    const before = fields.filter(([field]) => {
      const place = placeOf(field?.label ?? '');
      // what stands above the table comes first
      if (place === -1) return at === 0;
      return (at === 0 || place > from) && (place < to || table === undefined);
    });
    const columns = before.map((line) =>
      line.map((field) => asColumn(field, form.head[field.key])),
    );
    return [
      ...(columns.length === 0 ? [] : [{ kind: 'fields', lines: columns } satisfies Fields]),
      ...(table === undefined ? [] : [table]),
    ];
  });
  const below = layout.blocks.filter((block) => !isBeside(block));
  return {
    ...form,
    layout: widened({ ...layout, blocks: [...ordered, ...below], sideBySide: true }),
  };
}

function hasPlace(block: Block): boolean {
  if (block.kind === 'funds') return block.rows.length === 1 && block.beside === undefined;
  if (block.kind === 'indicators') return block.across === undefined && block.side === undefined;
  return block.kind === 'fields' || block.kind === 'goals' || block.kind === 'text';
}

/** Wide enough for its label on two lines and a short value on one. */
function asColumn(field: Fields['lines'][number][number], value = '') {
  if (field.key === 'name') return { ...field, labelWidth: 0, width: NAME_WIDTH };
  const wanted = Math.max(field.label.length + 2, value.length + 4);
  return { ...field, labelWidth: 0, width: Math.min(WIDEST, Math.max(NARROWEST, wanted)) };
}

type Table = Extract<Block, { kind: 'funds' | 'goals' | 'indicators' }>;

function isTable(block: Block): block is Table {
  return block.kind === 'funds' || block.kind === 'goals' || block.kind === 'indicators';
}

/** What the column is called in which a block begins: of a sum alone its own name, of a goal that of the block. */
function nameOf(table: Table): string {
  const [first] = table.columns;
  if (first !== undefined && first.label !== '') return first.label;
  return (table.kind === 'funds' ? table.rows[0]?.label : table.side?.label) ?? '';
}

/** As wide as it can be beside others; the name of a goal stands over it. */
function narrowed(table: Table): Table {
  if (table.kind === 'goals') {
    const { side, ...own } = table;
    const named = (label: string) => (label === '' ? (side?.label ?? '') : label);
    const columns = table.columns.map(({ label, ...column }) => {
      return { ...column, label: named(label), width: GOAL_WIDTH };
    });
    return { ...own, columns };
  }
  const columns = table.columns.map((column) => ({
    ...column,
    width:
      table.kind === 'funds'
        ? Math.max(NARROWEST + 3, column.label.length + 2)
        : Math.max(NARROWEST, Math.round(column.width * NARROWER)),
  }));
  return { ...table, columns };
}

/** Texts below the table are as wide as all of its columns. */
function widened(layout: Layout): Layout {
  const whole = layout.blocks.filter(isBeside).reduce((sum, block) => {
    if (block.kind === 'fields')
      return sum + block.lines.flat().reduce((all, { width }) => all + width, 0);
    return 'columns' in block
      ? sum + block.columns.reduce((all, one) => all + ('gap' in one ? 0 : one.width), 0)
      : sum;
  }, 0);
  const blocks = layout.blocks.map((block) =>
    block.kind === 'text' ? { ...block, width: whole - block.labelWidth } : block,
  );
  return { ...layout, blocks };
}
