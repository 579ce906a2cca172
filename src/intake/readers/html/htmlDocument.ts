import type { ReadLimits } from '../../readLimits.ts';
import type { SourceDocument, SourceNotice, SourcePart } from '../../sourceDocument.ts';
import { captionText } from './captionText.ts';
import { flowText } from './flowText.ts';
import { type FlowItem, htmlFlow } from './htmlFlow.ts';
import type { HtmlElement } from './htmlNode.ts';
import { markedForm } from './markedForm.ts';
import { hiddenNotice, hiddenText, tableGrid } from './tableGrid.ts';

/**
 * What stands in the body of a page: paragraphs, and every data table as a grid. Of a page that says which
 * part of it is a form, that part alone.
 */
export function htmlDocument(page: HtmlElement, limits: ReadLimits): SourceDocument {
  const form = markedForm(page);
  const items = htmlFlow(form ?? page);
  const parts: SourcePart[] = [];
  const notices: SourceNotice[] = [];
  let paragraphs = 0;
  let tables = 0;
  for (const block of blocks(items, form !== undefined)) {
    if (block.kind === 'table') {
      const { grid, notices: ofGrid } = tableGrid(block, `表${tables + 1}`, limits);
      for (const notice of ofGrid) notices.push(notice);
      if (grid.cells.length === 0) continue;
      tables += 1;
      parts.push(grid);
    } else {
      paragraphs += 1;
      const { text, heading } = block;
      const address = `第${paragraphs}段`;
      parts.push({ kind: 'paragraph', text, address, ...(heading ? { heading } : {}) });
    }
  }
  const rest = form === undefined ? [] : [REST_OF_PAGE];
  return { parts, notices: [...notices, ...rest, ...hiddenNotice(hiddenText(items))] };
}

const REST_OF_PAGE: SourceNotice = {
  kind: 'leftOut',
  message: '这是网站发布的页面，只读其中的自评表，其余是由它算出的内容',
};

type Block =
  | { readonly kind: 'paragraph'; readonly text: string; readonly heading?: number }
  | Extract<FlowItem, { kind: 'table' }>;

/** In a form that the site published, tables below the first are named for those who only hear the page. */
function* blocks(items: readonly FlowItem[], isPublished: boolean): Generator<Block> {
  let inline: FlowItem[] = [];
  let isFirst = true;
  let heading: number | undefined;
  for (const item of items) {
    if (item.kind !== 'table' && item.kind !== 'block') {
      inline.push(item);
      continue;
    }
    const text = flowText(inline);
    inline = [];
    if (text !== '') yield { kind: 'paragraph', text, heading };
    heading = item.kind === 'block' ? item.heading : undefined;
    if (item.kind !== 'table') continue;
    const caption = isPublished && !isFirst ? '' : captionText(item.table);
    isFirst = false;
    for (const line of caption.split('\n').filter((one) => one.trim() !== '')) {
      yield { kind: 'paragraph', text: line };
    }
    yield item;
  }
  const text = flowText(inline);
  if (text !== '') yield { kind: 'paragraph', text, heading };
}
