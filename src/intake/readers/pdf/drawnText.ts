import {
  type DrawSteps,
  drawnSteps,
  type Matrix,
  placed,
  type StepCodes,
  times,
  UNTURNED,
} from './drawnSteps.ts';

export interface TextCodes extends StepCodes {
  readonly beginText: number;
  readonly moveText: number;
  readonly setLeadingMoveText: number;
  readonly setTextMatrix: number;
  readonly showText: number;
}

interface Glyph {
  readonly unicode: string;
}

/** All that a page draws as text, in the order in which it does, and the left of each part that it moved to. */
export function drawnText(
  steps: DrawSteps,
  codes: TextCodes,
): { drawn: string; starts: ReadonlyMap<number, number> } {
  const starts = new Map<number, number>();
  const drawn: string[] = [];
  let length = 0;
  let line: Matrix = UNTURNED;
  let isMoved = false;
  for (const { code, args, matrix } of drawnSteps(steps, codes)) {
    const to = movedLine(line, code, args, codes);
    isMoved ||= to !== undefined;
    line = to ?? line;
    if (code !== codes.showText) continue;
    if (isMoved) starts.set(length, placed(times(matrix, line), [0, 0])[0]);
    isMoved = false;
    const [glyphs = []] = args as readonly (readonly (Glyph | number | null)[])[];
    for (const glyph of glyphs) {
      const text = glyph !== null && typeof glyph === 'object' ? glyph.unicode : '';
      drawn.push(text);
      length += text.length;
    }
  }
  return { drawn: drawn.join(''), starts };
}

/** Where a step moves the line of text to that the page draws; undefined where it does not. */
function movedLine(
  line: Matrix,
  code: number,
  args: readonly unknown[] | null,
  codes: TextCodes,
): Matrix | undefined {
  const [x = 0, y = 0, ...rest] = (args ?? []).flat() as readonly number[];
  switch (code) {
    case codes.beginText:
      return UNTURNED;
    case codes.moveText:
    case codes.setLeadingMoveText:
      return times(line, [1, 0, 0, 1, x, y]);
    case codes.setTextMatrix:
      return [x, y, ...rest] as unknown as Matrix;
    default:
      return undefined;
  }
}
