import { textKey } from '../labels/blockNames.ts';
import { isFillingNote, isPersonalLabel, isScoringNote } from '../labels/phrases.ts';
import { plainLabel } from '../labels/plainLabel.ts';
import { filledCells, type SourceCell, type SourceLine } from '../lines/sourceLine.ts';
import { SHEET } from './blockWidths.ts';
import { asHead, type BlockReading, type Claim, type OpenDoubt } from './reading.ts';

const LABEL_WIDTH = 16;

/** 评价结论, 存在问题, 说明 …: a text beside its label, of as many rows; undefined where line `at` is none. */
export function readText(lines: readonly SourceLine[], at: number): BlockReading | undefined {
  const line = lines[at];
  const whole = line === undefined ? undefined : textWithLabel(line);
  if (whole !== undefined) return inOneCell(whole, at);
  const [label, ...beside] = line === undefined ? [] : filledCells(line);
  const key = label === undefined ? undefined : textKey(label.text);
  if (label === undefined || key === undefined) return undefined;
  const below = lines.slice(at + 1, at + label.rowSpan).map(filledCells);
  const values = [...beside, ...below.flat()];
  const isSure = [beside, ...below].every((cells) => cells.length <= 1);
  const path = `texts/${key}`;
  return {
    block: {
      kind: 'text',
      key,
      label: label.text,
      labelWidth: LABEL_WIDTH,
      width: SHEET - LABEL_WIDTH,
    },
    values: { texts: { [key]: values.map(({ text }) => text).join('\n') } },
    claims: [...asHead([label]), ...values.map((cell): Claim => ({ cell, path }))],
    doubts: isSure ? [] : [severalTexts(values, path)],
    next: at + 1 + below.length,
  };
}

/**
 * What money is spent on, beside a name that reaches down from the money above: 预算规模及资金用途; undefined where
 * line `at` is none.
 */
export function readPurpose(lines: readonly SourceLine[], at: number): BlockReading | undefined {
  const line = lines[at];
  const [cell, ...more] = line === undefined ? [] : filledCells(line);
  const side = line?.above.find(({ text }) => textKey(text) === 'purpose');
  if (cell === undefined || more.length > 0 || side === undefined) return undefined;
  const place = { label: side.text, labelWidth: LABEL_WIDTH, width: SHEET - LABEL_WIDTH };
  return {
    block: { kind: 'text', key: 'purpose', ...place },
    values: { texts: { purpose: cell.text } },
    claims: [{ cell, path: 'texts/purpose' }],
    doubts: [],
    next: at + 1,
  };
}

/**
 * A text of a name that is not known across the sheet below the tables, the `count`th of the form; undefined
 * where line `at` is none.
 */
export function readOwnText(
  lines: readonly SourceLine[],
  at: number,
  count: number,
): BlockReading | undefined {
  const line = lines[at];
  const [label, cell] = line === undefined || !isTextAcross(line) ? [] : filledCells(line);
  if (label === undefined || cell === undefined) return undefined;
  const key = `x${count}`;
  const path = `texts/${key}`;
  const place = { key, label: label.text, labelWidth: LABEL_WIDTH, width: SHEET - LABEL_WIDTH };
  return {
    block: { kind: 'text', ...place },
    values: { texts: { [key]: cell.text } },
    claims: [...asHead([label]), { cell, path }],
    doubts: [
      {
        cells: [label, cell],
        reading: `“${plainLabel(label.text)}”是这张表自己的一段文字`,
        otherReading: '已有的一段的另一种叫法，或表里的一行',
        why: '没有见过这段文字的名称',
        path,
      },
    ],
    next: at + 1,
  };
}

/** A name and beside it a cell as wide as three columns or more, to the end of the sheet: a text of its own. */
export function isTextAcross(line: SourceLine): boolean {
  const [label, text, ...more] = filledCells(line);
  if (line.isLoose || label === undefined || text === undefined || more.length > 0) return false;
  if ([label, text].some((cell) => isPersonalLabel(cell.text) || /^.{2,14}[:：]/.test(cell.text)))
    return false;
  const isWide = text.columnSpan >= 3 && text.column + text.columnSpan >= line.width;
  return isWide && line.cells.length === 2 && line.above.length === 0;
}

/** 自评结论：良好 in one cell. */
interface WholeText {
  readonly cell: SourceCell;
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

/** A text of a table that stands in one cell with its label; 说明：… there is a footnote. */
export function textWithLabel(line: SourceLine): WholeText | undefined {
  const cell = line.isParagraph ? undefined : aloneOn(line);
  const [, label = '', text = ''] =
    /^([^:：]{2,14}[:：])\s*([\s\S]+)$/.exec(cell?.text ?? '') ?? [];
  const key = textKey(label);
  if (cell === undefined || key === undefined || isFillingNote(cell.text)) return undefined;
  return { cell, key, label, text };
}

function inOneCell({ cell, key, label, text }: WholeText, at: number): BlockReading {
  return {
    block: { kind: 'text', key, label, labelWidth: LABEL_WIDTH, width: SHEET - LABEL_WIDTH },
    values: { texts: { [key]: text } },
    claims: [{ cell, path: `texts/${key}` }],
    doubts: [],
    next: at + 1,
  };
}

/** 注：… across the sheet below the tables; undefined where line `at` is none. */
export function readFootnote(lines: readonly SourceLine[], at: number): BlockReading | undefined {
  const first = aloneOn(lines[at]);
  if (first === undefined || !(isFillingNote(first.text) || isScoringNote(first.text)))
    return undefined;
  const more = lines.slice(at + 1).map(aloneOn);
  const end = more.findIndex((cell) => cell === undefined || !isNextNote(cell.text));
  const notes = [
    first,
    ...more.slice(0, end === -1 ? more.length : end).flatMap((one) => one ?? []),
  ];
  return {
    block: { kind: 'text', key: 'note', label: '', labelWidth: 0, width: SHEET },
    values: { texts: { note: notes.map(({ text }) => text).join('\n') } },
    claims: notes.map((cell) => ({ cell, path: 'texts/note' })),
    doubts: [],
    next: at + notes.length,
  };
}

/** The only cell of a line; undefined where it has none or several. */
function aloneOn(line: SourceLine | undefined): SourceCell | undefined {
  const [cell, ...rest] = line === undefined ? [] : filledCells(line);
  return rest.length === 0 ? cell : undefined;
}

/** Notes go on as they are numbered: 2.其他资金包括…. */
function isNextNote(text: string): boolean {
  return isFillingNote(text) || isScoringNote(text) || /^[2-9][.、．]/.test(text);
}

function severalTexts(cells: readonly SourceCell[], path: string): OpenDoubt {
  return {
    cells,
    reading: '几格文字并为一段',
    otherReading: '各是一栏',
    why: `“${plainLabel(cells[0]?.text ?? '')}”一行不止一格文字`,
    path,
  };
}
