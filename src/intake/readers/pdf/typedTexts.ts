import type { DrawSteps } from './drawnSteps.ts';
import { drawnText, type TextCodes } from './drawnText.ts';

/** Before which of its signs a text is begun anew on its page, and how far from the left of the page. */
export interface Joint {
  readonly sign: number;
  readonly left: number;
}

/** A text with the blanks that somebody typed, and whether one follows it. */
export interface TypedText {
  readonly text: string;
  readonly blankAfter: boolean;
  /** Undefined where it was not found as drawn. */
  readonly joints?: readonly Joint[];
}

/** So many signs ahead the next text of a page is looked for where what is drawn there is another. */
const AHEAD = 2_000;

/**
 * The texts that pdf.js finds on a page, with the blanks that the page draws between their signs: somebody
 * typed these. Where signs only stand apart, a word of Chinese and a number keep no blank: the office program
 * set them so.
 */
export function typedTexts(
  found: readonly string[],
  steps: DrawSteps,
  codes: TextCodes,
): TypedText[] {
  const { drawn, starts } = drawnText(steps, codes);
  let at = 0;
  return found.map((text) => {
    const [first] = text.trim();
    const start = first === undefined ? -1 : startOf(first, drawn, at);
    const placed = start === -1 ? undefined : placedText(text, drawn, start);
    if (placed === undefined) return { text: withoutSetBlanks(text), blankAfter: false };
    at = placed.end;
    const joints = placed.places.flatMap((place, sign) => {
      const left = starts.get(place);
      return sign === 0 || left === undefined ? [] : [{ sign, left }];
    });
    return { text: placed.text, blankAfter: isBlank(drawn[at]), joints };
  });
}

function startOf(sign: string, drawn: string, at: number): number {
  const ahead = drawn.slice(at, at + AHEAD).indexOf(sign);
  return ahead === -1 ? -1 : at + ahead;
}

/** A text as it is drawn from a place on, and where each sign of it is; undefined where something else is drawn there. */
function placedText(
  text: string,
  drawn: string,
  start: number,
): { text: string; end: number; places: readonly number[] } | undefined {
  const own: string[] = [];
  const places: number[] = [];
  let end = start;
  let isApart = false;
  for (const sign of text.trim()) {
    if (isBlank(sign)) {
      isApart = true;
      continue;
    }
    const from = end;
    while (isBlank(drawn[end])) end += 1;
    if (!drawn.startsWith(sign, end)) return undefined;
    const last = own.at(-1);
    if (last !== undefined && (end > from || (isApart && !isSetApart(last, sign)))) {
      own.push(' ');
      places.push(from);
    }
    own.push(sign);
    places.push(end);
    end += sign.length;
    isApart = false;
  }
  return { text: own.join(''), end, places };
}

function isBlank(sign: string | undefined): boolean {
  return sign !== undefined && /\s/u.test(sign);
}

/** Whether office programs set two signs a little apart that follow each other without a blank. */
export function isSetApart(before: string, after: string): boolean {
  return (
    (/\p{Script=Han}$/u.test(before) && /^[\dA-Za-z]/.test(after)) ||
    (/[\dA-Za-z%]$/.test(before) && /^\p{Script=Han}/u.test(after))
  );
}

function withoutSetBlanks(text: string): string {
  return text
    .trim()
    .replace(/(?<=\p{Script=Han}) (?=[\dA-Za-z])|(?<=[\dA-Za-z%]) (?=\p{Script=Han})/gu, '');
}
