/** A picture of few colours: one palette index a pixel, row by row. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue, 0–255; at most 256 colours. The first is the ground. */
  readonly palette: readonly (readonly [number, number, number])[];
  readonly pixels: Uint8Array;
}

/** A rectangle in pixels from the upper left corner, with its palette index. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: number;
}

/** Paints boxes over each other in their order; what lies outside is cut off. */
export function paintBoxes(
  width: number,
  height: number,
  palette: Raster['palette'],
  boxes: readonly Box[],
): Raster {
  const pixels = new Uint8Array(width * height);
  for (const box of boxes) {
    const left = Math.max(0, box.x);
    const right = Math.min(width, box.x + box.width);
    for (let y = Math.max(0, box.y); y < Math.min(height, box.y + box.height); y += 1) {
      if (right > left) pixels.fill(box.colour, y * width + left, y * width + right);
    }
  }
  return { width, height, palette, pixels };
}
