/**
 * A page's HTML without what says where its lines may break (`layouts/lineBreaks.ts`): the texts as they were
 * written.
 */
export function plainLines(html: string): string {
  return html
    .replaceAll('<wbr>', '')
    .replace(/<span class="whole">([^<]*)<\/span>/g, '$1')
    .replace(/<span>((?:[^<]|<br>)*)<\/span>/g, '$1')
    .replace(/<span class="clause">([^<]*)<\/span>/g, '$1');
}
