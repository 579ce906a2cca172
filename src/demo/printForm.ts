import type { Cells, Form } from '../model/form.ts';
import type { Block, BlockOf } from '../model/layouts/layout.ts';
import type { Content } from './content.ts';
import { SYNTHETIC } from './options.ts';
import type { Paper } from './paper.ts';
import { printedFunds } from './printedFunds.ts';
import { printedGoals } from './printedGoals.ts';
import { type PrintedRows, printedRows } from './printedRows.ts';
import { printedTable } from './printedTable.ts';
import { printedTotal } from './printedTotal.ts';

/** A form, and where its paper puts the rows of the content. */
export interface Printed {
  readonly form: Form;
  /** The number on the form of a row of the content. */
  readonly seqOf: PrintedRows['seqOf'];
}

/**
 * The content on paper: the columns that the layout has decide what is written. Rows with a fault in
 * them, by their number, keep their cells to themselves.
 */
export function printForm(
  content: Content,
  paper: Paper,
  faultSeqs: ReadonlySet<number> = NO_FAULTS,
): Printed {
  const rows = printedRows(content, paper, faultSeqs);
  const { review, source } = content;
  const form: Form = {
    $schema: '../../schemas/form.schema.json',
    schemaVersion: 2,
    title: `项目支出绩效自评表（${SYNTHETIC}）`,
    year: content.year,
    layout: paper.layout.id,
    moneyUnit: content.moneyUnit,
    head: printedHead(content, paper.layout.blocks),
    ...blocksOf(content, paper),
    indicators: [...rows.rows],
    ...(review === undefined ? {} : { review }),
    source,
  };
  return { form, seqOf: rows.seqOf };
}

const NO_FAULTS: ReadonlySet<number> = new Set();

function printedHead(content: Content, blocks: readonly Block[]): Form['head'] {
  const fields = blocks.flatMap((block) => (block.kind === 'fields' ? block.lines.flat() : []));
  const known: Readonly<Record<string, string>> = {
    department: content.department,
    unit: content.unit,
    category: '部门项目',
    property: '经常性项目',
    type: '其他',
    isPublic: '是',
  };
  const cells = fields.map(({ key }) => [key, known[key] ?? '']);
  return { ...Object.fromEntries(cells), name: content.name };
}

function blocksOf(content: Content, paper: Paper): Partial<Form> {
  const { blocks } = paper.layout;
  const own = <Kind extends Block['kind']>(kind: Kind) =>
    blocks.filter((block): block is BlockOf<Kind> => block.kind === kind);
  const [[funds], [goals], [total]] = [own('funds'), own('goals'), own('total')];
  const tables = own('rows').map((block): [string, Cells[]] => [
    block.key,
    printedTable(content, block),
  ]);
  const texts = own('text').map(({ key }): [string, string] => [key, TEXTS[key] ?? '无']);
  return {
    ...(funds === undefined ? {} : { funds: printedFunds(content, funds) }),
    ...(goals === undefined ? {} : { goals: printedGoals(content, goals, paper) }),
    ...(total === undefined ? {} : { total: printedTotal(content, total) }),
    ...(tables.length === 0 ? {} : { tables: Object.fromEntries(tables) }),
    ...(texts.length === 0 ? {} : { texts: Object.fromEntries(texts) }),
  };
}

/** What stands in the blocks of text; none speaks of money or of a score. */
const TEXTS: Readonly<Record<string, string>> = {
  process: '年初制定实施方案，年内按方案分步实施，年末组织自评。',
  conclusion: '项目按方案实施，管理较为规范。',
  problems: '部分指标的测算依据不足。',
  improvement: '今后按历史数据设定指标值，完善过程记录。',
};
