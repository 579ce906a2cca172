const DIGIT = /[\d０-９]/;

/** Whether a text has a digit, of a number or of a date: 购买资料 150 本 and 2022 年底前. */
export function hasDigit(text: string | undefined): boolean {
  return text !== undefined && DIGIT.test(text);
}
