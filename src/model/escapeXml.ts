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

/** In an office document nothing is dropped without a sign. */
export const LOST = '\ufffd';

/**
 * Text as it may stand in XML and HTML, in content and in attributes. Characters that one of them does not know
 * become `lost`, half of a pair U+FFFD.
 * @example escapeXml('</svg>') // '&lt;/svg&gt;'
 */
export function escapeXml(text: string, lost = ''): string {
  if (!SPECIAL.test(text)) return text;
  return xmlCharacters(text, lost).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** The characters that `escapeXml` leaves, where a program that writes XML takes care of marks, or a length counts. */
export function xmlCharacters(text: string, lost = LOST): string {
  return text.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, lost);
}
