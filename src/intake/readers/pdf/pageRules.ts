import { type DrawSteps, drawnSteps, type Point, placed, type StepCodes } from './drawnSteps.ts';

/** A ruled line of a page in points: `at` is its distance from the left or the bottom. */
export interface Rule {
  readonly direction: 'across' | 'down';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface RuleCodes extends StepCodes {
  readonly constructPath: number;
  readonly endPath: number;
  readonly fill: number;
  readonly eoFill: number;
}

/** Borders are drawn as lines or as filled boxes that are thinner than this. */
const THICKEST = 3;
const SHORTEST = 4;

/** The lines that are drawn on a page, wherever the drawing has moved its origin to. */
export function pageRules(steps: DrawSteps, codes: RuleCodes): Rule[] {
  const rules: Rule[] = [];
  for (const { code, args, matrix } of drawnSteps(steps, codes)) {
    if (code !== codes.constructPath || args?.[0] === codes.endPath) continue;
    const isFilled = args?.[0] === codes.fill || args?.[0] === codes.eoFill;
    const path = (args?.[1] as readonly (Float32Array | undefined)[] | undefined)?.[0];
    for (const points of path === undefined ? [] : outlines(path)) {
      const corners = points.map((point) => placed(matrix, point));
      for (const rule of rulesOf(corners, isFilled)) rules.push(rule);
    }
  }
  return rules;
}

/** The corners of each part of a path; a curve counts as its end. Codes: 0 move, 1 line, 2 curve, 4 close. */
function outlines(path: Float32Array): Point[][] {
  const found: Point[][] = [];
  for (let at = 0; at < path.length; ) {
    const code = path[at] ?? 4;
    const numbers = [2, 2, 6, 4][code] ?? 0;
    const end: Point = [path[at + numbers - 1] ?? 0, path[at + numbers] ?? 0];
    if (code === 0) found.push([end]);
    else if (numbers > 0) found.at(-1)?.push(end);
    else if (found.at(-1)?.[0]) found.at(-1)?.push(found.at(-1)?.[0] ?? end);
    at += numbers + 1;
  }
  return found;
}

/** A thin box is one rule; of other outlines each straight side is one, but a filled one is a shade. */
function rulesOf(points: readonly Point[], isFilled: boolean): Rule[] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const whole = ruleBetween([least(xs), least(ys)], [most(xs), most(ys)]);
  if (whole !== undefined) return [whole];
  if (isFilled) return [];
  return points.slice(1).flatMap((point, at) => {
    const rule = ruleBetween(points[at] ?? point, point);
    return rule === undefined ? [] : [rule];
  });
}

function ruleBetween([x, y]: Point, [right, top]: Point): Rule | undefined {
  const [width, height] = [Math.abs(right - x), Math.abs(top - y)];
  if (height <= THICKEST && width > Math.max(height, SHORTEST)) {
    return {
      direction: 'across',
      at: (y + top) / 2,
      from: Math.min(x, right),
      to: Math.max(x, right),
    };
  }
  if (width <= THICKEST && height > Math.max(width, SHORTEST)) {
    return { direction: 'down', at: (x + right) / 2, from: Math.min(y, top), to: Math.max(y, top) };
  }
  return undefined;
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}
