import { maskPersonalData } from '../../model/personalData.ts';

/** Blanks or quotation marks; almost every cell has neither. */
const UNEVEN = /[\s“”]/;

/**
 * A cell as a finding quotes it: in quotation marks, blanks run together, personal data masked, cut
 * where it is long; （空白） where there is nothing, （无此栏） where the form has no such column.
 * @example quoteCell(' 1500  人 ') // '“1500 人”'
 */
export function quoteCell(text: string | undefined, longest = 60): string {
  if (text === undefined) return '（无此栏）';
  const masked = maskPersonalData(text);
  const plain = UNEVEN.test(masked) ? evened(masked) : masked;
  if (plain === '') return '（空白）';
  return `“${plain.length > longest ? `${Array.from(plain).slice(0, longest).join('')}……` : plain}”`;
}

function evened(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’'));
}
