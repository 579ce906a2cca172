import { BANDS } from '../../model/bands.ts';
import { isSameAsAbove } from '../../model/isSameAsAbove.ts';
import type { Indicator } from '../../model/project.ts';

/**
 * The rule that is printed beside each row, 同上 as that of the row above; undefined where a form prints none, and for
 * a row without.
 */
export function printedRules(
  indicators: readonly Indicator[],
): readonly (string | undefined)[] | undefined {
  if (!indicators.some(({ cells }) => isPrinted(cells.criterion))) return undefined;
  let above: string | undefined;
  return indicators.map(({ cells: { criterion } }) => {
    const own = isPrinted(criterion) ? criterion.trim() : undefined;
    if (own === undefined || !isSameAsAbove(own)) above = own;
    return above;
  });
}

function isPrinted(text: string | null | undefined): text is string {
  return text !== undefined && text !== null && text.trim() !== '';
}

/** The bands of its score that a row prints in columns of their own, as they stand. */
export function printedBandCells({ cells }: Indicator): string[] {
  const printed: string[] = [];
  for (const key of BANDS) {
    const text = cells[key];
    if (isPrinted(text)) printed.push(text.trim());
  }
  return printed;
}
