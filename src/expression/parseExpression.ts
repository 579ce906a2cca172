// The text of a target or an actual becomes one typed value: a number with sign and unit, a range,
// a date, a word of a scale, or the reason why it is none of these. Readers are tried from the
// most exact to the loosest, each in one pass, and compare.ts then says how two values stand to
// each other.

import { ZERO } from '../model/decimal.ts';
import { remembering } from '../model/remembering.ts';
import { parseChange } from './change.ts';
import { countInWords, halvesInDigits } from './chineseNumber.ts';
import { parseClauses } from './clauses.ts';
import { parseDeadline } from './deadline.ts';
import type { Expression, Quantity } from './expression.ts';
import { parseLabelled } from './labelled.ts';
import { type NormalText, normalised } from './normalise.ts';
import { parseQuantity } from './quantity.ts';
import { TRAIT } from './traits.ts';
import { BARE } from './unit.ts';
import { isTemplateText, parseWords, wholeWord } from './words.ts';

/** No cell says one value in more characters than this. */
const LONGEST_VALUE = 48;
const DOTTED_DATE = /20\d\d[./-]/;
/** 零事故, 零投诉, 不发生事故: none at all; 零星 and 零售 are words. */
const NONE_OF = /^(?:[零〇](?!星|散|售|件|部|距|碳|基)|不(?:发生|出现)(?!变))[\u4e00-\u9fff]{0,8}$/;

/**
 * Reads the text of a target or an actual. Never guesses: what could be read in more than one way is
 * `unparsed` with the reason; what is no value is words. `formYear` dates deadlines that name no year.
 * Never throws; time is linear in the text.
 * @example parseExpression('1500 人', 2022) // quantity 1500, unit 人, operator none
 */
export const parseExpression = remembering(readExpression);

/** None at all, said in words: 零事故, 未发生. */
export const ZERO_IN_WORDS: Quantity = {
  kind: 'quantity',
  operator: 'none',
  value: ZERO,
  unit: BARE,
  approximate: false,
};

function readExpression(text: string, formYear: number): Expression {
  const whole = wholeWord(text);
  if (whole !== undefined) return whole;
  const normal = normalised(text);
  if (isTemplateText(normal)) return { kind: 'placeholder' };
  if (normal.text.length > LONGEST_VALUE) return parseClauses(normal.text) ?? parseWords(normal);
  if (NONE_OF.test(normal.text)) return ZERO_IN_WORDS;
  return (
    (mayBeDated(normal) ? parseDeadline(normal.text, formYear) : undefined) ??
    parseNumber(normal, formYear) ??
    parseWords(normal)
  );
}

function mayBeDated({ text, traits }: NormalText): boolean {
  if ((traits & TRAIT.date) !== 0) return true;
  return (traits & TRAIT.stroke) !== 0 && DOTTED_DATE.test(text);
}

function parseNumber(normal: NormalText, formYear: number): Expression | undefined {
  if ((normal.traits & TRAIT.digit) !== 0) return parseNumeral(normal, formYear);
  return (normal.traits & TRAIT.numeral) === 0 ? undefined : countedInWords(normal.text, formYear);
}

/** A text with digits: one number, two bounds, a change, or several of them. */
function parseNumeral(
  { text: normal, traits }: NormalText,
  formYear: number,
): Expression | undefined {
  const text = (traits & TRAIT.date) === 0 ? normal : halvesInDigits(normal);
  return (
    parseQuantity(text, formYear) ??
    ((traits & TRAIT.change) === 0 ? undefined : parseChange(text, formYear)) ??
    parseLabelled(text, formYear) ??
    parseClauses(text)
  );
}

/** 不少于两次: a number in words counts where the whole text then says one number. */
function countedInWords(text: string, formYear: number): Expression | undefined {
  const counted = halvesInDigits(countInWords(text));
  const value = counted === text ? undefined : parseQuantity(counted, formYear);
  return value?.kind === 'quantity' || value?.kind === 'range' ? value : undefined;
}
