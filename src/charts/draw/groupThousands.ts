/**
 * Decimal text with its whole part in groups of three.
 * @example groupThousands('12345.67') // '12,345.67'
 */
export function groupThousands(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
