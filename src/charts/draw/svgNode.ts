import { escapeXml } from '../../model/escapeXml.ts';
import { svgText } from './svgText.ts';

/** An element of a drawing as plain data: `svgNodeText` writes it, in a browser `svgElement` makes it. */
export interface SvgNode {
  readonly name: 'svg' | 'g' | 'rect' | 'line' | 'polyline' | 'circle' | 'text' | 'title' | 'desc';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

/**
 * An element of a drawing.
 * @example svgNode('text', { x: 4 }, '84.0%') // { name: 'text', attributes: { x: 4 }, children: ['84.0%'] }
 */
export function svgNode(
  name: SvgNode['name'],
  attributes: SvgNode['attributes'],
  ...children: SvgNode['children']
): SvgNode {
  return { name, attributes, children };
}

/** The drawing as text; texts stay texts, whatever they hold. */
export function svgNodeText({ name, attributes, children }: SvgNode): string {
  const content = children.map((child) =>
    typeof child === 'string' ? escapeXml(child) : svgNodeText(child),
  );
  return svgText(name, attributes, content.join(''));
}
