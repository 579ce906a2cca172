import { escapeXml, LOST } from '../../model/escapeXml.ts';

/**
 * Text in one paragraph of a style, or in a size of its own in half-points, on lines of a height of their own in
 * twentieths of a point; line breaks stay.
 */
export function paragraphXml(
  style: string,
  text: string,
  halfPoints?: number,
  line?: number,
): string {
  const spacing = line === undefined ? '' : `<w:spacing w:line="${line}" w:lineRule="exact"/>`;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${spacing}</w:pPr>${runXml(text, halfPoints)}</w:p>`;
}

/** Text as a run; nothing in it can be markup or a field. */
export function runXml(text: string, halfPoints?: number): string {
  if (text === '') return '';
  const look = halfPoints === undefined ? '' : `<w:rPr>${sizeXml(halfPoints)}</w:rPr>`;
  const lines = text.split(/\r\n|\r|\n/).map(lineXml);
  return `<w:r>${look}${lines.join('<w:br/>')}</w:r>`;
}

/** The size of a text, in half-points. */
export function sizeXml(halfPoints: number): string {
  return `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
}

function lineXml(line: string): string {
  return `<w:t xml:space="preserve">${escapeXml(line, LOST)}</w:t>`;
}
