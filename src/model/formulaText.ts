/** A spreadsheet would run text that starts with one of these as a formula. */
const FORMULA_START = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
const GUARDED = /^'(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/**
 * Text that no spreadsheet takes for a formula: with an apostrophe before it where it needs one.
 * @example guardedText('=1+1') // "'=1+1"
 */
export function guardedText(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

/** The text without the apostrophe that `guardedText` put before it. */
export function unguardedText(text: string): string {
  return text.replace(GUARDED, '');
}
