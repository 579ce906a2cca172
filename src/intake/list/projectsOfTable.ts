import { isShared } from '../blocks/sharedNames.ts';
import { columnMeanings } from '../labels/columnMeanings.ts';
import { headMeanings } from '../labels/headMeanings.ts';
import { plainLabel } from '../labels/plainLabel.ts';
import { filledCells, type SourceCell, type SourceLine } from '../lines/sourceLine.ts';
import type { Stretch } from '../stretches.ts';

// Some departments write all their projects into one table: beside the name and the money of each stand the rows
// of its indicators. Each project is laid out as a form of its own, of the same cells, and read as any other.

const LEVELS = new Set(['level1', 'level2', 'indicator']);
const MEASURED = new Set(['target', 'value', 'actual', 'score']);

/** The columns of such a table: those of a project, of its money and of its indicators. */
interface Columns {
  readonly serial: SourceCell | undefined;
  readonly name: SourceCell;
  readonly fields: readonly SourceCell[];
  readonly funds: readonly SourceCell[];
  readonly indicators: readonly SourceCell[];
}

/** A project of the table: the first line of its own, and the line after its last. */
interface Rows {
  readonly from: number;
  readonly to: number;
}

/** A stretch for each project where a table has its name beside its indicators; else the stretch itself. */
export function projectsOfTable(stretch: Stretch): Stretch[] {
  const { lines } = stretch;
  const at = lines.findIndex((_, index) => headOf(lines, index) !== undefined);
  const head = headOf(lines, at);
  if (head === undefined) return [stretch];
  const { columns: printed, shared } = head;
  const projects = rowsOfProjects(lines, at + head.lines, printed);
  if (projects.length === 0) return [stretch];
  const columns = withProjectColumns(printed, lines, projects);
  const above = lines.slice(0, at);
  const heading = above.slice(-MOST_ABOVE);
  const columnNames = head.names.map(({ text }) => text);
  const last = projects.at(-1)?.to ?? lines.length;
  return projects.map((project, index) => {
    const isLast = index === projects.length - 1;
    const own = formLines(lines, columns, project);
    // the sum of all is of none of them
    const below = isLast ? lines.slice(last).filter((line) => !isSum(line)) : [];
    const { again, mayBegin } = isLast ? stretch : NOTHING;
    const serials = serialsOf(lines, columns, project);
    const ownLines = [...(index === 0 ? above : heading), ...own, ...below];
    return { kind: 'form', lines: ownLines, again, mayBegin, serials, shared, columnNames };
  });
}

/** The title, the year and the unit stand so near above the table, for each project; what is further up, for the first. */
const MOST_ABOVE = 20;
const NOTHING = { again: [], mayBegin: [] };

/** The names of the columns of such a table, on one line or on two. */
interface Head {
  readonly columns: Columns;
  readonly names: readonly SourceCell[];
  /** 绩效指标 above the names of several columns. */
  readonly shared: readonly SourceCell[];
  readonly lines: 1 | 2;
}

function headOf(lines: readonly SourceLine[], at: number): Head | undefined {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || line.isParagraph) return undefined;
  const own = columnsOf(line);
  if (own !== undefined) return { columns: own, names: filledCells(line), shared: [], lines: 1 };
  const shared = filledCells(line).filter(isShared);
  if (next === undefined || next.isParagraph || shared.length === 0) return undefined;
  const reaching = filledCells(line).filter((cell) => !shared.includes(cell));
  const isUnder = ({ column }: SourceCell) =>
    shared.some((one) => column >= one.column && column < one.column + one.columnSpan);
  const below = filledCells(next);
  const areBeside = reaching.length > 0 && reaching.every(({ rowSpan }) => rowSpan === 2);
  if (!areBeside || !below.every(isUnder)) return undefined;
  const names = [...reaching, ...below].toSorted((a, b) => a.column - b.column);
  const columns = columnsOf({ ...line, cells: names });
  return columns === undefined ? undefined : { columns, names, shared, lines: 2 };
}

/** The columns of a line that names projects, their indicators and what was measured of these. */
function columnsOf(line: SourceLine): Columns | undefined {
  if (line.isParagraph) return undefined;
  const filled = filledCells(line);
  const name = filled.find(({ text }) => headMeanings(text)[0] === 'name');
  const keyOf = ({ text }: SourceCell) => columnMeanings('indicators', text)[0] ?? '';
  const first = filled.findIndex((cell) => LEVELS.has(keyOf(cell)));
  if (name === undefined || first === -1 || filled.indexOf(name) > first) return undefined;
  const indicators = filled.slice(first);
  const isWhole =
    indicators.some((cell) => keyOf(cell) === 'indicator') &&
    indicators.some((cell) => MEASURED.has(keyOf(cell)));
  if (!isWhole) return undefined;
  const isMoney = ({ text }: SourceCell) => columnMeanings('funds', text).length > 0;
  const serial = filled.find(({ text }) => plainLabel(text) === '序号');
  const before = filled.slice(0, first).filter((cell) => cell !== serial);
  const [funds, fields] = [before.filter(isMoney), before.filter((cell) => !isMoney(cell))];
  // one amount alone is no table of money
  return funds.length > 1
    ? { serial, name, fields, funds, indicators }
    : { serial, name, fields: before, funds: [], indicators };
}

/**
 * From each name of a project with an indicator beside it to the next one; without merged cells the names below it are
 * blank. What stands below all of them, a note or a source, has no indicator.
 */
function rowsOfProjects(
  lines: readonly SourceLine[],
  from: number,
  { name: { column }, indicators }: Columns,
): Rows[] {
  const first = indicators[0]?.column ?? column;
  const isIndicator = (cell: SourceCell) => cell.column >= first;
  const found: Rows[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.isParagraph) break;
    const name = line.cells.find((cell) => cell.column === column && cell.text !== '');
    const before = found.at(-1);
    const isInside =
      name === undefined &&
      before !== undefined &&
      before.to === at &&
      filledCells(line).some((cell) => cell.column > column) &&
      filledCells(line).every((cell) => cell.column > column);
    if (isInside) found[found.length - 1] = { from: before.from, to: at + 1 };
    else if (name !== undefined && !isSum(line) && filledCells(line).some(isIndicator)) {
      found.push({ from: at, to: at + 1 });
    }
  }
  return found;
}

function isSum(line: SourceLine): boolean {
  return filledCells(line)
    .slice(0, 2)
    .some(({ text }) => /^[合总小][计分]$/.test(plainLabel(text)));
}

/** Right of the indicators, what is one cell for all rows of a project is of the project: 总分, 备注. */
function withProjectColumns(
  columns: Columns,
  lines: readonly SourceLine[],
  projects: readonly Rows[],
): Columns {
  const longest = projects.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0];
  const rows = longest === undefined ? 0 : longest.to - longest.from;
  const isOfProject = ({ column, text }: SourceCell) =>
    rows > 1 &&
    !LEVELS.has(columnMeanings('indicators', text)[0] ?? '') &&
    lines[longest?.from ?? 0]?.cells.some(
      (cell) => cell.column === column && cell.rowSpan === rows,
    );
  const isLast = (_: SourceCell, at: number) => columns.indicators.slice(at).every(isOfProject);
  const own = columns.indicators.filter(isLast);
  return {
    ...columns,
    fields: [...columns.fields, ...own],
    indicators: columns.indicators.filter((cell) => !own.includes(cell)),
  };
}

function serialsOf(
  lines: readonly SourceLine[],
  { serial }: Columns,
  { from }: Rows,
): SourceCell[] {
  if (serial === undefined) return [];
  const own = lines[from]?.cells.filter(({ column }) => column === serial.column) ?? [];
  return [serial, ...own];
}

/** One project as the lines of a form: its fields, its money, its indicators. */
function formLines(
  lines: readonly SourceLine[],
  { fields, funds, indicators }: Columns,
  { from, to }: Rows,
): SourceLine[] {
  const [first] = lines.slice(from, to);
  const width = Math.max(indicators.length, funds.length, 2);
  // a unit may be one cell for several of its projects
  const firstUnder = ({ column }: SourceCell) =>
    [...(first?.cells ?? []), ...(first?.above ?? [])].find((cell) => cell.column === column);
  const lineOf = (cells: readonly SourceCell[], above: readonly SourceCell[] = []): SourceLine => ({
    ...{ cells, above, width },
    ...{ isLoose: false, isCompact: false, isParagraph: false, isSheet: false, beginsSheet: false },
  });
  const ofFields = fields.map((label) => {
    const value = firstUnder(label);
    const cells = [
      { ...label, ...ONE, column: 0 },
      ...(value === undefined ? [] : [{ ...value, ...ONE, column: 1, columnSpan: width - 1 }]),
    ];
    return lineOf(cells);
  });
  const sideBySide = (cells: readonly (SourceCell | undefined)[]) =>
    lineOf(
      cells.flatMap((cell, column) => (cell === undefined ? [] : { ...cell, ...ONE, column })),
    );
  const ofFunds =
    funds.length === 0
      ? []
      : [sideBySide(funds), sideBySide(funds.map((label) => firstUnder(label)))];
  const rows = lines.slice(from, to).map((line, index) =>
    indicators.flatMap(({ column }, at): SourceCell[] => {
      const cell = line.cells.find((one) => one.column === column);
      if (cell === undefined) return [];
      const rowSpan = Math.min(cell.rowSpan, to - from - index);
      return [{ ...cell, row: index + 1, column: at, columnSpan: 1, rowSpan }];
    }),
  );
  const ofRows = rows.map((cells, index) =>
    lineOf(
      cells,
      rows
        .slice(0, index)
        .flatMap((row) => row.filter((cell) => cell.row + cell.rowSpan > index + 1)),
    ),
  );
  const isLoose = first?.isLoose === true;
  const table = [sideBySide(indicators), ...ofRows].map((line) => ({ ...line, isLoose }));
  return [...ofFields, ...ofFunds, ...table];
}

const ONE = { row: 0, rowSpan: 1, columnSpan: 1 };
