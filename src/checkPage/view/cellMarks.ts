import type { FormView } from '../../check/formView.ts';
import type { Severity } from '../../model/words.ts';
import { SEVERITY_WORDS } from '../../model/words.ts';

/** The number of a finding or a doubt, as it stands in its cell. */
export interface CellMark {
  readonly kind: Severity | 'doubt';
  readonly text: string;
  /** What it leads to, for those who do not see it. */
  readonly label: string;
  /** The id of the finding or doubt beside the form. */
  readonly id: string;
}

/** Where what is said of the form as a whole is marked: its title. */
export const WHOLE_FORM = 'title';

/** The marks of every cell that something is said of, by the path of the cell. */
export function cellMarks({ findings, doubtful }: FormView): ReadonlyMap<string, CellMark[]> {
  const placed = [
    ...findings.map(({ cells, severity, title }, index) => ({
      cells,
      mark: {
        kind: severity,
        text: `${index + 1}`,
        label: `发现 ${index + 1}，${SEVERITY_WORDS[severity]}：${title}`,
        id: findingId(index),
      },
    })),
    ...doubtful.map(({ cell }, index) => ({
      cells: cell === undefined ? [] : [cell],
      mark: {
        kind: 'doubt' as const,
        text: `疑${index + 1}`,
        label: `存疑 ${index + 1}`,
        id: doubtId(index),
      },
    })),
  ];
  const marks = new Map<string, CellMark[]>();
  for (const { cells, mark } of placed) {
    for (const place of cells.length === 0 ? [WHOLE_FORM] : cells) {
      marks.set(place, [...(marks.get(place) ?? []), mark]);
    }
  }
  return marks;
}

/** The id of a cell on the page, by its path in the form. */
export function cellId(path: string): string {
  return `cell-${path.replaceAll('/', '-')}`;
}

/** The id of a finding beside the form. */
export function findingId(index: number): string {
  return `finding-${index + 1}`;
}

/** The id of a doubt beside the form. */
export function doubtId(index: number): string {
  return `doubt-${index + 1}`;
}
