import { z } from 'zod';
import { isExactCell, MONEY_PATTERN, POINTS_PATTERN } from './cell.ts';

const INEXACT = '不超过 90 亿、小数不超过 6 位的数';

/** Text that says something. */
export const requiredText = z.string().regex(/\S/, { error: '非空文字' });

/** A points or score cell as printed. */
export const pointsText = z
  .string()
  .regex(POINTS_PATTERN, {
    abort: true,
    error: '不小于 0 的数字文字，如 "10"、"8.62"（空白写 ""，不适用写 "-"）',
  })
  .refine(isExactCell, { error: INEXACT });

/** A money cell as printed. */
export const moneyText = z
  .string()
  .regex(MONEY_PATTERN, {
    abort: true,
    error: '不小于 0 的金额文字，如 "62.38"、"62.38万元"（空白写 ""，不适用写 "-"）',
  })
  .refine(isExactCell, { error: INEXACT });
