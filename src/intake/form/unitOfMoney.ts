import type { MoneyUnit } from '../../model/cell.ts';
import { withoutBlanks } from '../../model/withoutBlanks.ts';
import type { DraftForm } from '../imported.ts';
import { isMoneyUnit, moneyUnitIn } from '../labels/phrases.ts';
import { filledCells, type SourceLine } from '../lines/sourceLine.ts';

/** Labels are short, however far apart their words stand; a unit in a sentence is of that sentence. */
const LONGEST_LABEL = 40;

/** No line at the head of a form is longer; others may have millions of characters. */
const LONGEST_LINE = 400;

/** So large an amount is hardly one of 万元: ten 亿元. */
const HARDLY_WAN = 100_000;

/** The unit in which a form prints its money, and whether the paper says so. */
export interface UnitFound {
  readonly unit: MoneyUnit;
  readonly isPrinted: boolean;
}

/**
 * The unit of the money of a form: as its labels or its amounts say, and 万元 where it has no money at all.
 * Where nothing says it, the size of the amounts tells which is likely.
 */
export function unitOfMoney(lines: readonly SourceLine[], funds: DraftForm['funds']): UnitFound {
  const said = lines
    .flatMap(labelsOf)
    .filter((text) => withoutBlanks(text).length <= LONGEST_LABEL)
    .map(moneyUnitIn)
    .find((unit) => unit !== undefined);
  if (said !== undefined) return { unit: said, isPrinted: true };
  const amounts = Object.values(funds ?? {}).flatMap((row) => Object.values(row));
  const hasUnits = amounts.some((text) => /万元?$/.test(text ?? ''));
  if (funds === undefined || hasUnits) return { unit: '万元', isPrinted: true };
  const isLarge = amounts.some((text) => Number(text?.replace(/[,，\s]/g, '')) >= HARDLY_WAN);
  return { unit: isLarge ? '元' : '万元', isPrinted: false };
}

/** What stands apart on one line: 项目名称：…　　单位：元. */
const GAP = /[\s\u3000\u00a0]{2,}/;

/** The texts of a line, also what stands apart in one, and each two side by side: 单位 | 万元. */
function labelsOf(line: SourceLine): string[] {
  const texts = filledCells(line).flatMap(({ text }) => [text, ...apart(text)]);
  return texts.flatMap((text, at) => [
    text,
    ...(at === 0 ? [] : [`${texts[at - 1]?.replace(/[:：]$/, '')}：${text}`]),
  ]);
}

/** The pieces of a line of which one is nothing but the unit. */
function apart(text: string): string[] {
  return text.length > LONGEST_LINE ? [] : text.split(GAP).filter(isMoneyUnit);
}
