import type { Side } from '../../model/layouts/layout.ts';
import type { SourceCell } from '../lines/sourceLine.ts';

const WIDTH = 12;

/** The name of a block at its left, as a layout has it: the unit of money stands open in it. */
export function sideOf(cells: readonly SourceCell[]): Side | undefined {
  const nearest = cells.at(-1);
  return nearest === undefined ? undefined : { label: openLabel(nearest.text), width: WIDTH };
}

/** A printed label with the unit of money left open, as labels of layouts have it. */
export function openLabel(text: string): string {
  return text.replace(/([(（](?:单位[:：])?)(?:万元|元)([)）])/g, '$1{moneyUnit}$2');
}
