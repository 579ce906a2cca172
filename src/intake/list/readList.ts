import { asAside, asHead, type Claim, type OpenDoubt } from '../blocks/reading.ts';
import type { DocumentReading } from '../documentReading.ts';
import type { SetAsideReason } from '../imported.ts';
import { columnMeanings } from '../labels/columnMeanings.ts';
import { headMeanings } from '../labels/headMeanings.ts';
import {
  isDate,
  isFillingNote,
  isMoneyUnit,
  isPageText,
  isPersonalLabel,
  isSignature,
  yearIn,
} from '../labels/phrases.ts';
import { plainLabel } from '../labels/plainLabel.ts';
import { type PrintedTitle, printedTitle, titleDoubts } from '../lines/printedTitle.ts';
import { filledCells, type SourceCell, type SourceLine } from '../lines/sourceLine.ts';
import { isListHead, isListTitle } from '../stretches.ts';
import {
  cellUnder,
  type EntryCells,
  entriesOf,
  isSum,
  type ListColumn,
  type ListRow,
  listRows,
  listTables,
} from './listRows.ts';

/** A 自评项目清单: its title, then 序号, 项目名称 and 备注 row by row; undefined where there is none. */
export function readList(lines: readonly SourceLine[]): DocumentReading | undefined {
  const at = lines.findIndex(isListHead);
  if (at === -1) return undefined;
  const tables = listTables(lines);
  const rows = tables.flatMap(listRows);
  const entries = tables.flatMap((table) => entriesOf(listRows(table)));
  const title = at === 0 ? undefined : titleOf(lines.slice(0, at));
  const year = yearIn(title?.text ?? '');
  const names = tables.flatMap(({ columns }) => columns.map(({ cell }) => cell));
  const others = tables.flatMap((table) => besideRows(table.lines, listRows(table)));
  return {
    document: {
      kind: 'list',
      list: {
        title: title?.text ?? LIST,
        ...(year === undefined ? {} : { year }),
        entries: entries.map(({ seq, name, note }) => ({
          ...{ seq: seq?.text ?? '', name: name?.text ?? '', note: note?.text ?? '' },
        })),
      },
    },
    claims: [
      ...asHead(names),
      ...(title?.cells ?? []).map((cell) => ({ cell, path: 'title' })),
      ...entries.flatMap(claimsOf),
      ...asAside(lines.filter(isSum).flatMap(filledCells), '填表说明'),
      ...aboveNames(lines.slice(1 + (title?.linesAbove ?? 0), at)),
      ...asAside(besideCells(rows, isOfForms), '清单外的栏目'),
      ...others,
    ],
    doubts: [
      ...(title === undefined ? [noTitle(names)] : titleDoubts(title)),
      ...strayCells(rows),
      ...groups(entries),
    ],
  };
}

function claimsOf(entry: EntryCells, index: number): Claim[] {
  return Object.entries(entry).map(([key, cell]) => ({ cell, path: `entries/${index}/${key}` }));
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

function noTitle(names: readonly SourceCell[]): OpenDoubt {
  const [reading, otherReading] = [`以“${LIST}”作标题`, '填写清单的标题'];
  const why = '清单上方没有标题';
  return { cells: names.slice(0, 1), path: 'title', reading, otherReading, why };
}

/** What stands between the title of a list and the names of its columns. */
function aboveNames(lines: readonly SourceLine[]): Claim[] {
  return lines
    .flatMap(filledCells)
    .map((cell) => ({ cell, reason: isMoneyUnit(cell.text) ? '金额单位' : '附件编号和页面文字' }));
}

/** What stands between and below the projects: notes, the day with whose list it is above it, and what is of the page. */
function besideRows(lines: readonly SourceLine[], rows: readonly ListRow[]): Claim[] {
  const own = new Set(rows.map(({ line }) => line));
  const others = lines.filter((line) => !own.has(line) && filledCells(line).length === 1);
  return others.flatMap((line, at): Claim[] => {
    const [cell] = filledCells(line);
    const [below] = filledCells(others[at + 1] ?? { cells: [] });
    const reason = cell && reasonOf(cell.text, below !== undefined && isDate(below.text));
    return cell === undefined || reason === undefined ? [] : [{ cell, reason }];
  });
}

/** Of whoever signs. */
const LONGEST_NAME = 30;

function reasonOf(text: string, isAboveDay: boolean): SetAsideReason | undefined {
  const isSigner = isAboveDay && text.length <= LONGEST_NAME && !/[。；，]/.test(text);
  if (isDate(text) || isSignature(text) || isSigner) return '填报日期和签章';
  if (isPersonalLabel(text)) return '个人信息';
  if (isFillingNote(text)) return '填表说明';
  return isPageText(text) ? '附件编号和页面文字' : undefined;
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
  rows: readonly ListRow[],
  isMeant: (column: ListColumn) => boolean,
): SourceCell[] {
  return rows.flatMap((row) =>
    row.columns.filter(isMeant).flatMap((column) => cellUnder(row, column) ?? []),
  );
}

/** Cells below a column that neither lists nor forms have. */
function strayCells(rows: readonly ListRow[]): OpenDoubt[] {
  const found = rows.flatMap((row) =>
    row.columns
      .filter((column) => column.key === undefined && !isOfForms(column))
      .flatMap((column) => {
        const cell = cellUnder(row, column);
        return cell === undefined ? [] : [{ name: column.cell.text, cell }];
      }),
  );
  return [...Map.groupBy(found, ({ name }) => name)].map(([name, own]) => ({
    cells: own.map(({ cell }) => cell),
    reading: '没有读入',
    otherReading: `写进备注：“${name}”`,
    why: '清单没有这一栏',
  }));
}

/** Among projects with numbers, one with 一、 may be the name of those below it. */
function groups(entries: readonly EntryCells[]): OpenDoubt[] {
  const isNumbered = (entry: EntryCells) => /\d/.test(entry.seq?.text ?? '');
  if (!entries.some(isNumbered)) return [];
  return entries.flatMap((entry, index) => {
    const { seq, name } = entry;
    if (seq === undefined || !/^[(（]?[一二三四五六七八九十]+/.test(seq.text)) return [];
    return [
      {
        cells: [seq, ...(name === undefined ? [] : [name])],
        path: `entries/${index}`,
        reading: '一个项目',
        otherReading: '下面几个项目的类别',
        why: '这一行的序号与别的写法不同',
      },
    ];
  });
}
