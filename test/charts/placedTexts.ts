import { textWidth } from '../../src/charts/draw/textWidth.ts';

/** A line of text in a drawing, with its estimated box in SVG units. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const ELEMENT =
  /<g class="chart-[^>]*>|<text[^>]*transform="translate\(([^,]+),([^)]+)\)[^>]*>(.*?)<\/text>/g;
const LINE = /<tspan([^>]*)>([^<]*)<\/tspan>/g;
/** Letters fill about this part of their line from top to bottom. */
const LETTER = 0.8;

const ENTITIES = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

/** Text or an attribute of a drawing as it was before it was escaped. */
export function unescaped(text: string): string {
  return Object.entries(ENTITIES).reduce((all, [from, to]) => all.replaceAll(from, to), text);
}

/** Every line of text that a drawing sets, where it stands. */
export function placedTexts(svg: string): readonly PlacedText[] {
  const fontSize = Number(/^<svg [^>]*font-size="([\d.]+)"/.exec(svg)?.[1]);
  let anchor = 'start';
  return [...svg.matchAll(ELEMENT)].flatMap(([tag, x, y, content = '']) => {
    if (tag.startsWith('<g')) {
      anchor = /text-anchor="(\w+)"/.exec(tag)?.[1] ?? 'middle';
      return [];
    }
    const place = { x: Number(x), y: Number(y) };
    return linesOf(content.replace(/<title>.*?<\/title>/g, '')).map(({ text, dy }) =>
      boxOf(text, { x: place.x, y: place.y + dy * fontSize }, anchor, fontSize),
    );
  });
}

/** The lines of a text element with their distance from its place in em. */
function linesOf(content: string): readonly { readonly text: string; readonly dy: number }[] {
  if (!content.includes('<tspan')) return [{ text: content, dy: 0 }];
  let dy = 0;
  return [...content.matchAll(LINE)].map(([, attributes = '', text = '']) => {
    const own = / (?:y|dy)="([-\d.]+)em"/.exec(attributes);
    dy = / y="/.test(attributes) ? Number(own?.[1] ?? 0) : dy + Number(own?.[1] ?? 0);
    return { text, dy: dy - 0.38 };
  });
}

function boxOf(
  escaped: string,
  { x, y }: { readonly x: number; readonly y: number },
  anchor: string,
  fontSize: number,
): PlacedText {
  const text = unescaped(escaped);
  const width = textWidth(text) * fontSize;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const half = (fontSize * LETTER) / 2;
  return { text, left, right: left + width, top: y - half, bottom: y + half };
}
