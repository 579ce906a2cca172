// The text of a target or an actual becomes one typed value: a number with sign and unit, a range,
// a date, a word of a scale, or the reason why it is none of these. Readers are tried from the
// most exact to the loosest, each in one pass, and compare.ts then says how two values stand to
// each other.

import { parseChange } from './change.ts';
import { parseClauses } from './clauses.ts';
import { parseDeadline } from './deadline.ts';
import type { Expression } from './expression.ts';
import { parseLabelled } from './labelled.ts';
import { normaliseText } from './normalise.ts';
import { parseQuantity } from './quantity.ts';
import { remembering } from './remembering.ts';
import { isTemplateText, parseWords, wholeWord } from './words.ts';

/** No cell says one value in more characters than this. */
const LONGEST_VALUE = 48;
/** A character without which a text names no date. */
const DATED = /[年月季节旦半一国]|20\d\d[./-]/;
const CHANGED = /[提增上下降减压缩节]/;

/**
 * Reads the text of a target or an actual. Never guesses: what could be read in more than one way is
 * `unparsed` with the reason; what is no value is words. `formYear` dates deadlines that name no year.
 * Never throws; time is linear in the text.
 * @example parseExpression('1500 人', 2022) // quantity 1500, unit 人, operator none
 */
export const parseExpression = remembering(readExpression);

function readExpression(text: string, formYear: number): Expression {
  const whole = wholeWord(text);
  if (whole !== undefined) return whole;
  const normal = normaliseText(text);
  if (isTemplateText(normal)) return { kind: 'placeholder' };
  if (normal.length > LONGEST_VALUE) return parseClauses(normal) ?? parseWords(normal);
  const hasDigit = /\d/.test(normal);
  return (
    (DATED.test(normal) ? parseDeadline(normal, formYear) : undefined) ??
    (hasDigit ? parseNumeral(normal, formYear) : undefined) ??
    parseWords(normal)
  );
}

/** A text with digits: one number, two bounds, a change, or several of them. */
function parseNumeral(text: string, formYear: number): Expression | undefined {
  return (
    parseQuantity(text, formYear) ??
    (CHANGED.test(text) ? parseChange(text, formYear) : undefined) ??
    parseLabelled(text, formYear) ??
    parseClauses(text)
  );
}
