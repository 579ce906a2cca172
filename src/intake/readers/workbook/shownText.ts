import { format as formatNumber } from 'numfmt';

export type CellValue = string | number | boolean | Date | null;

/**
 * What a person saw in a cell: its value in its number format, as Excel in Chinese shows it.
 * `isCertain` is false where the format is one that is not known; the text is then the value itself.
 *
 * @example shownText(0.862, '0.00%') // { text: '86.20%', isCertain: true }
 */
export function shownText(
  value: CellValue,
  format: string | undefined,
): { text: string; isCertain: boolean } {
  if (value === null) return { text: '', isCertain: true };
  if ((format?.length ?? 0) > LONGEST_FORMAT) return { text: String(value), isCertain: false };
  if (typeof value === 'string' && !/"[^"@]*@|@[^"@]*"/.test(format ?? '')) {
    return { text: value.replace(/\r\n?/g, '\n'), isCertain: true };
  }
  const pattern = inOneDialect(format ?? 'General');
  try {
    const text = formatNumber(pattern, value, { locale: 'zh-CN', ignoreTimezone: true });
    return { text: text.trim(), isCertain: !/\[DBNum/i.test(pattern) };
  } catch {
    return { text: String(value), isCertain: false };
  }
}

/** The longest format that Excel takes has 255 characters; a longer one would be read anew for every cell. */
const LONGEST_FORMAT = 1000;

/** `!` escapes a character in Chinese formats as `\` does in others; `G/通用格式` is General. */
function inOneDialect(format: string): string {
  return format
    .replace(/"[^"]*"|!(.)/g, (whole, escaped: string | undefined) =>
      escaped === undefined ? whole : `\\${escaped}`,
    )
    .replace(/G\/通用格式/g, 'General')
    .replace(/上午\/下午/g, 'AM/PM');
}
