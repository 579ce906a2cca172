import type { FlowItem } from './htmlFlow.ts';

/**
 * The items as the text that a person saw: blanks of the source are one blank, `<br>` and borders of
 * blocks part lines, blanks that do not break are blanks.
 */
export function flowText(items: readonly FlowItem[]): string {
  return items
    .map((item) => {
      switch (item.kind) {
        case 'text':
          return item.preformatted
            ? item.text.replaceAll('\r\n', '\n').replaceAll(' ', '\u00a0')
            : item.text.replace(/[ \t\n\r\f]+/g, ' ');
        case 'line':
          return '\n';
        case 'block':
          return BLOCK;
        case 'table':
        case 'hidden':
          return '';
        default:
          return item satisfies never;
      }
    })
    .join('')
    .replace(/(?:(?<! ) +)?(\n|\u{e000}) */gu, '$1')
    .replace(/ {2,}/g, ' ')
    .replace(/\n?\u{e000}+/gu, '\n')
    .replaceAll('\u00a0', ' ')
    .trim();
}

/** A border of a block is one line break at most, however many there are: a mark of private use until then. */
const BLOCK = '\u{e000}';
