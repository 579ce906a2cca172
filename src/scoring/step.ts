import { absenceWord, type Cell } from '../model/cell.ts';
import { type Decimal, formatDecimal } from '../model/decimal.ts';
import { VERDICT_WORDS, type Verdict } from '../model/words.ts';

/** One line of a derivation: what is computed, how, and the rule that says so. */
export interface Step {
  readonly label: string;
  readonly text: string;
  readonly rule?: string;
}

const MISSING: Cell = { kind: 'missing' };

/** The last line of every derivation: how the reported score stands to the interval. */
export function conclusion(
  reported: Decimal | undefined,
  verdict: Verdict,
  cell: Cell = MISSING,
): Step {
  const score = reported === undefined ? noScoreWords(cell) : `自评 ${formatDecimal(reported)} 分`;
  return { label: '复核结论', text: `${score}，${VERDICT_WORDS[verdict]}` };
}

/** That there is no score, and how: 自评得分未填, 自评得分无此栏. */
export function noScoreWords(cell: Cell): string {
  return `自评得分${absenceWord(cell)}`;
}
