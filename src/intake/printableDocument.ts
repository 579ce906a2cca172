import { printable } from '../model/unprintable.ts';
import type { SourceDocument, SourcePart } from './sourceDocument.ts';

/** A document without the characters that nobody sees, with a notice where it had any. */
export function printableDocument({ parts, notices }: SourceDocument): SourceDocument {
  const kept = parts.map(printablePart);
  const changed = kept.filter((part, index) => part !== parts[index]);
  if (changed.length === 0) return { parts, notices };
  const places = changed.map((part) => (part.kind === 'grid' ? part.name : part.address));
  const shown = places.slice(0, SHOWN).join('、');
  const more = places.length > SHOWN ? `等 ${places.length} 处` : '';
  const message = `${shown}${more}有不能显示的控制字符，没有读`;
  return { parts: kept, notices: [...notices, { kind: 'leftOut', message }] };
}

const SHOWN = 3;

/** The part itself where nothing is taken out. */
function printablePart(part: SourcePart): SourcePart {
  if (part.kind === 'paragraph') {
    const text = printable(part.text);
    return text === part.text ? part : { ...part, text };
  }
  const cells = part.cells.map((cell) => {
    const text = printable(cell.text);
    return text === cell.text ? cell : { ...cell, text };
  });
  return cells.some((cell, index) => cell !== part.cells[index]) ? { ...part, cells } : part;
}
