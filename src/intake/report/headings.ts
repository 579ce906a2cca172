import { withoutBrackets } from '../../model/withoutBrackets.ts';

/** A numbered heading: how its number is written, and the number. */
export interface Heading {
  readonly style: string;
  readonly number: number;
}

const DIGITS = '一二三四五六七八九';
const STYLES: readonly { readonly style: string; readonly pattern: RegExp }[] = [
  { style: '第一部分', pattern: /^第([一二三四五六七八九十]+)部分/ },
  { style: '一、', pattern: /^([一二三四五六七八九十]+)、/ },
  { style: '（一）', pattern: /^[(（﹙]\s*([一二三四五六七八九十]+)\s*[)）﹚]/ },
  { style: '1、', pattern: /^(\d{1,2})\s*[、.．](?!\d)/ },
  { style: '（1）', pattern: /^[(（﹙]\s*(\d{1,2})\s*[)）﹚]/ },
];
const LONGEST = 45;

/** The number of a heading of a report; undefined where a paragraph is none. */
export function headingOf(text: string): Heading | undefined {
  const found = numbered(text);
  return found !== undefined && isName(found.rest) ? found.heading : undefined;
}

/** How a line is numbered, be it a name or a sentence. */
export function numberOf(text: string): Heading | undefined {
  return numbered(text)?.heading;
}

function numbered(text: string): { heading: Heading; rest: string } | undefined {
  for (const { style, pattern } of STYLES) {
    const [mark, number] = pattern.exec(text) ?? [];
    if (mark === undefined || number === undefined) continue;
    return { heading: { style, number: parsedNumber(number) }, rest: text.slice(mark.length) };
  }
  return undefined;
}

/** Whether a numbered line ends as a sentence does, which a name may, and a paragraph does. */
export function endsAsSentence(text: string): boolean {
  return /[。!！?？]$/.test(text);
}

/** A name is short and no sentence; what stands in brackets does not count. */
function isName(text: string): boolean {
  const bare = withoutBrackets(text).trim();
  return (
    text.length <= LONGEST &&
    bare !== '' &&
    !/[，,；;：:。!！?？](?!$)/.test(bare) &&
    !/[；;：:]$/.test(bare)
  );
}

/** Of 1 to 99, in either script. */
function parsedNumber(number: string): number {
  if (/^\d/.test(number)) return Number(number);
  const digit = (text: string) => (text === '' ? 0 : DIGITS.indexOf(text) + 1);
  const [before = '', after] = number.split('十');
  if (after === undefined) return digit(before);
  return (before === '' ? 1 : digit(before)) * 10 + digit(after);
}
