import type { Block, DocumentDraft, TableBlock } from '../docx/block.ts';

/** What Markdown or HTML would read as markup. */
const MARKUP = /[\\`*_[\]<>#|~&]/g;
/** What begins a list or a rule at the start of a line. */
const LINE_START = /^(\d*)([-+=.)])(?=\s|[-=]|$)/;

/** A document as Markdown; its texts are data and none of them can become markup. */
export function draftMarkdown({ blocks }: DocumentDraft): string {
  return `${blocks.map(blockMarkdown).join('\n\n')}\n`;
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${plain(block.text)}`;
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${plain(block.text)}`;
    case 'note':
      return `> ${plain(block.text)}`;
    case 'gap':
      return `**${plain(block.text)}**`;
    case 'table':
      return tableMarkdown(block);
    case 'joint':
    case 'page':
      return '';
    default:
      return plain(block.text);
  }
}

function tableMarkdown({ caption = '', rows: [head = [], ...body] }: TableBlock): string {
  const line = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;
  const texts = (row: TableBlock['rows'][number]) => row.map(({ text }) => plain(text));
  return [
    `**${plain(caption)}**\n`,
    line(texts(head)),
    line(head.map(() => '---')),
    ...body.map((row) => line(texts(row))),
  ].join('\n');
}

/** Text on one line with every mark escaped. */
function plain(text: string): string {
  const oneLine = text.replace(/(?<!\s)\s*[\r\n]\s*/g, ' ').trim();
  return oneLine.replace(MARKUP, '\\$&').replace(LINE_START, '$1\\$2');
}
