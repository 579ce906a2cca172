import type { Problem, UnplacedProblem } from '../load/problem.ts';

/** A cell of a workbook: as people name it, and counted from 1. */
export interface CellPlace {
  readonly words: string;
  readonly row: number;
  readonly column: number;
}

/** The place of a cell by its sheet and address: 技能培训, D7 至 F7. */
export function cellPlace(sheet: string, address: string): CellPlace {
  const [, letters = 'A', row = '1'] = /^([A-Z]{1,3})(\d+)/.exec(address) ?? [];
  const column = [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
  const words = [sheet === '' ? '' : `“${sheet}”`, address].filter((one) => one !== '').join(' ');
  return { words, row: Number(row), column };
}

/** A problem of a workbook, which says sheet and cell beside row and column. */
export function placedAt(file: string, place: CellPlace, found: UnplacedProblem): Problem {
  const named = place.words === '' ? file : `${file} ${place.words}`;
  return { file: named, line: place.row, column: place.column, ...found };
}
