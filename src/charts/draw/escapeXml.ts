const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** What cannot stand as it is, half of a pair included: few texts have any. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: ranges of units are found several times faster than classes of characters
const SPECIAL = /[&<>"'\0-\x08\v\f\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]/;

/**
 * Text as it may stand in XML and HTML, in content and in attributes; characters that XML does not
 * know are left out.
 * @example escapeXml('</svg>') // '&lt;/svg&gt;'
 */
export function escapeXml(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
