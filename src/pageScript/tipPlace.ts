/** A rectangle of the window, in pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** From the pointer to the words, so that it does not hide them. */
const AWAY = 16;
/** From the words to the edge of the window. */
const EDGE = 8;

/**
 * Where words of a size stand for a mark that is pointed at: below it, or above where the window ends.
 * They touch the mark or lie over it, so that a pointer reaches them without leaving both.
 */
export function tipPlace(
  mark: Area,
  at: { readonly x: number; readonly y: number },
  tip: Pick<Area, 'width' | 'height'>,
  window: Pick<Area, 'width' | 'height'>,
): Pick<Area, 'left' | 'top'> {
  const below = Math.min(mark.top + mark.height, at.y + AWAY);
  const above = Math.max(mark.top, at.y - AWAY) - tip.height;
  const fits = below + tip.height + EDGE <= window.height || above < EDGE;
  const most = Math.max(EDGE, window.width - tip.width - EDGE);
  return {
    left: Math.min(most, Math.max(EDGE, at.x - tip.width / 2)),
    top: fits ? below : above,
  };
}
