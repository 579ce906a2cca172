import type { Finding } from '../audit/finding.ts';
import type { FormCellPlace } from './readForms.ts';

type Place = Pick<Finding, 'seq' | 'about' | 'cells'>;

/**
 * Where the cell of a finding stands in the file: the first of its cells, else the first of its row;
 * undefined where it is about the whole form, or where the form came from no file with cells.
 */
export function findingCell(
  finding: Place,
  cells: readonly FormCellPlace[],
): FormCellPlace | undefined {
  const [path] = findingPaths(finding);
  return path === undefined ? undefined : placeOf(path, cells);
}

/**
 * That place in words, of two cells both; the row alone where the cell itself was not read, as where it is blank.
 * @example '表1 第12行第5格', '自评表 B7', '表1 第12行', '自评表 B31、自评表 B12'
 */
export function findingPlace(finding: Place, cells: readonly FormCellPlace[]): string | undefined {
  const [first, ...more] = findingPaths(finding);
  const shown = [first, ...(more.length === 1 ? more : [])];
  const places = shown.flatMap((path) =>
    path === undefined ? [] : (placeInWords(path, cells) ?? []),
  );
  return places.length === 0 ? undefined : [...new Set(places)].join('、');
}

/** The first of the cells at each path and, at a path that ends with a slash, of each row. */
const firstCells = new WeakMap<readonly FormCellPlace[], ReadonlyMap<string, FormCellPlace>>();

function placeOf(path: string, cells: readonly FormCellPlace[]): FormCellPlace | undefined {
  // asked for every finding of a form, which may have thousands and as many cells
  const first = firstCells.get(cells) ?? firstCellsOf(cells);
  firstCells.set(cells, first);
  return first.get(path) ?? first.get(`${rowPath(path)}/`);
}

function firstCellsOf(cells: readonly FormCellPlace[]): Map<string, FormCellPlace> {
  const first = new Map<string, FormCellPlace>();
  for (const cell of cells) {
    const row = rowPath(cell.path);
    for (const key of row === cell.path ? [row] : [cell.path, `${row}/`]) {
      if (!first.has(key)) first.set(key, cell);
    }
  }
  return first;
}

/** @example rowPath('indicators/0/target') // 'indicators/0' */
function rowPath(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}

function placeInWords(path: string, cells: readonly FormCellPlace[]): string | undefined {
  const cell = placeOf(path, cells);
  if (cell === undefined) return undefined;
  return `${cell.part} ${cell.path === path ? cell.address : rowOf(cell.address)}`;
}

function rowOf(address: string): string {
  const [, ofText, ofSheet = ofText] = /^(?:第(\d+)行|[A-Z]+(\d+)$)/.exec(address) ?? [];
  return ofSheet === undefined ? address : `第${ofSheet}行`;
}

/**
 * The cells of the form that a finding is about, the first to look at in front, as paths of its JSON; of a
 * whole row one path that ends with a slash. None where it is about the whole form.
 */
export function findingPaths({ seq, about, cells }: Place): readonly string[] {
  if (cells !== undefined) return cells;
  if (seq !== undefined) {
    const column = about?.kind === 'cell' ? about.column : '';
    return [`indicators/${seq - 1}/${column}`];
  }
  switch (about?.kind) {
    case 'funds':
      return [`funds/${about.row}/${about.column}`];
    case 'goal':
      return [`goals/0/${about.column}`];
    case 'total':
      return [`total/${about.column}`];
    default:
      return [];
  }
}
