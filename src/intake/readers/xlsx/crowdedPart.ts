import type { ReadLimits } from '../../readLimits.ts';

/** Of a cell whose text stands in the list of texts: an item and its text, each with its end. */
const TAGS_OF_TEXT = 4;

/** What a sheet says of its cells, which the limit of cells is for; the library keeps nothing of the others. */
const OF_CELLS = /<\/?(?:\w+:)?(?:row|c|v|f|is|t|r|rPr|rPh|sheetData)\b/;
const SHEET = /^xl\/worksheets\//i;
const LESS_THAN = 0x3c;

/**
 * The first part of a workbook that has more to list (texts, styles, merged ranges) than a workbook with as many cells
 * as are read: the library makes an object of each, which takes many times the bytes of the file.
 */
export function crowdedPart(
  parts: ReadonlyMap<string, Uint8Array>,
  { cells }: ReadLimits,
): string | undefined {
  const most = cells * TAGS_OF_TEXT;
  const [crowded] =
    [...parts].find(([name, part]) => {
      const tags = tagCount(part);
      if (tags <= most || !SHEET.test(name)) return tags > most;
      return tags - cellTagCount(part) > most;
    }) ?? [];
  return crowded;
}

function cellTagCount(part: Uint8Array): number {
  const [text, tag] = [new TextDecoder().decode(part), new RegExp(OF_CELLS, 'g')];
  let count = 0;
  while (tag.test(text)) count += 1;
  return count;
}

function tagCount(part: Uint8Array): number {
  let count = 0;
  for (let at = part.indexOf(LESS_THAN); at !== -1; at = part.indexOf(LESS_THAN, at + 1)) {
    count += 1;
  }
  return count;
}
