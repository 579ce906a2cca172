const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // a reader of XML would make a line feed of it
  '\r': '_x000D_',
};

/** Text that `sheetText` gave as content of a part. */
export function sheetMarkup(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, referenceOf) : text;
}

/** The same as the value of an attribute. */
export function sheetAttribute(text: string): string {
  return text.replace(/[&<>"]/g, referenceOf);
}

function referenceOf(sign: string): string {
  return REFERENCES[sign] ?? sign;
}
