/** The formats that XML Spreadsheet names in words, as Excel in Chinese shows them. */
const NAMED_FORMATS: Readonly<Record<string, string>> = {
  'Short Date': 'yyyy/m/d',
  'Long Date': 'yyyy"年"m"月"d"日"',
  'General Date': 'yyyy/m/d h:mm',
  Currency: '¥#,##0.00;¥-#,##0.00',
};

/**
 * The same workbook in the plainest XML: no markup within a text, of which SheetJS reads the last
 * piece alone, and no format whose name means another in another language.
 */
export function plainXml(text: string): string {
  return text
    .replace(
      /(<(?:\w+:)?Data\b[^>]*REC-html40[^>]*>)([\s\S]*?)(<\/(?:\w+:)?Data>)/g,
      (_, start: string, marked: string, end: string) =>
        `${start}${marked.replace(/<br\b[^>]*>/gi, '&#10;').replace(/<[^>]*>/g, '')}${end}`,
    )
    .replace(/(\bFormat=)"([^"]*)"/g, (whole, attribute: string, name: string) => {
      const format = NAMED_FORMATS[name]?.replaceAll('"', '&quot;');
      return format === undefined ? whole : `${attribute}"${format}"`;
    });
}

/** How many formulas stand in the file without a result. */
export function uncomputedFormulas(text: string): number {
  const cells = text.match(/<(?:\w+:)?Cell\b[^>]*\bFormula=[^>]*\/>/g);
  return cells?.length ?? 0;
}
