const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
/** What XML 1.0 cannot hold in any form. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text as content or attribute value of an XML file. */
export function escapeMarkup(text: string): string {
  return text.replace(IMPOSSIBLE, '').replace(/[&<>"]/g, (mark) => REFERENCES[mark] ?? mark);
}
