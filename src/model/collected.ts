import { z } from 'zod';
import { decimal, parseDecimal } from './decimal.ts';
import { sha256Schema } from './publications.ts';
import { regionSchema } from './region.ts';
import { requiredText } from './text.ts';

const count = z.int().min(0);
const amount = z
  .number()
  .refine((number) => parseDecimal(String(number)) !== undefined, { error: '至多六位小数的数' })
  .transform((number) => decimal(number));

/** Names a child among those of its parent, and stays when its address or its title changes. */
export const childKeySchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: '小写字母、数字和连字符，如 "wuhu"' });

/** A year of a child, as its published tables say. Money in 万元, of the forms whose money is in its sums. */
export const childYearSchema = z.strictObject({
  year: z.int().min(2000).max(2100),
  projects: count,
  /** How many forms the sums of money are of. */
  summed: count,
  initial: amount,
  adjusted: amount,
  executed: amount,
  /** Lowest and highest reported total; absent where no form states one. */
  reportedLow: amount.optional(),
  reportedHigh: amount.optional(),
  /** Indicators by what can be said of them. */
  met: count,
  missed: count,
  unassessable: count,
});

/** A child that was read and holds together, or why it could not be. */
export const childSiteSchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('read'),
    key: childKeySchema,
    /** Where it is published; absent where it says none and was read from a folder. */
    address: z.url({ protocol: /^https?$/ }).optional(),
    title: requiredText,
    publisher: requiredText,
    /** Its 行政区划代码, where it says it. */
    region: regionSchema.optional(),
    /** What it says of all its data, such as 合成演示数据. */
    mark: requiredText.optional(),
    /** Of its manifest, and through that of every file that was read. */
    manifest: sha256Schema,
    years: z.array(childYearSchema),
  }),
  z.strictObject({ state: z.literal('unread'), key: childKeySchema, reason: requiredText }),
]);

/** `data/collected.json`: the sites below this one as they stood on a day, written by collect. */
export const collectedSchema = z.strictObject({
  schemaVersion: z.literal(1),
  date: z.iso.date(),
  sites: z.array(childSiteSchema).min(1),
});

export type ChildYear = z.output<typeof childYearSchema>;
export type ChildSite = z.output<typeof childSiteSchema>;
export type ReadChild = Extract<ChildSite, { state: 'read' }>;
export type Collected = z.output<typeof collectedSchema>;
/** As it stands in the file. */
export type CollectedSpec = z.input<typeof collectedSchema>;
export type ChildSiteSpec = CollectedSpec['sites'][number];
export type ChildYearSpec = z.input<typeof childYearSchema>;
