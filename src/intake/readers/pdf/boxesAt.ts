import type { RuledCell } from './ruledTables.ts';

/** How high a step is, in points: about one line of text. */
const STEP = 12;

/** Finds the boxes that lie at a height, among few: those of the steps that each box reaches over. */
export function boxesAt(cells: readonly RuledCell[]): (height: number) => readonly RuledCell[] {
  const steps = new Map<number, RuledCell[]>();
  for (const cell of cells) {
    for (let step = stepOf(cell.bottom); step <= stepOf(cell.top); step += 1) {
      const own = steps.get(step);
      if (own === undefined) steps.set(step, [cell]);
      else own.push(cell);
    }
  }
  return (height) => steps.get(stepOf(height)) ?? [];
}

function stepOf(height: number): number {
  return Math.floor(height / STEP);
}
