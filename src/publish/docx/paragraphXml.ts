import { escapeXml } from '../xmlText.ts';

/** Text in one paragraph of a style; line breaks stay. */
export function paragraphXml(style: string, text: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runXml(text)}</w:p>`;
}

/** Text as a run; nothing in it can be markup or a field. */
export function runXml(text: string): string {
  if (text === '') return '';
  const lines = text.split(/\r\n|\r|\n/).map(lineXml);
  return `<w:r>${lines.join('<w:br/>')}</w:r>`;
}

function lineXml(line: string): string {
  return `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`;
}
