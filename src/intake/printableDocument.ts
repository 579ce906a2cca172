import { legible, unseenIn } from '../model/invisible.ts';
import { printable } from '../model/unprintable.ts';
import type { SourceDocument, SourcePart } from './sourceDocument.ts';

/**
 * A document without the characters that nobody sees, by which no label and no word would be known; with a
 * notice of controls, and of those that stood inside of a text.
 */
export function printableDocument({ parts, notices }: SourceDocument): SourceDocument {
  const changed = parts.filter((part) => textsOf(part).some(isWorthSaying));
  const kept = parts.map(printablePart);
  if (changed.length === 0) return { parts: kept, notices };
  const places = changed.map((part) => (part.kind === 'grid' ? part.name : part.address));
  const shown = places.slice(0, SHOWN).join('、');
  const more = places.length > SHOWN ? `等 ${places.length} 处` : '';
  const message = `${shown}${more}有不能显示或看不见的字符，没有读`;
  return { parts: kept, notices: [...notices, { kind: 'leftOut', message }] };
}

const SHOWN = 3;

function textsOf(part: SourcePart): readonly string[] {
  return part.kind === 'paragraph' ? [part.text] : part.cells.map(({ text }) => text);
}

/** What stands at the ends of a text is as little as a blank there. */
function isWorthSaying(text: string): boolean {
  return printable(text) !== text || unseenIn(text) !== undefined;
}

/** The part itself where nothing is taken out. */
function printablePart(part: SourcePart): SourcePart {
  if (part.kind === 'paragraph') {
    const text = seenText(part.text);
    return text === part.text ? part : { ...part, text };
  }
  const cells = part.cells.map((cell) => {
    const text = seenText(cell.text);
    return text === cell.text ? cell : { ...cell, text };
  });
  return cells.some((cell, index) => cell !== part.cells[index]) ? { ...part, cells } : part;
}

function seenText(text: string): string {
  return legible(printable(text));
}
