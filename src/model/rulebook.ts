import { z } from 'zod';
import { decimal, parseDecimal, ZERO } from './decimal.ts';
import type { SettledDirection } from './settings.ts';
import { requiredText } from './text.ts';

const isExact = (value: number) => parseDecimal(String(value)) !== undefined;
const exact = z.number().refine(isExact, { error: '小数不超过 6 位的数' });
const number = exact.min(0).max(1000).transform(decimal);
const share = exact.min(0).max(1).transform(decimal);

/**
 * Where a rule comes from. `law`: statute text read; `found`: read in a text or on a form;
 * `practice`: behaviour of systems that bureaus use; `recalled`: well known, its text not at hand,
 * shown as 依据(转述) and never as a quotation; `default`: no source of its own, the common default.
 */
export const basisSchema = z.strictObject({
  rule: requiredText,
  source: requiredText,
  status: z.enum(['law', 'found', 'practice', 'recalled', 'default']),
});

/** Steps from the highest `from` (a rate) down; `share` is the part of the points given. */
const bandsSchema = z
  .array(z.strictObject({ from: number, share }))
  .min(1)
  .refine(fallsFromHighToLow, { error: '按下限从高到低排列' });

function fallsFromHighToLow(steps: readonly { readonly from: number }[]): boolean {
  return steps.every(({ from }, index) => index === 0 || from < (steps[index - 1]?.from ?? 0));
}

/** One declared way to score a form; every cell with its basis. */
export const rulebookSchema = z.strictObject({
  $schema: z.string().optional(),
  schemaVersion: z.literal(1),
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: '小写字母、数字和连字符' }),
  name: requiredText,
  description: requiredText,
  execution: z.strictObject({
    points: number,
    /** Which budget the execution rate is taken on: 全年预算数 (E1) or 年初预算数 (E1b). */
    base: z.enum(['adjusted', 'initial']),
    baseBasis: basisSchema,
    method: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('linear') }),
      z.strictObject({ kind: z.literal('bands'), bands: bandsSchema }),
    ]),
    basis: basisSchema,
  }),
  /** Rows where more is better: w·min(B/T,1); below the hurdle nothing (Q1, Q5). */
  atLeast: z.strictObject({
    hurdle: share.optional(),
    /** From this completion on, an explanation is due (Q2). */
    farAbove: number.optional(),
    basis: basisSchema,
  }),
  /** Rows where less is better: ratio w·min(T/B,1) (Q3b) or linear w·(1−(B−T)/T) (Q3a). */
  atMost: z.strictObject({ method: z.enum(['ratio', 'linear']), basis: basisSchema }),
  /** Lowest share of the points that each tier of a qualitative row allows (L1, L2). */
  tiers: z
    .strictObject({ met: share, partly: share, basis: basisSchema })
    .refine(({ met, partly }) => partly <= met, { error: '部分达成的下限不高于达成的下限' }),
  /** Satisfaction stated as a number: scored in bands (S2); without it as any other row (S1). */
  satisfaction: z.strictObject({ bands: bandsSchema, basis: basisSchema }).optional(),
  /** Points by first level, 预算执行率 included; absent where they are free. */
  weights: z.strictObject({
    output: number.optional(),
    benefit: number.optional(),
    satisfaction: number.optional(),
    cost: number.optional(),
    basis: basisSchema,
  }),
  grades: z.strictObject({
    scale: z
      .array(z.strictObject({ grade: requiredText, from: number }))
      .min(1)
      .refine(fallsFromHighToLow, { error: '按下限从高到低排列' })
      .refine((steps) => steps.at(-1)?.from === ZERO, { error: '最低一级的下限为 0' })
      .refine((steps) => new Set(steps.map(({ grade }) => grade)).size === steps.length, {
        error: '每个等级只写一次',
      }),
    basis: basisSchema,
  }),
});

/** A rule book as a person writes it. */
export type RulebookSpec = z.input<typeof rulebookSchema>;
/** A rule book with every number an exact decimal, and the directions that the site settles beside it. */
export type Rulebook = z.output<typeof rulebookSchema> & {
  readonly directions?: readonly SettledDirection[];
};
export type Basis = z.infer<typeof basisSchema>;
export type Bands = z.output<typeof bandsSchema>;
