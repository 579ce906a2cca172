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
  if (path === undefined) return undefined;
  const row = `${path.split('/').slice(0, 2).join('/')}/`;
  return (
    cells.find((cell) => cell.path === path) ?? cells.find((cell) => cell.path.startsWith(row))
  );
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
