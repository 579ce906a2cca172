import { z } from 'zod';
import { MONEY_PATTERN, POINTS_PATTERN } from './cell.ts';
import { sourceSchema } from './source.ts';

const text = z.string();
const required = z.string().regex(/\S/, { error: '非空文字' });
const points = z.string().regex(POINTS_PATTERN, {
  error: '不小于 0 的数字文字，如 "10"、"8.62"（空白写 ""，不适用写 "-"）',
});
const money = z.string().regex(MONEY_PATTERN, {
  error: '不小于 0 的金额文字，如 "62.38"、"62.38万元"（空白写 ""，不适用写 "-"）',
});

/** One printed row of the 项目资金 block; every cell as printed, blank cells as "". */
export const fundRowSchema = z.strictObject({
  initial: money,
  adjusted: money,
  executed: money,
  points: points,
  rate: text,
  score: points,
});

/** One 三级指标 row; every cell as printed, blank cells as "". */
export const indicatorRowSchema = z.strictObject({
  indicator: text,
  target: text,
  actual: text,
  points: points,
  score: points,
  reason: text,
});

/**
 * A 项目支出绩效自评表 as printed: cells are text, nothing is corrected, merged cells are nested.
 * Names and telephone numbers of fillers have no field on purpose (P9).
 */
export const formSchema = z.strictObject({
  $schema: text.optional(),
  schemaVersion: z.literal(1),
  title: required,
  layout: z.enum(['ministry-2020', 'system-export']),
  year: z.int().min(2000).max(2100),
  name: required,
  department: required,
  unit: text,
  moneyUnit: z.enum(['万元', '元']),
  funds: z.strictObject({
    total: fundRowSchema,
    fiscal: fundRowSchema,
    carryover: fundRowSchema,
    other: fundRowSchema,
  }),
  goal: z.strictObject({ expected: text, actual: text }),
  indicators: z
    .array(
      z.strictObject({
        level1: required,
        groups: z
          .array(
            z.strictObject({
              level2: text,
              rows: z.array(indicatorRowSchema).min(1),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  total: z.strictObject({ points: points, score: points }),
  /** What a department or the finance bureau gave on review, where there was one. */
  review: z.strictObject({ reviewer: required, score: points }).optional(),
  source: sourceSchema.optional(),
});

export type Form = z.infer<typeof formSchema>;
export type FundRowText = z.infer<typeof fundRowSchema>;
export type IndicatorRowText = z.infer<typeof indicatorRowSchema>;
