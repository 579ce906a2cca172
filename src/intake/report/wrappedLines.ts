import { filledCells, type SourceCell, type SourceLine } from '../lines/sourceLine.ts';
import { isSetApart } from '../readers/pdf/typedTexts.ts';
import { headingOf, numberOf } from './headings.ts';

/** A line with those in which its paragraph goes on; the text of its cell is that of all. */
export interface WrappedLine extends SourceLine {
  /** The cells of the lines in which it goes on. */
  readonly goesOnIn: readonly SourceCell[];
  /** Whether it may as well belong to the paragraph before it. */
  readonly mayGoOn: boolean;
  /** Those of its lines before which a blank may have been lost. */
  readonly lacking: readonly SourceCell[];
}

const SENTENCE_END = /[。！？：；.!?:;…”"）)]/;

/** Whether a paragraph may end so. */
export function isFinished(text: string): boolean {
  return SENTENCE_END.test(text.slice(-1));
}

/**
 * Lines of which a page sets several for a paragraph, put together: a line without room for more goes on in
 * the next one, unless that is indented. Where no paragraph is indented and a full line ends with its
 * sentence, nobody can tell.
 */
export function wrappedLines(lines: readonly SourceLine[]): WrappedLine[] {
  const areIndented = lines.some(({ edges }) => edges?.isIndented === true && edges.isFull);
  const found: { own: SourceLine[]; mayGoOn: boolean }[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    const goesOn = last === undefined ? 'no' : goingOn(last.own, line, areIndented);
    if (goesOn === 'yes') last?.own.push(line);
    else found.push({ own: [line], mayGoOn: goesOn === 'maybe' });
  }
  return found.map(({ own, mayGoOn }) => ({ ...joined(own), mayGoOn }));
}

/** Whether the paragraph of some lines goes on in the next. */
function goingOn(
  own: readonly SourceLine[],
  next: SourceLine,
  areIndented: boolean,
): 'yes' | 'no' | 'maybe' {
  const last = own.at(-1);
  if (last?.edges?.isFull !== true || next.edges === undefined || next.edges.isIndented)
    return 'no';
  const [ends, isNumbered] = [isFinished(textOf(last)), numberOf(textOf(next)) !== undefined];
  const isName = own.length === 1 && headingOf(textOf(last)) !== undefined;
  if (isNumbered) return ends || isName ? 'no' : 'maybe';
  if (areIndented) return 'yes';
  if (isName) return headingOf(textOf(last) + textOf(next)) === undefined ? 'no' : 'maybe';
  return ends ? 'maybe' : 'yes';
}

function joined(own: readonly SourceLine[]): Omit<WrappedLine, 'mayGoOn'> {
  const [first, ...rest] = own as readonly [SourceLine, ...SourceLine[]];
  if (rest.length === 0) return { ...first, goesOnIn: [], lacking: [] };
  const text = own.map((line) => `${textOf(line)}${line.edges?.blankAfter ? ' ' : ''}`).join('');
  const cells = first.cells.map((cell) => ({ ...cell, text: text.trim() }));
  const set = rest.filter((line, at) => isLacking(own[at] ?? line, line));
  const lacking = TYPED_APART.test(text) ? set.flatMap(filledCells) : [];
  return { ...first, cells, goesOnIn: rest.flatMap(filledCells), lacking };
}

/** Words and numbers with a blank that somebody typed between them. */
const TYPED_APART = /\p{Script=Han} [\dA-Za-z]|[\dA-Za-z%] \p{Script=Han}/u;

function isLacking(line: SourceLine, next: SourceLine): boolean {
  return line.edges?.blankAfter !== true && isSetApart(textOf(line), textOf(next));
}

function textOf(line: SourceLine): string {
  return filledCells(line)[0]?.text ?? '';
}
