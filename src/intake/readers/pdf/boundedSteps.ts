import type { DrawSteps, StepCodes } from './drawnSteps.ts';

/** How much of a file's drawing is read: far above any form, far below what holds a machine for minutes. */
export interface DrawLimits {
  /** Steps of all pages: a full page has some five thousand. */
  readonly steps: number;
  /** Of these, forms that are drawn: a page has some, and one takes as long as a hundred other steps. */
  readonly forms: number;
  /** States that are kept, and forms drawn within forms, at once: pdf.js may look through all of them at each step. */
  readonly depth: number;
  /** Forms, or patterns, drawn within each other: real ones are a few. The library ends a page without a word where the stack ends, which in the worker of a browser is below four hundred. */
  readonly formDepth: number;
}

export const DRAW_LIMITS: DrawLimits = {
  steps: 2_000_000,
  forms: 20_000,
  depth: 500,
  formDepth: 40,
};

/** A page of pdf.js, as far as it is needed here. */
interface DrawnPage {
  getOperatorList(): Promise<DrawSteps>;
}

/** What the library itself calls with each thousand steps of a page, as they come: it shows them to nobody else. */
interface StepTaker {
  _renderPageChunk(chunk: DrawSteps, state: unknown): void;
}

/**
 * Gives the steps by which the pages of one file are drawn, page by page; undefined as soon as they are more, or
 * deeper, than is read: thirty forms that each draw the next one twice make a billion steps. The file has to be
 * let go then, by which the library ends its work.
 */
export function boundedSteps(codes: StepCodes, limits: DrawLimits = DRAW_LIMITS) {
  let [steps, forms] = [0, 0];
  return (page: DrawnPage): Promise<DrawSteps | undefined> => {
    let [depth, formDepth] = [0, 0];
    const beyond = Promise.withResolvers<undefined>();
    const taker = page as unknown as StepTaker;
    const take = taker._renderPageChunk;
    taker._renderPageChunk = (chunk, state) => {
      steps += chunk.fnArray.length;
      for (const code of chunk.fnArray) {
        // what was never kept cannot be taken up again, and makes no room
        depth = Math.max(0, depth + depthChange(code, codes));
        if (code === codes.paintFormXObjectBegin) {
          forms += 1;
          formDepth += 1;
        }
        if (code === codes.paintFormXObjectEnd) formDepth -= 1;
        if (depth > limits.depth || formDepth > limits.formDepth) beyond.resolve(undefined);
      }
      if (steps > limits.steps || forms > limits.forms) beyond.resolve(undefined);
      take.call(page, chunk, state);
    };
    const whole = page.getOperatorList().then((list) => {
      return isPatternedBeyond(list, limits.formDepth) ? undefined : list;
    });
    return Promise.race([beyond.promise, whole]);
  };
}

/** Whether patterns draw each other deeper than that: the steps of one come with what is drawn with it, not by themselves. */
function isPatternedBeyond(page: DrawSteps, deepest: number): boolean {
  let lists = [page];
  for (let depth = 0; lists.length > 0; depth += 1) {
    if (depth > deepest) return true;
    lists = lists.flatMap(({ argsArray }) => argsArray.flat().filter(isSteps));
  }
  return false;
}

function isSteps(value: unknown): value is DrawSteps {
  return typeof value === 'object' && value !== null && 'fnArray' in value && 'argsArray' in value;
}

function depthChange(code: number, codes: StepCodes): number {
  if (code === codes.save || code === codes.paintFormXObjectBegin) return 1;
  return code === codes.restore || code === codes.paintFormXObjectEnd ? -1 : 0;
}
