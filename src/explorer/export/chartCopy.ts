import { svgNode } from '../../charts/draw/svgNode.ts';
import { wrapText } from '../../charts/draw/wrapText.ts';
import { svgElement } from '../dom/svgElement.ts';

const MARGIN = 20;
const TITLE = { size: 16, line: 24 } as const;
const FOOT = { size: 11, line: 17, lines: 6 } as const;
/** How an element looks, from wherever its looks come. */
const LOOKS = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-opacity', 'stroke-width', 'stroke-dasharray'],
  ...['stroke-linejoin', 'stroke-linecap', 'opacity', 'paint-order', 'text-anchor'],
  ...['font-family', 'font-size', 'font-weight', 'visibility'],
];

/** A chart of the page with what must be said of it. */
export interface ChartPicture {
  readonly svg: SVGSVGElement;
  readonly title: string;
  /** Filters, source and how much is drawn, for the foot. */
  readonly foot: string;
}

/**
 * A copy that needs no style sheet: every look an attribute, on paper of the page's colour, with its
 * title above and its foot below. It stands nowhere yet.
 */
export function chartCopy({ svg, title, foot }: ChartPicture): SVGSVGElement {
  const width = svg.viewBox.baseVal?.width || svg.clientWidth;
  const height = svg.viewBox.baseVal?.height || svg.clientHeight;
  const page = getComputedStyle(document.body);
  const ink = page.color;
  const titles = wrapText(title, width / TITLE.size, 3).lines;
  const feet = wrapText(foot, width / FOOT.size, FOOT.lines).lines;
  const top = MARGIN + titles.length * TITLE.line + 8;
  const bottom = top + height + 12;
  const size = {
    width: Math.ceil(width + 2 * MARGIN),
    height: Math.ceil(bottom + feet.length * FOOT.line + MARGIN - 6),
  };
  const view = { viewBox: `0 0 ${size.width} ${size.height}`, ...size };
  const copy = svgElement(svgNode('svg', view));
  copy.append(
    svgElement(svgNode('rect', { ...size, fill: paperOf(svg) })),
    ...textLines(titles, MARGIN, { ...TITLE, weight: 600 }, ink, page.fontFamily),
    inner(svg, width, height, top),
    ...textLines(feet, bottom, { ...FOOT, weight: 400 }, ink, page.fontFamily),
  );
  return copy as SVGSVGElement;
}

/** The chart itself; what it says to those who do not see it stays in it. */
function inner(svg: SVGSVGElement, width: number, height: number, top: number): Element {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  inlineLooks(svg, copy);
  const place = { x: MARGIN, y: top, width, height, viewBox: `0 0 ${width} ${height}` };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
  return copy;
}

function inlineLooks(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of LOOKS) {
    const value = style.getPropertyValue(name);
    if (value !== '') to.setAttribute(name, value);
  }
  for (const name of ['class', 'style', 'id', 'aria-describedby']) to.removeAttribute(name);
  const children = [...to.children];
  for (const [index, child] of [...from.children].entries()) {
    const own = children[index];
    if (own !== undefined) inlineLooks(child, own);
  }
}

/** The first ground behind a chart that is not transparent. */
function paperOf(element: Element): string {
  for (let own: Element | null = element; own !== null; own = own.parentElement) {
    const { backgroundColor } = getComputedStyle(own);
    if (!/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return '#ffffff';
}

function textLines(
  lines: readonly string[],
  top: number,
  { size, line, weight }: { readonly size: number; readonly line: number; readonly weight: number },
  fill: string,
  family: string,
): readonly Element[] {
  return lines.map((text, index) => {
    const y = top + index * line + size;
    const font = { 'font-family': family, 'font-size': size, 'font-weight': weight };
    return svgElement(svgNode('text', { x: MARGIN, y, fill, ...font }, text));
  });
}
