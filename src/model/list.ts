import { z } from 'zod';
import { sourceSchema } from './source.ts';
import { requiredText } from './text.ts';

/**
 * Folder and file names, and with them addresses: lower-case letters, digits and hyphens, so few that endings
 * fit behind them, and none that Windows keeps for its devices, where no such file can be.
 */
export const SLUG_PATTERN =
  /^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

const SLUG_WORDS =
  '小写字母、数字和连字符，如 "songwennuan-bangfu"，不超过 100 个，也不是 con、nul 等系统留用的名字';

/** What stands for a name that nobody has written yet. */
export const UNNAMED = '待填写';

/** Names of pages that stand beside departments and projects, which therefore cannot bear them. */
export const PAGE_NAMES: readonly string[] = [
  'brief',
  'decisions',
  // servers take it for the page of the folder
  'index',
  'missed',
  'projects',
  'stability',
  'targets',
  'unassessable',
  'versions',
  'whole',
];

/** The last part of the address of 部门整体支出绩效自评. */
export const WHOLE_PAGE = 'whole';

/** Names of files that stand beside the forms, which no form can bear. */
export const FILE_NAMES: readonly string[] = ['department', 'list', 'publications'];

/** A lineage of the same department, or `<department>/<lineage>` where the project came from another. */
const lineageSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/, {
    error: '小写字母、数字和连字符，如 "songwennuan-bangfu"；来自别的部门的写 "部门/沿革"',
  });

/** A finding that a person has looked at and accepted, with the reason; without `seq`, of the whole form. */
export const acceptedExceptionSchema = z.strictObject({
  code: requiredText,
  seq: z.int().min(1).optional(),
  reason: requiredText,
});

/** One row of the list. `id` is the name of the form's file and the last part of its address. */
export const listEntrySchema = z.strictObject({
  id: z
    .string()
    .regex(SLUG_PATTERN, { error: SLUG_WORDS })
    .refine((id) => !PAGE_NAMES.includes(id), {
      error: `不是 ${PAGE_NAMES.join('、')}：它们是网页的名字`,
    })
    .refine((id) => !FILE_NAMES.includes(id), {
      error: `不是 ${FILE_NAMES.join('、')}：它们是文件的名字`,
    }),
  seq: z.string(),
  name: requiredText,
  note: z.string(),
  /** The same in every year of one project, whatever it is called; by default its id. */
  lineage: lineageSchema.optional(),
  /** Ids that the project had on this list before, whose addresses stay; oldest first. */
  formerIds: z.array(z.string().regex(SLUG_PATTERN, { error: SLUG_WORDS })).optional(),
  /** Lineages that ended when this project took them over. */
  mergedFrom: z.array(lineageSchema).min(2).optional(),
  /** The lineage out of which this project was taken; it may go on. */
  splitFrom: lineageSchema.optional(),
  accepted: z.array(acceptedExceptionSchema).optional(),
});

/** A department's 自评项目清单 of one year, as printed. */
export const listSchema = z.strictObject({
  $schema: z.string().optional(),
  schemaVersion: z.literal(1),
  title: requiredText,
  department: requiredText,
  year: z.int().min(2000).max(2100),
  source: sourceSchema,
  /** None only where the department publishes nothing but a form of the whole department. */
  entries: z.array(listEntrySchema),
});

export type List = z.infer<typeof listSchema>;
export type AcceptedException = z.infer<typeof acceptedExceptionSchema>;
export type ListEntry = z.infer<typeof listEntrySchema>;
