import type { SvgNode } from '../../charts/draw/svgNode.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** The drawing as an element of the page; texts stay texts, whatever they hold. */
export function svgElement({ name, attributes, children }: SvgNode): SVGElement {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children.map((child) => (typeof child === 'string' ? child : svgElement(child))));
  return made;
}
