const BLOCK = /<(?:p|li|tr|dt|h2|figure|textarea)\b/g;
/** As many paragraphs, rows and headings as a screen or two hold. */
const MOST_BLOCKS = 20;

/** Whether a page, as its HTML, is so long that its foot leads back to its head. */
export function isLongPage(html: string): boolean {
  let blocks = 0;
  for (const _ of html.matchAll(BLOCK)) {
    blocks += 1;
    if (blocks > MOST_BLOCKS) return true;
  }
  return false;
}
