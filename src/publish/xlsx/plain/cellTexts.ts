import { sheetMarkup } from './sheetMarkup.ts';

/** How the cells of a workbook hold their texts. */
export interface CellTexts {
  /** What stands in the tag of a cell after its address and style, and the cell itself. */
  readonly cell: (text: string) => { readonly type: string; readonly content: string };
  /** The texts that stand once for all cells; undefined where each cell has its own. */
  readonly shared: () => readonly string[] | undefined;
}

/** A text stands once however often it occurs (`shared`, smaller), or in every cell that shows it. */
export function cellTexts(mode: 'shared' | 'inline'): CellTexts {
  return mode === 'shared' ? sharedTexts() : INLINE;
}

const INLINE: CellTexts = {
  cell: (text) => ({ type: 'inlineStr', content: `<is>${textXml(sheetMarkup(text))}</is>` }),
  shared: () => undefined,
};

function sharedTexts(): CellTexts {
  const places = new Map<string, number>();
  return {
    cell: (text) => {
      const place = places.get(text) ?? places.size;
      places.set(text, place);
      return { type: 's', content: `<v>${place}</v>` };
    },
    shared: () => (places.size === 0 ? undefined : [...places.keys()].map(itemXml)),
  };
}

function itemXml(text: string): string {
  const markup = sheetMarkup(text);
  const keeps = /^ | $|[\n\t]/.test(text);
  return `<si>${keeps ? `<t xml:space="preserve">${markup}</t>` : textXml(markup)}</si>`;
}

function textXml(markup: string): string {
  return markup === '' ? '<t/>' : `<t>${markup}</t>`;
}
