import type { Block, BlockOf, Column, Gap } from '../../model/layouts/layout.ts';

type Total = BlockOf<'total'>;

/**
 * The blocks of a form's own paper with the sums standing below the columns that they are of: the name of the
 * line reaches to the first of them, and what no column is of stands right of the last, or left of the first
 * where there is no room. As it was where no sum has a column.
 */
export function totalUnderColumns(blocks: readonly Block[]): readonly Block[] {
  const table = blocks.find((block) => block.kind === 'indicators');
  if (table === undefined) return blocks;
  return blocks.map((block) => (block.kind === 'total' ? aligned(block, table) : block));
}

function aligned(total: Total, { columns }: BlockOf<'indicators'>): Total {
  const sums = total.columns.flatMap((column) => ('key' in column ? [column] : []));
  const isSummed = ({ key }: Column) => sums.some((sum) => sum.key === key);
  const [first, last] = [columns.findIndex(isSummed), columns.findLastIndex(isSummed)];
  const others = sums.filter(({ key }) => !columns.some((column) => column.key === key));
  const room = widthOf(columns.slice(last + 1));
  if (first === -1) return total;
  const below = columns
    .slice(first, last + 1)
    .map((column): Column | Gap =>
      isSummed(column) ? { ...sumOf(sums, column), width: column.width } : { gap: column.width },
    );
  const hasRoom = room > 0 && room >= others.length;
  const beyond =
    hasRoom && others.length > 0 ? shared(others, room) : room > 0 ? [{ gap: room }] : [];
  const own = [...(hasRoom ? [] : others), ...below, ...beyond];
  const labelWidth = total.labelWidth + widthOf(total.columns) - widthOf(own);
  return labelWidth < 1 ? total : { ...total, labelWidth, columns: own };
}

function sumOf(sums: readonly Column[], { key, label, width }: Column): Column {
  return sums.find((sum) => sum.key === key) ?? { key, label, width };
}

/** Columns side by side that fill `room` digits. */
function shared(columns: readonly Column[], room: number): Column[] {
  const each = Math.floor(room / columns.length);
  const left = room - each * columns.length;
  return columns.map((column, at) => ({ ...column, width: at === 0 ? each + left : each }));
}

function widthOf(columns: readonly (Column | Gap)[]): number {
  return columns.reduce((sum, one) => sum + ('gap' in one ? one.gap : one.width), 0);
}
