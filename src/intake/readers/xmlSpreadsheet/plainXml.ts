/** The formats that XML Spreadsheet names in words, as Excel in Chinese shows them. */
const NAMED_FORMATS: Readonly<Record<string, string>> = {
  'Short Date': 'yyyy/m/d',
  'Long Date': 'yyyy"年"m"月"d"日"',
  'General Date': 'yyyy/m/d h:mm',
  Currency: '¥#,##0.00;¥-#,##0.00',
};

/** One tag; within it stands no other, so that a text full of unclosed ones is still read in one pass. */
const TAG = /<[^<>]*>/g;
const TAG_NAME = /^<(\/?)(?:\w+:)?(\w+)\b/;

/**
 * The same workbook in the plainest XML: no markup within a text, of which SheetJS reads the last
 * piece alone, no format whose name means another in another language, every cell with its end, without which
 * it would be taken for one that is not merged, and a declaration, without which it would be taken for a web page.
 * Throws where a text with markup has no end.
 */
export function plainXml(text: string): string {
  return `${DECLARATION}${withEnds(withoutMarkup(text))}`.replace(
    /(\bFormat=)"([^"]*)"/g,
    (whole, attribute: string, name: string) => {
      const format = NAMED_FORMATS[name]?.replaceAll('"', '&quot;');
      return format === undefined ? whole : `${attribute}"${format}"`;
    },
  );
}

const DECLARATION = '<?xml version="1.0"?>';

/** Merged cells that are blank, written as those with a text are. */
function withEnds(text: string): string {
  return text.replace(TAG, (tag) => {
    const [start, , name] = TAG_NAME.exec(tag) ?? [];
    if (name !== 'Cell' || !tag.endsWith('/>') || !/\bMerge/.test(tag)) return tag;
    return `${tag.slice(0, -2)}></${start?.slice(1)}>`;
  });
}

/** Line breaks within a text as characters, and none of its other marks. */
function withoutMarkup(text: string): string {
  const pieces: string[] = [];
  let taken = 0;
  let isMarked = false;
  for (const { 0: tag, index } of text.matchAll(TAG)) {
    const [, slash, name] = TAG_NAME.exec(tag) ?? [];
    if (!isMarked) {
      const isText = slash === '' && name === 'Data' && !tag.endsWith('/>');
      isMarked = isText && tag.includes('REC-html40');
    } else if (slash === '/' && name === 'Data') {
      isMarked = false;
    } else if (name === 'Cell') {
      throw new Error('a text that goes on into another cell');
    } else {
      pieces.push(text.slice(taken, index), name?.toLowerCase() === 'br' ? '&#10;' : '');
      taken = index + tag.length;
    }
  }
  if (isMarked) throw new Error('a text without its end');
  return [...pieces, text.slice(taken)].join('');
}

/** How many formulas stand in the file without a result. */
export function uncomputedFormulas(text: string): number {
  let count = 0;
  for (const [tag] of text.matchAll(TAG)) {
    if (!tag.endsWith('/>') || TAG_NAME.exec(tag)?.[2] !== 'Cell') continue;
    if (/\bFormula=/.test(tag)) count += 1;
  }
  return count;
}
