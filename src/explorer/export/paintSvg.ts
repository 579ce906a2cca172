/** Paints what charts are made of (boxes, lines, circles, paths, text) as the page shows it. */
export function paintSvg(root: SVGSVGElement, context: CanvasRenderingContext2D): void {
  const origin = root.getScreenCTM()?.inverse();
  const walk = (element: Element): void => {
    const isShown = getComputedStyle(element).display !== 'none';
    if (!isShown || ['title', 'desc', 'defs'].includes(element.localName)) return;
    if (element instanceof SVGGraphicsElement) {
      const matrix = origin?.multiply(element.getScreenCTM() ?? new DOMMatrix());
      context.save();
      if (matrix !== undefined) context.transform(...sixOf(matrix));
      paintElement(element, context);
      context.restore();
    }
    for (const child of element.children) walk(child);
  };
  walk(root);
}

type Six = [number, number, number, number, number, number];

function sixOf({ a, b, c, d, e, f }: DOMMatrix): Six {
  return [a, b, c, d, e, f];
}

function paintElement(element: SVGGraphicsElement, context: CanvasRenderingContext2D): void {
  const style = getComputedStyle(element);
  if (style.visibility !== 'visible') return;
  setLooks(style, context);
  if (element instanceof SVGTextContentElement) {
    paintText(element, style, context);
    return;
  }
  const path = pathOf(element);
  if (path === undefined) return;
  inOrder(style, context, {
    fill: () => context.fill(path),
    stroke: () => context.stroke(path),
  });
}

/** Text stands where the browser has put its first character, whatever moved it there. */
function paintText(
  element: SVGTextContentElement,
  style: CSSStyleDeclaration,
  context: CanvasRenderingContext2D,
): void {
  const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  const text = own.map(({ textContent }) => textContent ?? '').join('');
  if (text.trim() === '' || element.getNumberOfChars() === 0) return;
  const { x, y } = element.getStartPositionOfChar(0);
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  inOrder(style, context, {
    fill: () => context.fillText(text, x, y),
    stroke: () => context.strokeText(text, x, y),
  });
}

function setLooks(style: CSSStyleDeclaration, context: CanvasRenderingContext2D): void {
  context.fillStyle = style.fill;
  context.strokeStyle = style.stroke;
  context.lineWidth = Number.parseFloat(style.strokeWidth) || 1;
  context.lineJoin = style.strokeLinejoin as CanvasLineJoin;
  context.lineCap = style.strokeLinecap as CanvasLineCap;
  context.setLineDash(
    (style.strokeDasharray.match(/[\d.]+/g) ?? []).map((dash) => Number.parseFloat(dash)),
  );
}

/** Fills and draws the edge, the one that comes first first, where the looks ask for them. */
function inOrder(
  style: CSSStyleDeclaration,
  context: CanvasRenderingContext2D,
  paint: Readonly<Record<'fill' | 'stroke', () => void>>,
): void {
  const opacity = Number(style.opacity);
  const steps = [
    { look: style.fill, share: Number(style.fillOpacity), run: paint.fill },
    { look: style.stroke, share: Number(style.strokeOpacity), run: paint.stroke },
  ];
  if (style.paintOrder.startsWith('stroke')) steps.reverse();
  for (const { look, share, run } of steps) {
    if (look === 'none') continue;
    context.globalAlpha = opacity * share;
    run();
  }
}

function pathOf(element: SVGGraphicsElement): Path2D | undefined {
  const path = new Path2D();
  const number = (name: string) => Number.parseFloat(element.getAttribute(name) ?? '0') || 0;
  const name = element.localName;
  if (name === 'rect') path.rect(number('x'), number('y'), number('width'), number('height'));
  else if (name === 'circle') path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
  else if (name === 'line') {
    path.moveTo(number('x1'), number('y1'));
    path.lineTo(number('x2'), number('y2'));
  } else if (name === 'path') path.addPath(new Path2D(element.getAttribute('d') ?? ''));
  else if (element instanceof SVGPolylineElement || element instanceof SVGPolygonElement) {
    for (const { x, y } of element.points) path.lineTo(x, y);
    if (element instanceof SVGPolygonElement) path.closePath();
  } else return undefined;
  return path;
}
