import type { ReadLimits } from '../../readLimits.ts';

/** The largest sheet of Excel; one of its files names no place beyond it. */
const [MOST_ROWS, MOST_COLUMNS] = [1_048_576, 16_384];

/** The attributes of places and how large they may be. */
const MOST: Readonly<Record<string, number>> = {
  Index: MOST_ROWS,
  MergeAcross: MOST_COLUMNS,
  MergeDown: MOST_ROWS,
  Span: MOST_ROWS,
};
const PLACE = /\b(Index|MergeAcross|MergeDown|Span)=(?:"([^"]*)"|'([^']*)')/g;
const SPAN = /\b(Span=["'])(\d+)/;
/** Of a formula that fills several cells; all of them are gone through for each cell of the sheet. */
const FILLED = /\bArrayRange=(?:"[^"]*"|'[^']*')/;
const [TAG, STYLE] = [/<[^<>]*>/g, /<(?:\w+:)?Style\b[^<>]*>/gi];

/** From one style to another that it is like; Excel goes one such step. */
const MOST_PARENTS = 10;

/**
 * The same workbook, of which SheetJS makes no more than its bytes do: as it makes every column that a `Span` says, none
 * says more than are read of a sheet, and no formula says which cells it fills. Throws where that is not enough: where a
 * place lies on no sheet of Excel, and where a style is like itself, by others too, which it would follow for ever.
 */
export function boundedXml(text: string, { columns, cells }: ReadLimits): string {
  const bounded = text.replace(TAG, (tag) =>
    tag
      .replace(SPAN, (_, start, count) => `${start}${Math.min(Number(count), columns)}`)
      .replace(FILLED, ''),
  );
  let spanned = 0;
  for (const [, name = '', double, single] of bounded.matchAll(PLACE)) {
    const [digits, most = 0] = [double ?? single ?? '', MOST[name]];
    const isPlace = /^\d+$/.test(digits) && Number(digits) <= most;
    if (!isPlace || (name === 'Index' && Number(digits) === 0)) throw new Error('no place');
    if (name === 'Span') spanned += Number(digits);
  }
  if (spanned > cells || FILLED.test(bounded) || isEndless(bounded))
    throw new Error('more than a workbook has');
  return bounded;
}

/** Whether one of the styles is like so many others that they have to come round. */
function isEndless(text: string): boolean {
  const parents = new Map(
    (text.match(STYLE) ?? []).map((tag) => [attribute(tag, 'ID'), attribute(tag, 'Parent')]),
  );
  return [...parents.keys()].some((first) => {
    let style = first;
    let steps = 0;
    while (style !== undefined && steps <= MOST_PARENTS) {
      style = parents.get(style);
      steps += 1;
    }
    return style !== undefined;
  });
}

function attribute(tag: string, name: string): string | undefined {
  const [, double, single] = new RegExp(`\\b${name}=(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  return double ?? single;
}
