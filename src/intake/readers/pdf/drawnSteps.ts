/** What pdf.js is told to draw: the code of each step and what it draws with. */
export interface DrawSteps {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface StepCodes {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
}

export type Matrix = readonly [number, number, number, number, number, number];
export type Point = readonly [x: number, y: number];

export const UNTURNED: Matrix = [1, 0, 0, 1, 0, 0];

/** The steps of a page, each with the matrix that its drawing is placed by, wherever the page moved its origin to. */
export function* drawnSteps({ fnArray, argsArray }: DrawSteps, codes: StepCodes) {
  const kept: Matrix[] = [];
  let matrix = UNTURNED;
  for (const [step, code] of fnArray.entries()) {
    const args = argsArray[step] as readonly unknown[] | null;
    if (code === codes.save || code === codes.paintFormXObjectBegin) kept.push(matrix);
    if (code === codes.restore || code === codes.paintFormXObjectEnd)
      matrix = kept.pop() ?? UNTURNED;
    if (code === codes.transform) matrix = times(matrix, args as unknown as Matrix);
    if (code === codes.paintFormXObjectBegin && args?.[0])
      matrix = times(matrix, args[0] as Matrix);
    yield { code, args, matrix };
  }
}

export function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

export function placed([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}
