import type { Cells } from '../../model/form.ts';
import { isLeftover } from '../labels/phrases.ts';
import type { SourceCell } from '../lines/sourceLine.ts';
import { asAside, type Claim, type OpenDoubt } from './reading.ts';
import type { HeadColumn } from './tableHead.ts';
import type { TableRow } from './tableRows.ts';

/** The rows of a table as a form holds them, and what became of their cells. */
export interface TableValues {
  readonly rows: readonly Cells[];
  readonly claims: readonly Claim[];
  readonly doubts: readonly OpenDoubt[];
}

/** The levels and what belongs to them, each with what must be blank too where it is merged. */
const LEVELS: ReadonlyMap<string, readonly string[]> = new Map([
  ['level1', []],
  ['level1Points', ['level1']],
  ['level2', ['level1']],
  ['level2Points', ['level1', 'level2']],
  ['level3', ['level1', 'level2']],
]);
const SCORES = new Set(['points', 'score']);

/**
 * Rows under their columns: the text of each cell as it stands there, `null` where it is one with the cell
 * above. Text without merged cells leaves levels out below the first row that has them; rows that a
 * template left over are set aside.
 */
export function tableValues(
  found: readonly TableRow[],
  columns: readonly HeadColumn[],
  path: string,
): TableValues {
  const rows: Cells[] = [];
  const filled = new Set<string>();
  let handed: Readonly<Record<string, SourceCell>> = {};
  const read = found.map((row) => {
    if (isLeftoverRow(row)) {
      handed = { ...handed, ...levelsOf(row) };
      return { claims: asAside(filledOf(row), '模板残留'), doubts: row.doubts };
    }
    const { cells, open } = rowCells(row, columns, { last: rows.at(-1), filled }, handed);
    handed = {};
    if (Object.values(cells).every((text) => text === null || text === '')) {
      return { claims: [], doubts: row.doubts };
    }
    const own = `${path}/${rows.length}`;
    rows.push(cells);
    for (const [key, text] of Object.entries(cells)) if ((text ?? '') !== '') filled.add(key);
    if (isNameless(cells)) open.push(withoutName(row));
    const said = open.map((doubt) => ({ ...doubt, path: `${own}/${doubt.path}` }));
    const placed = row.doubts.map((doubt) => ({ ...doubt, path: own }));
    return { claims: claimsOf(row, columns, own), doubts: [...placed, ...said] };
  });
  return {
    rows,
    claims: read.flatMap(({ claims }) => claims),
    doubts: read.flatMap(({ doubts }) => doubts),
  };
}

function claimsOf(row: TableRow, columns: readonly HeadColumn[], path: string): Claim[] {
  return columns.flatMap(({ key }) => {
    const cell = row.cells[key];
    return typeof cell === 'object' && cell.text !== '' ? [{ cell, path: `${path}/${key}` }] : [];
  });
}

/** The rows above one: the last of them, and the columns in which any of them has something. */
interface RowsBefore {
  readonly last: Cells | undefined;
  readonly filled: ReadonlySet<string>;
}

function rowCells(
  row: TableRow,
  columns: readonly HeadColumn[],
  before: RowsBefore,
  handed: Readonly<Record<string, SourceCell>>,
): { cells: Cells; open: (OpenDoubt & { path: string })[] } {
  const open: (OpenDoubt & { path: string })[] = [];
  const cells = columns.map(({ key }): [string, string | null] => {
    const cell = row.cells[key];
    const above = before.filled.has(key);
    if (cell === 'merged')
      return [key, handed[key]?.text ?? (before.last === undefined ? '' : null)];
    const text = cell?.text ?? '';
    if (text !== '' || !above) return [key, text];
    if (row.isLoose && LEVELS.has(key)) return [key, beginsGroup(key, row) ? '' : null];
    if (mayBeMerged(key, row, before)) open.push(maybeMerged(key, row));
    return [key, ''];
  });
  return { cells: Object.fromEntries(cells), open };
}

/** Whether a row begins a group of a level above the one of a key, so that its own cell is blank. */
function beginsGroup(key: string, { cells }: TableRow): boolean {
  return (LEVELS.get(key) ?? []).some((level) => {
    const cell = cells[level];
    return typeof cell === 'object' && cell.text !== '';
  });
}

/** A blank level below no new group, or in text without merged cells a blank score, may be one with the cell above. */
function mayBeMerged(key: string, row: TableRow, { last }: RowsBefore): boolean {
  const { isLoose, cells } = row;
  if (LEVELS.has(key)) return isLoose || !beginsGroup(key, row);
  const name = cells.indicator;
  const isSub = typeof name === 'object' && isPartOfRow(name.text);
  return isLoose && SCORES.has(key) && !isSub && (last?.[key] ?? '') !== '';
}

function maybeMerged(key: string, row: TableRow): OpenDoubt & { path: string } {
  return {
    cells: filledOf(row).slice(0, 1),
    path: key,
    reading: '空白',
    otherReading: '与上一行合并的一格',
    why: '这一格空着，上一行的同一栏有内容',
  };
}

/** A row that says what was to be or was reached, and of which indicator it does not; a template has blank rows. */
function isNameless({ indicator, target, value, actual }: Cells): boolean {
  return indicator === '' && [target, value, actual].some((text) => (text ?? '') !== '');
}

/** A row that names no indicator. */
function withoutName(row: TableRow): OpenDoubt & { path: string } {
  return {
    cells: filledOf(row),
    path: 'indicator',
    reading: '一行没有名称的指标',
    otherReading: '栏目名称的第二行，或上一行的续行',
    why: '这一行没有写指标名称',
  };
}

/** Whether the name of an indicator says that it is a part of the one above. */
export function isPartOfRow(name: string): boolean {
  return /^[★☆*\s]*其中/.test(name);
}

/** A row that says no more than its template did; its levels may say what the template calls them, or …… too. */
function isLeftoverRow(row: TableRow): boolean {
  const filled = filledOf(row);
  const levels = Object.values(levelsOf(row));
  const others = filled.filter((cell) => !levels.includes(cell));
  return filled.length > levels.length && others.every(({ text }) => isLeftover(text));
}

/** The levels that a row names. */
function levelsOf({ cells }: TableRow): Record<string, SourceCell> {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([key, cell]) =>
      LEVELS.has(key) && typeof cell === 'object' && cell.text !== '' && !isLeftover(cell.text)
        ? [[key, cell]]
        : [],
    ),
  );
}

function filledOf({ cells }: TableRow): SourceCell[] {
  return Object.values(cells).flatMap((cell) =>
    typeof cell === 'object' && cell.text !== '' ? [cell] : [],
  );
}
