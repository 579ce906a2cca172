/** A page's HTML without what holds its figures on one line (`layouts/wholeFigures.ts`): the texts as they were written. */
export function plainFigures(html: string): string {
  return html
    .replace(/<span class="whole">([^<]*)<\/span>/g, '$1')
    .replace(/<span>((?:[^<]|<w?br>)*)<\/span>/g, '$1');
}
