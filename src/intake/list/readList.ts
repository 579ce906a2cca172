import { asAside, asHead, type Claim, type OpenDoubt } from '../blocks/reading.ts';
import type { DocumentReading } from '../documentReading.ts';
import type { DraftList } from '../imported.ts';
import { isTotalName } from '../labels/blockNames.ts';
import { columnMeanings } from '../labels/columnMeanings.ts';
import { headMeanings } from '../labels/headMeanings.ts';
import { isMoneyUnit, yearIn } from '../labels/phrases.ts';
import { plainLabel } from '../labels/plainLabel.ts';
import { type PrintedTitle, printedTitle, titleDoubts } from '../lines/printedTitle.ts';
import { filledCells, type SourceCell, type SourceLine } from '../lines/sourceLine.ts';
import { isListHead, isListTitle } from '../stretches.ts';

type Entry = DraftList['entries'][number];
type Key = keyof Entry;

interface ListColumn {
  readonly key: Key | undefined;
  readonly cell: SourceCell;
}

/** A 自评项目清单: its title, then 序号, 项目名称 and 备注 row by row; undefined where there is none. */
export function readList(lines: readonly SourceLine[]): DocumentReading | undefined {
  const at = lines.findIndex(isListHead);
  const head = lines[at];
  if (head === undefined) return undefined;
  const columns = filledCells(head).map((cell): ListColumn => ({ cell, key: keyOf(cell.text) }));
  const rows = lines.slice(at + 1).filter((line) => filledCells(line).length > 1 && !isSum(line));
  const title = at === 0 ? undefined : titleOf(lines.slice(0, at));
  const entries = rows.map((line) => entryOf(line, columns));
  const year = yearIn(title?.text ?? '');
  const claims = entries.flatMap((entry, index) => entry.claims(`entries/${index}`));
  return {
    document: {
      kind: 'list',
      list: {
        title: title?.text ?? LIST,
        ...(year === undefined ? {} : { year }),
        entries: entries.map(({ values }) => values),
      },
    },
    claims: [
      ...asHead(columns.map(({ cell }) => cell)),
      ...(title?.cells ?? []).map((cell) => ({ cell, path: 'title' })),
      ...claims,
      ...asAside(lines.filter(isSum).flatMap(filledCells), '填表说明'),
      ...beside(lines.slice(1 + (title?.linesAbove ?? 0), at)),
      ...asAside(besideCells(rows, columns, isOfForms), '清单外的栏目'),
    ],
    doubts: [
      ...(title === undefined ? [noTitle(columns)] : titleDoubts(title)),
      ...strayCells(rows, columns),
    ],
  };
}

/** What begins the lines above the names of the columns. */
function titleOf(lines: readonly SourceLine[]): PrintedTitle | undefined {
  const [one, two] = [0, 1].map((at) => printedTitle(lines, at, isListTitle));
  const [first] = lines.flatMap(filledCells);
  if (two?.linesAbove === 1) return two;
  return one ?? (first && { cells: [first], text: first.text, linesAbove: 0 });
}

/** What a list is called that prints no title. */
const LIST = '自评项目清单';

function noTitle(columns: readonly ListColumn[]): OpenDoubt {
  const cells = columns.slice(0, 1).map(({ cell }) => cell);
  const [reading, otherReading] = [`以“${LIST}”作标题`, '填写清单的标题'];
  return { cells, path: 'title', reading, otherReading, why: '清单上方没有标题' };
}

function keyOf(label: string): Key | undefined {
  const plain = plainLabel(label);
  if (plain === '序号') return 'seq';
  if (plain === '备注' || plain === '说明') return 'note';
  return headMeanings(label)[0] === 'name' ? 'name' : undefined;
}

function isSum(line: SourceLine): boolean {
  return isTotalName(filledCells(line)[0]?.text ?? '');
}

function entryOf(line: SourceLine, columns: readonly ListColumn[]) {
  const cells = (['seq', 'name', 'note'] as const).map((key) => {
    const column = columns.find((one) => one.key === key);
    return { key, cell: column === undefined ? undefined : cellUnder(line, column, columns) };
  });
  const textOf = (key: Key) => cells.find((one) => one.key === key)?.cell?.text ?? '';
  return {
    values: { seq: textOf('seq'), name: textOf('name'), note: textOf('note') },
    claims: (path: string): Claim[] =>
      cells.flatMap(({ key, cell }) =>
        cell === undefined || cell.text === '' ? [] : [{ cell, path: `${path}/${key}` }],
      ),
  };
}

function cellUnder(
  { cells }: SourceLine,
  { cell }: ListColumn,
  columns: readonly ListColumn[],
): SourceCell | undefined {
  const end = columns.find((one) => one.cell.column > cell.column)?.cell.column ?? Number.MAX_VALUE;
  return cells.find(({ column, text }) => text !== '' && column >= cell.column && column < end);
}

/** What stands between the title of a list and the names of its columns. */
function beside(lines: readonly SourceLine[]): Claim[] {
  return lines
    .flatMap(filledCells)
    .map((cell) => ({ cell, reason: isMoneyUnit(cell.text) ? '金额单位' : '附件编号和页面文字' }));
}

/** What every project says in its own form: who, how much money, which score. */
function isOfForms({ key, cell: { text } }: ListColumn): boolean {
  const meanings = [
    headMeanings(text),
    columnMeanings('funds', text),
    columnMeanings('indicators', text),
  ];
  const isGrade = /等[级次]$/.test(plainLabel(text));
  return key === undefined && (isGrade || meanings.some((keys) => keys.length > 0));
}

function besideCells(
  rows: readonly SourceLine[],
  columns: readonly ListColumn[],
  isMeant: (column: ListColumn) => boolean,
): SourceCell[] {
  return columns
    .filter(isMeant)
    .flatMap((column) => rows.flatMap((line) => cellUnder(line, column, columns) ?? []));
}

/** Cells below a column that neither lists nor forms have. */
function strayCells(rows: readonly SourceLine[], columns: readonly ListColumn[]): OpenDoubt[] {
  return columns
    .filter((column) => column.key === undefined && !isOfForms(column))
    .map((column) => ({
      cells: rows.flatMap((line) => cellUnder(line, column, columns) ?? []),
      reading: '没有读入',
      otherReading: `写进备注：“${column.cell.text}”`,
      why: '清单没有这一栏',
    }))
    .filter(({ cells }) => cells.length > 0);
}
