import type { LineEdges } from '../../sourceDocument.ts';
import type { PageBlock } from './pageBlocks.ts';
import type { Segment } from './pageLines.ts';

type Line = Extract<PageBlock, { kind: 'line' }>;

/** Edges of texts that are nearer than this share of their height are one. */
const SAME = 0.5;
/** So many signs may lack at the end of a line that has no room for the next word. */
const LACKING = 3;

/** How each line outside of tables stands between the outermost edges of all such lines on pages of one size. */
export function lineEdges(
  pages: readonly { readonly size: number; readonly blocks: readonly PageBlock[] }[],
): ReadonlyMap<Line, LineEdges> {
  const found = new Map<Line, LineEdges>();
  for (const alike of Map.groupBy(pages, ({ size }) => size).values()) {
    const lines = alike.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'line'));
    const left = lines.reduce((least, one) => Math.min(least, one.left), Number.POSITIVE_INFINITY);
    const right = lines.reduce((most, one) => Math.max(most, one.right), 0);
    for (const line of lines) found.set(line, edgesBetween(line, left, right));
  }
  return found;
}

function edgesBetween(line: Segment, left: number, right: number): LineEdges {
  return {
    isIndented: line.left > left + SAME * line.height,
    isFull: line.right > right - LACKING * line.height,
    blankAfter: line.blankAfter,
  };
}
