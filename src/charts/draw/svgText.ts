import { escapeXml } from '../../model/escapeXml.ts';

/** The attributes of an element in the order in which they are written; undefined ones are left out. */
export type SvgAttributes = Readonly<Record<string, string | number | undefined>>;

/** An element as text around `content`, which is text of elements; numbers to two decimals. */
export function svgText(name: string, attributes: SvgAttributes, content = ''): string {
  let head = name;
  for (const key in attributes) {
    const value = attributes[key];
    if (value === undefined) continue;
    head += ` ${key}="${typeof value === 'number' ? svgLength(value) : escapeXml(value)}"`;
  }
  return content === '' ? `<${head}/>` : `<${head}>${content}</${name}>`;
}

/** A length in SVG units to two decimals. */
export function svgLength(units: number): number {
  return Math.round(units * 100) / 100;
}

/** The words that a pointer shows over an element; none where there are none. */
export function svgTitle(words: string | undefined): string {
  return words === undefined || words === '' ? '' : svgText('title', {}, escapeXml(words));
}
