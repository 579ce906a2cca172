/**
 * A page's HTML without what holds its figures on one line (`layouts/wholeFigures.ts`, `components/Words.astro`),
 * the one within the other: the texts as they were written.
 */
export function plainFigures(html: string): string {
  const plain = html
    .replace(/<span class="whole">([^<]*)<\/span>/g, '$1')
    .replace(/<span>((?:[^<]|<w?br>)*)<\/span>/g, '$1');
  return plain === html ? html : plainFigures(plain);
}
