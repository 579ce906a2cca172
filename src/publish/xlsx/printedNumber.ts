const PLAIN = /^(?:0|[1-9]\d*)(?:\.(\d{1,6}))?$/;
const GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.(\d{1,6}))?$/;
/** So many digits a spreadsheet holds exactly. */
const MOST_DIGITS = 15;

/** A number with the format in which a spreadsheet shows it as it was printed. */
export interface PrintedNumber {
  readonly value: number;
  readonly format: string;
}

/**
 * The number that a cell of a form prints and nothing beside it; undefined for every other text, which
 * stays text: `100万元`, `007`, `-`, blank.
 * @example printedNumber('1,234.50') // { value: 1234.5, format: '#,##0.00' }
 */
export function printedNumber(text: string): PrintedNumber | undefined {
  const match = PLAIN.exec(text) ?? GROUPED.exec(text);
  if (match === null || text.replace(/\D/g, '').length > MOST_DIGITS) return undefined;
  const places = match[1] === undefined ? '' : `.${'0'.repeat(match[1].length)}`;
  const whole = text.includes(',') ? '#,##0' : '0';
  return { value: Number(text.replaceAll(',', '')), format: `${whole}${places}` };
}
