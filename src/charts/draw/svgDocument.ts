import { escapeXml } from '../../model/escapeXml.ts';

/** The namespace of all that is drawn. */
export const SVG = 'http://www.w3.org/2000/svg';
const GEOMETRY = /^(?:[xyrd]|[xy][12]|d[xy]|[cr][xy]|width|height|transform|viewBox)$/;
const LONG_NUMBER = /-?\d*\.?\d+e[-+]?\d+|-?\d*\.\d{3,}/g;

/** The part of a DOM element that Observable Plot writes to; inline styles go nowhere (CSP). */
export class SvgElement {
  readonly namespaceURI = SVG;
  readonly ownerDocument: SvgDocument;
  readonly tagName: string;
  readonly attributes = new Map<string, string>();
  readonly childNodes: SvgElement[] = [];
  parentNode: SvgElement | null = null;
  readonly style = { setProperty() {}, removeProperty() {} };
  textContent = '';
  /** The text of elements that were drawn elsewhere; they stand in place of this one. */
  readonly drawing: string | undefined;

  constructor(document: SvgDocument, tagName: string, drawing?: string) {
    this.ownerDocument = document;
    this.tagName = tagName;
    this.drawing = drawing;
  }
  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }
  /** Names stay without prefix: HTML and SVG 2 know `href` alone. */
  setAttributeNS(_namespace: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }
  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }
  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }
  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }
  appendChild(child: SvgElement): SvgElement {
    return this.insertBefore(child, null);
  }
  insertBefore(child: SvgElement, next: SvgElement | null): SvgElement {
    const siblings = child.parentNode?.childNodes;
    siblings?.splice(siblings.indexOf(child), 1);
    child.parentNode = this;
    const index = next === null ? -1 : this.childNodes.indexOf(next);
    this.childNodes.splice(index < 0 ? this.childNodes.length : index, 0, child);
    return child;
  }
  /**
   * The element as XML: text escaped, lengths to two decimals; `<style>` is left out, and `font-variant`,
   * whose value no checker of HTML knows: charts.css sets it.
   */
  get outerHTML(): string {
    const { tagName, drawing } = this;
    if (drawing !== undefined) return drawing;
    if (tagName === 'style') return '';
    let head = tagName;
    for (const [name, value] of this.attributes) {
      if (name !== 'font-variant') head += ` ${name}="${attribute(name, value)}"`;
    }
    const body =
      escapeXml(this.textContent) + this.childNodes.map((node) => node.outerHTML).join('');
    return body === '' ? `<${head}/>` : `<${head}>${body}</${tagName}>`;
  }
}

/** What Plot asks of a document. */
export interface SvgDocument {
  readonly documentElement: SvgElement;
  createElementNS(namespace: string, tagName: string): SvgElement;
  /** Stands for elements that are text already. */
  drawing(text: string): SvgElement;
}

/** A document without a browser into which Plot draws at build; serialise with `outerHTML`. */
export function svgDocument(): SvgDocument {
  const document = {
    createElementNS: (_namespace: string, tagName: string) => new SvgElement(document, tagName),
    drawing: (text: string) => new SvgElement(document, 'g', text),
  } as SvgDocument & { documentElement: SvgElement };
  document.documentElement = new SvgElement(document, 'svg');
  return document;
}

function attribute(name: string, value: string): string {
  if (!GEOMETRY.test(name)) return escapeXml(value);
  return escapeXml(
    value.replace(LONG_NUMBER, (text) => String(Math.round(Number(text) * 100) / 100)),
  );
}
