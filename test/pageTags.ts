/** A start tag of an HTML page. */
export interface Tag {
  readonly name: string;
  /** Values with their character references resolved; a bare attribute has "". */
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands inside a script, style, title or textarea; empty for every other tag. */
  readonly text: string;
}

const ATTRIBUTE = String.raw`([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>\x60]+)))?`;
const TAG = new RegExp(
  String.raw`<!--[\s\S]*?-->|<!doctype[^>]*>|</[a-z][^\s>]*\s*>|` +
    String.raw`<([a-z][^\s/>]*)((?:\s+${ATTRIBUTE})*)\s*/?>`,
  'gi',
);
const TEXT_ONLY = new Set(['script', 'style', 'title', 'textarea']);
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * Every start tag of a generated page in its order. Throws where a `<` starts neither a tag nor a
 * comment, so that what cannot be read is never passed over.
 */
export function pageTags(html: string): Tag[] {
  const tags: Tag[] = [];
  let end = 0;
  TAG.lastIndex = 0;
  for (let match = TAG.exec(html); match !== null; match = TAG.exec(html)) {
    refuseStray(html, end, match.index);
    end = TAG.lastIndex;
    const [, name = '', attributes = ''] = match;
    if (name === '') continue;
    let text = '';
    if (TEXT_ONLY.has(name)) {
      const close = html.indexOf(`</${name}`, end);
      text = resolveReferences(html.slice(end, close));
      end = TAG.lastIndex = close;
    }
    tags.push({ name: name.toLowerCase(), attributes: readAttributes(attributes), text });
  }
  refuseStray(html, end, html.length);
  return tags;
}

function refuseStray(html: string, start: number, end: number): void {
  const stray = html.slice(start, end).indexOf('<');
  if (stray === -1) return;
  throw new Error(`cannot read the HTML at: ${html.slice(start + stray, start + stray + 80)}`);
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of text.matchAll(new RegExp(ATTRIBUTE, 'g'))) {
    attributes[name.toLowerCase()] = resolveReferences(double ?? single ?? bare ?? '');
  }
  return attributes;
}

function resolveReferences(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, digits, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return digits !== undefined ? String.fromCodePoint(Number(digits)) : (NAMED[name] ?? whole);
  });
}
