/**
 * A character by its number, for those that cannot be seen.
 * @example codePoint('\u00a0') // 'U+00A0'
 */
export function codePoint(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
