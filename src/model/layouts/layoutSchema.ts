import { z } from 'zod';

/* What a layout may say, in a file of its own: who only reads layouts does without the library of schemas. */

/** What cells are filed under in a form's JSON; the known ones stand in `columnTerms.ts`. */
const key = z.string().regex(/^[a-z][A-Za-z0-9]*$/, {
  error: '以小写字母开头、只含字母和数字的标识，如 "target"、"x1"',
});
/** As printed; `\n` where the paper breaks the line; `{moneyUnit}` and `{year}` stand for the form's. */
const label = z.string();
const width = z.int().min(1).max(200);

/** A value beside its label; in one cell with it where `labelWidth` is 0. */
const fieldSchema = z.strictObject({ key, label, labelWidth: z.int().min(0).max(200), width });

/** A column of a table; `under` is the label that it shares with its neighbours, one line above. */
const columnSchema = z.strictObject({ key, label, width, under: label.optional() });

/** A line across the sheet above a block, as papers number their parts: 一、项目基本情况. */
const heading = label.min(1).optional();

/** A cell that no form fills in, with what the paper prints in it. */
const gapSchema = z.strictObject({ gap: width, label: label.optional() });

/** The name of a block in a cell of its own, at the left of all its lines. */
const sideSchema = z.strictObject({ label, width });

/**
 * A row of money: the total, a part of it, or a figure beside the sum (`memo`: a part of a part, a sum
 * that the finance bureau took back).
 */
const fundPlaceSchema = z.strictObject({ key, label, role: z.enum(['total', 'part', 'memo']) });

const columns = z.array(columnSchema).min(1).readonly();

const blockSchema = z.discriminatedUnion('kind', [
  /** 项目名称, 主管部门 …: labels with their values, line by line. */
  z.strictObject({
    kind: z.literal('fields'),
    heading,
    lines: z.array(z.array(fieldSchema).min(1).readonly()).min(1).readonly(),
  }),
  /**
   * 项目资金: one row a source of money. `source` is the column that carries the rows' names. `beside`:
   * no line of column names; each value stands beside its label, the column's in the first row, the
   * row's own in those below. A number: so many of them in one line, in places as wide as the first ones; a place
   * that the last line leaves free is that of the value above it.
   */
  z.strictObject({
    kind: z.literal('funds'),
    heading,
    side: sideSchema.optional(),
    source: z.strictObject({ label, width }),
    rows: z.array(fundPlaceSchema).min(1).readonly(),
    columns,
    beside: z.union([z.literal(true), z.int().min(1)]).optional(),
  }),
  /** 年度总体目标: several goals are several rows. */
  z.strictObject({ kind: z.literal('goals'), heading, side: sideSchema.optional(), columns }),
  /**
   * 绩效指标: one row an indicator. `across`: printed the other way round, a line for what is a column here,
   * with its label at the left and the indicators beside each other.
   */
  z.strictObject({
    kind: z.literal('indicators'),
    heading,
    side: sideSchema.optional(),
    columns,
    across: z.literal(true).optional(),
  }),
  /** Any other table: 资金管理情况, 子项目预算 …; filed under `tables`. */
  z.strictObject({
    kind: z.literal('rows'),
    key,
    label,
    side: sideSchema.optional(),
    columns,
  }),
  /** 总分: one line with its name and the cells under the points and the scores. */
  z.strictObject({
    kind: z.literal('total'),
    label,
    labelWidth: width,
    columns: z
      .array(z.union([columnSchema, gapSchema]))
      .min(1)
      .readonly(),
  }),
  /** 评价结论, 存在问题, 说明 …: a text across the sheet, beside its label; below it where `labelWidth` is 0. */
  z.strictObject({
    kind: z.literal('text'),
    key,
    label,
    labelWidth: z.int().min(0).max(200),
    width,
  }),
]);

/** A name in a cell of its own at the left of several blocks: of `blockCount`, the first at `firstBlock` (from 0). */
const outerSideSchema = z.strictObject({
  label,
  width,
  firstBlock: z.int().min(0),
  blockCount: z.int().min(1),
});

/** A layout as a form may carry it and as each file of this folder is one. */
export const layoutSchema = z.strictObject({
  /** Of a layout that a form carries itself: any name that no known layout has. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: '小写字母、数字和连字符' }),
  name: z.string().regex(/\S/, { error: '非空文字' }),
  /** The self-evaluation of a project, of a whole department, or the year's targets. */
  kind: z.enum(['project', 'department', 'targets']),
  /** Where the layout was seen, such as 安徽 2022（财预〔2020〕10 号附表）. */
  seen: z.string(),
  blocks: z.array(blockSchema).min(1).readonly(),
  /** From top to bottom; no block has two. */
  outerSides: z.array(outerSideSchema).min(1).readonly().optional(),
  /**
   * A project of a table of several: its fields, its money, its goal and its indicators stand side by side in one table, in the
   * order of the blocks. A field, an amount and a goal is a column, one cell for all indicators; the money is one row.
   */
  sideBySide: z.literal(true).optional(),
  /** The points of the indicators are split as each form likes: no weights of a rule book hold for its groups (W6). */
  freeWeights: z.literal(true).optional(),
});
