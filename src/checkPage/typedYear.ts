/**
 * A year that was typed; undefined of anything else. The field is none for numbers, where a blank one is read out as 0,
 * and input methods for Chinese may write digits and blanks of full width.
 */
export function typedYear(text: string): number | undefined {
  const year = text.normalize('NFKC').trim();
  return /^20\d\d$/.test(year) ? Number(year) : undefined;
}
