import type { MoneyUnit } from '../../model/cell.ts';
import type { DraftForm } from '../imported.ts';
import { moneyUnitIn } from '../labels/phrases.ts';
import { filledCells, type SourceLine } from '../lines/sourceLine.ts';

/** Labels are short; a unit in a sentence is of that sentence. */
const LONGEST_LABEL = 40;

/** The unit in which a form prints its money: as its labels say; 万元 where it has no money at all. */
export function unitOfMoney(
  lines: readonly SourceLine[],
  funds: DraftForm['funds'],
): MoneyUnit | undefined {
  const said = lines
    .flatMap(filledCells)
    .filter(({ text }) => text.length <= LONGEST_LABEL)
    .map(({ text }) => moneyUnitIn(text))
    .find((unit) => unit !== undefined);
  if (said !== undefined) return said;
  const amounts = Object.values(funds ?? {}).flatMap((row) => Object.values(row));
  const hasUnits = amounts.some((text) => /万元?$/.test(text ?? ''));
  return funds === undefined || hasUnits ? '万元' : undefined;
}
