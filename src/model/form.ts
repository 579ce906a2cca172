import { z } from 'zod';
import { formYearSchema } from './formYear.ts';
import { layoutSchema } from './layouts/layoutSchema.ts';
import { layouts } from './layouts/layouts.ts';
import { sourceSchema } from './source.ts';
import { requiredText } from './text.ts';

const text = z.string();

/**
 * A cell as printed. `""` is a blank cell, `null` one that is merged with the cell above it; a key
 * that is absent says that the form has no such column. Nothing that is printed is refused.
 */
const cell = text.nullable();
const cells = z.record(text, cell);

/** One row of 绩效指标, flat as on paper; `sub` marks a 其中 row of the nearest row above without it. */
const indicatorRowSchema = z.object({ sub: z.literal(true).optional() }).catchall(cell);

/**
 * A form as printed, in the layout it names or carries. The blocks hold what the layout has columns
 * for; a block that the form does not have is absent. Names and telephone numbers of fillers have no
 * place on purpose (P9).
 */
export const formSchema = z.strictObject({
  $schema: text.optional(),
  schemaVersion: z.literal(2),
  /** The lines that the paper prints above its title, such as 附件3 and 报表编号; absent where it has none. */
  above: z.array(requiredText).optional(),
  title: requiredText,
  year: formYearSchema,
  /** The year or the period as printed below the title; absent for （<year> 年度）, or for nothing below a title that names the year. */
  period: text.optional(),
  layout: z.union([z.enum(layouts.map(({ id }) => id)), layoutSchema]),
  moneyUnit: z.enum(['万元', '元']),
  /**
   * The line that prints the unit of money, with the unit left open: 金额单位：{moneyUnit}. "" where nothing on the paper
   * says a unit and `moneyUnit` is what its amounts are taken to be in; absent where labels or amounts say it.
   */
  moneyUnitLine: text.optional(),
  /** The cells of the `fields` blocks by key; a blank 主管部门 is "". */
  head: z.object({ name: requiredText }).catchall(text),
  /** By the key of the row, then of the column. */
  funds: z.record(text, cells).optional(),
  goals: z.array(cells).optional(),
  indicators: z.array(indicatorRowSchema).optional(),
  /** The rows of every other table, by the key of its block. */
  tables: z.record(text, z.array(cells)).optional(),
  texts: z.record(text, text).optional(),
  total: cells.optional(),
  /**
   * What the paper prints below all its blocks and is of none: notes on how any such form is filled in.
   * Printed and published, and never judged; absent where it has none.
   */
  below: requiredText.optional(),
  /** What a department or the finance bureau gave on review, where there was one. */
  review: z.strictObject({ reviewer: requiredText, score: text }).optional(),
  /**
   * What of the paper could not be entered, and why, where its source breaks off or cannot be read; absent where all was.
   * Nothing is then concluded from what the form does not say, or from all of its rows together.
   */
  cut: requiredText.optional(),
  source: sourceSchema.optional(),
});

export type Form = z.infer<typeof formSchema>;
/** Cells by the key of their column. */
export type Cells = z.infer<typeof cells>;
export type IndicatorCells = z.infer<typeof indicatorRowSchema>;
