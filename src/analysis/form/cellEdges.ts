import type { SheetLine } from './formCell.ts';

/** Where any cell of the lines begins or ends, from left to right: the edges of the columns of a table. */
export function cellEdges(lines: readonly SheetLine[]): number[] {
  const edges = new Set<number>();
  for (const { cells } of lines) {
    for (const { at, width } of cells) edges.add(at).add(at + width);
  }
  return [...edges].sort((a, b) => a - b);
}

/** What lies between each two neighbouring edges. */
export function columnWidths(edges: readonly number[]): number[] {
  return edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0));
}
