/**
 * A table of a page from lines with bars: `文字{2x3}` is two columns wide and three rows high, a cell that
 * is merged with one above or left of it is not written, `/` alone breaks a line.
 */
export function tableHtml(lines: string): string {
  const rows = lines.trim().split('\n');
  return `<table border="1">${rows.map((row) => `<tr>${row.split('|').map(cellHtml).join('')}</tr>`).join('\n')}</table>`;
}

function cellHtml(cell: string): string {
  const [, text = '', across = '1', down = '1'] =
    /^([\s\S]*?)(?:\{(\d+)(?:x(\d+))?\})?$/.exec(cell.trim()) ?? [];
  const spans = `${across === '1' ? '' : ` colspan="${across}"`}${down === '1' ? '' : ` rowspan="${down}"`}`;
  return `<td${spans}><p><span>${text.trim().replaceAll(' / ', '<br>')}</span></p></td>`;
}
