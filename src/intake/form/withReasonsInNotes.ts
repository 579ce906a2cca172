import type { BlockReading } from '../blocks/reading.ts';
import { plainLabel } from '../labels/plainLabel.ts';
import { filledCells, type SourceLine } from '../lines/sourceLine.ts';
import { movedReading } from './movedReading.ts';

/** 未完成的指标应在说明栏写明原因, and 原因请填写在“备注”栏: which column reasons are written in. */
const IN_COLUMN =
  /[“"]?(?<column>说明|备注)[”"]?[栏列](?:中|内|里)?[^，,。；;：:]{0,8}(?:写|填|说明|注明|分析)[^，,。；;]{0,8}原因/;
const INTO_COLUMN =
  /原因[^，,。；;]{0,8}(?:写|填|列|注明)[^，,。；;]{0,4}(?:在|于|入)[“"]?(?<column>说明|备注)[”"]?[栏列]/;
/** Of something else than rows that fell short. */
const OTHER = /资金|预算|执行|调整/;
const SENTENCE_END = /[。；;\n]/;
const LONGEST = 4000;

/** The same with the column 说明 or 备注 as that of the reasons, where the form itself says that they are written there. */
export function withReasonsInNotes(
  blocks: readonly BlockReading[],
  lines: readonly SourceLine[],
): readonly BlockReading[] {
  const table = blocks.find(({ block }) => block.kind === 'indicators');
  if (table === undefined || table.block.kind !== 'indicators') return blocks;
  const { columns } = table.block;
  const note = columns.find(({ key }) => key === 'note');
  if (note === undefined || columns.some(({ key }) => key === 'reason')) return blocks;
  const isNamed = lines.some((line) =>
    filledCells(line).some(({ text }) => columnNamed(text) === plainLabel(note.label)),
  );
  return isNamed ? blocks.map((one) => (one === table ? renamed(one) : one)) : blocks;
}

function columnNamed(text: string): string | undefined {
  if (text.length > LONGEST || !text.includes('原因')) return undefined;
  const sentence = text.split(SENTENCE_END).find((one) => one.includes('原因') && !OTHER.test(one));
  const found = IN_COLUMN.exec(sentence ?? '') ?? INTO_COLUMN.exec(sentence ?? '');
  return found?.groups?.column;
}

function renamed(reading: BlockReading): BlockReading {
  const { block, values } = reading;
  if (block.kind !== 'indicators') return reading;
  return {
    ...reading,
    block: {
      ...block,
      columns: block.columns.map((one) => (one.key === 'note' ? { ...one, key: 'reason' } : one)),
    },
    values: {
      ...values,
      ...(values.indicators === undefined ? {} : { indicators: values.indicators.map(withReason) }),
    },
    ...movedReading(reading, (path) => path.replace(/^(indicators\/\d+\/)note$/, '$1reason')),
  };
}

function withReason<Row extends object>(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key === 'note' ? 'reason' : key, value]),
  ) as Row;
}
