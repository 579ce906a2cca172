import type { Block, Field } from '../../model/layouts/layout.ts';

/** A block as wide as before less `by` digits, taken from the widest of what stands side by side in it. */
export function narrowedBlock(block: Block, by: number): Block {
  switch (block.kind) {
    case 'fields':
      return { ...block, lines: block.lines.map((line): Field[] => narrowed(line, by)) };
    case 'text':
      return { ...block, width: block.width - by };
    case 'total':
      return { ...block, labelWidth: block.labelWidth - by };
    case 'funds':
    case 'goals':
    case 'indicators':
    case 'rows':
      return { ...block, columns: narrowed(block.columns, by) };
    default:
      return block satisfies never;
  }
}

function narrowed<Wide extends { readonly width: number }>(
  all: readonly Wide[],
  by: number,
): Wide[] {
  const widest = all.reduce((most, one) => (one.width > most.width ? one : most));
  return all.map((one) => (one === widest ? { ...one, width: Math.max(1, one.width - by) } : one));
}
