import type { CellType } from '../engine/engine.ts';

/** Whether the cells of a column are numbers, be they written as numbers or as exact text. */
export function isNumeric(type: CellType): boolean {
  return type === 'integer' || type === 'decimal' || type === 'real';
}
