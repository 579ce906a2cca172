/** Browsers give up on elements that are taller; above it, a way of the scrollbar stands for a longer one. */
const TALLEST = 8_000_000;

/** Sizes of a table of equal rows in a window, in pixels. */
export interface ScrollSizes {
  readonly rows: number;
  readonly rowHeight: number;
  readonly viewHeight: number;
}

/** Where a table stands: pixels of rows above the window, and the scrollbar's own place. */
export interface ScrollPlace {
  readonly position: number;
  readonly top: number;
}

/** The height that the rows take in the page. */
export function scrollHeight({ rows, rowHeight }: ScrollSizes): number {
  return Math.min(TALLEST, rows * rowHeight);
}

/**
 * Where the table stands after the scrollbar moved to `top`. Where the height is capped, a short way
 * goes pixel by pixel, as a wheel or a finger means it; a long one, as by dragging the bar, in proportion.
 */
export function scrolledTo(sizes: ScrollSizes, from: ScrollPlace, top: number): ScrollPlace {
  const [longest, highest] = [furthest(sizes), furthestTop(sizes)];
  const moved = top - from.top;
  const isShort = Math.abs(moved) <= 2 * sizes.viewHeight;
  const isEnd = top <= 0 || top >= highest;
  if (longest === highest || (!isShort && highest > 0) || (isEnd && !isShort)) {
    return { position: clamp((top / Math.max(1, highest)) * longest, longest), top };
  }
  return { position: clamp(from.position + moved, longest), top };
}

/** The place at which so many pixels of rows are above the window. */
export function placedAt(sizes: ScrollSizes, position: number): ScrollPlace {
  const [longest, highest] = [furthest(sizes), furthestTop(sizes)];
  const inside = clamp(position, longest);
  return { position: inside, top: longest === 0 ? 0 : Math.round((inside / longest) * highest) };
}

/** The rows to be drawn, with some beyond each end of the window: from the first to before the last. */
export function rowWindow(
  { rows, rowHeight, viewHeight }: ScrollSizes,
  position: number,
  beyond = 6,
): { readonly first: number; readonly end: number } {
  const first = Math.max(0, Math.floor(position / rowHeight) - beyond);
  const end = Math.min(rows, Math.ceil((position + viewHeight) / rowHeight) + beyond);
  return { first, end: Math.max(first, end) };
}

function furthest({ rows, rowHeight, viewHeight }: ScrollSizes): number {
  return Math.max(0, rows * rowHeight - viewHeight);
}

function furthestTop(sizes: ScrollSizes): number {
  return Math.max(0, scrollHeight(sizes) - sizes.viewHeight);
}

function clamp(position: number, longest: number): number {
  return Math.min(longest, Math.max(0, position));
}
