import type { GridCell, SourceDocument, SourcePart } from '../../src/intake/sourceDocument.ts';

/** A document as lines that a person can check: one a paragraph, one a row of a grid. */
export function showDocument({ parts, notices }: SourceDocument): string {
  return [...parts.flatMap(showPart), ...notices.map(showNotice)].join('\n');
}

function showPart(part: SourcePart): string[] {
  if (part.kind === 'paragraph') {
    return [`${part.address}${part.heading ? ` h${part.heading}` : ''}: ${shown(part.text)}`];
  }
  const rows = Array.from({ length: part.rows }, (_, row) =>
    part.cells
      .filter((cell) => cell.row === row)
      .map(showCell)
      .join(' | '),
  );
  return [`${part.name} ${part.rows}×${part.columns}`, ...rows.map((row) => `  ${row}`)];
}

/** `B7 文字` with `@column` where a test cannot tell it, spans as `↓2→3` and `(隐藏)`. */
function showCell({ column, rowSpan, columnSpan, text, address, hidden }: GridCell): string {
  const down = rowSpan > 1 ? `↓${rowSpan}` : '';
  const right = columnSpan > 1 ? `→${columnSpan}` : '';
  const place = /^[A-Z]+\d+$/.test(address) ? address : `@${column}`;
  return `${place}${down}${right} ${shown(text)}${hidden ? ' (隐藏)' : ''}`;
}

function showNotice({ kind, message, address }: SourceDocument['notices'][number]): string {
  return `! ${kind}${address ? ` ${address}` : ''}: ${message}`;
}

function shown(text: string): string {
  return text.replaceAll('\n', '⏎');
}
