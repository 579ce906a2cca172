import { element } from '../../explorer/dom/element.ts';

/** What may be wider than the page scrolls by itself, as everywhere on the site. */
export function tableScroll(label: string, ...content: readonly HTMLElement[]): HTMLElement {
  const attributes = { class: 'table-scroll', 'aria-label': `${label}（表格）`, tabindex: 0 };
  return element('section', attributes, ...content);
}
