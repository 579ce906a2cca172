import { type ChartPicture, chartCopy } from './chartCopy.ts';
import { paintSvg } from './paintSvg.ts';

/** Pixels a unit, so that print and large screens are sharp. */
const SCALE = 2;

/**
 * A chart as a PNG file. It is painted shape by shape and not loaded as an image, which the page's
 * content policy need therefore not allow. Throws an Error where the browser gives no picture.
 */
export async function chartPng(picture: ChartPicture): Promise<Uint8Array<ArrayBuffer>> {
  const copy = chartCopy(picture);
  const place = document.createElement('div');
  place.className = 'visually-hidden';
  place.setAttribute('aria-hidden', 'true');
  place.append(copy);
  document.body.append(place);
  try {
    const canvas = document.createElement('canvas');
    canvas.width = copy.viewBox.baseVal.width * SCALE;
    canvas.height = copy.viewBox.baseVal.height * SCALE;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.scale(SCALE, SCALE);
    paintSvg(copy, context);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (blob === null) throw new Error('no picture');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    place.remove();
  }
}
