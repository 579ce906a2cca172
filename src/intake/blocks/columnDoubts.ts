import { columnMeanings } from '../labels/columnMeanings.ts';
import { plainLabel } from '../labels/plainLabel.ts';
import { areOfKnownBlock } from './columnKeys.ts';
import type { OpenDoubt } from './reading.ts';
import type { TableHead } from './tableHead.ts';

/**
 * Columns whose usual meaning another column of the table has taken, as 指标值 beside 目标值: they are read
 * in a less usual meaning or as a column of this form alone, and a person has to say which they are.
 */
export function columnDoubts({ kind, columns, cells }: TableHead): OpenDoubt[] {
  if (areOfKnownBlock(kind, columns)) return [];
  return columns.flatMap(({ key, label }): OpenDoubt[] => {
    const [usual] = columnMeanings(kind, label);
    const other = columns.find((one) => one.key === usual && one.label !== label);
    if (usual === undefined || usual === key || other === undefined) return [];
    return [
      {
        cells: cells.filter(({ text }) => text === label),
        reading: `“${plainLabel(label)}”是另一栏，不是“${plainLabel(other.label)}”那一栏`,
        otherReading: '两栏的意思对调，或是别的意思',
        why: `“${plainLabel(label)}”和“${plainLabel(other.label)}”通常是同一栏的名称，这张表两栏都有`,
      },
    ];
  });
}
