import type { Block } from './block.ts';
import type { Page } from './page.ts';
import { paragraphXml } from './paragraphXml.ts';
import { tableXml } from './tableXml.ts';

const STYLES = {
  title: 'Title',
  subtitle: 'Subtitle',
  paragraph: 'BodyText',
  note: 'Note',
  item: 'ListParagraph',
  gap: 'Gap',
} as const;

/** A block of a document in WordprocessingML; its look stands in the styles. */
export function blockXml(block: Block, { textWidth }: Page): string {
  switch (block.kind) {
    case 'table':
      return tableXml(block, textWidth);
    case 'heading':
      return paragraphXml(`Heading${block.level}`, block.text);
    case 'joint':
      return paragraphXml('Joint', '');
    case 'page':
      return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
    default:
      return paragraphXml(STYLES[block.kind], block.text);
  }
}
