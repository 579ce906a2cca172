import type { Cell } from '../../model/cell.ts';
import { type FundRow, MONEY_COLUMNS, type Project } from '../../model/project.ts';
import { terms } from '../../model/terms.ts';
import type { Check, CheckResult, Subject } from '../finding.ts';
import { ownBasis } from '../ownBasis.ts';
import { quoteCell } from '../quoteCell.ts';
import { rowLabel } from '../rowLabel.ts';

const SCORED = ['points', 'score'] as const;

/** A cell of a column of numbers, and where it stands in words. */
interface NumberCell {
  readonly seq?: number;
  readonly about?: Subject;
  readonly place: string;
  readonly cell: Cell;
}

/**
 * A11: a cell of money, points or scores that prints something else than a number. It may be right as
 * it stands; what the reader must know is that it counts nowhere.
 */
export const unreadableCell: Check = {
  code: 'unreadableCell',
  title: '数字栏中的文字不能读作数',
  severity: 'info',
  basis: ownBasis('A11'),
  check: ({ project }) => numberCells(project).flatMap(toResults),
};

function toResults({ place, cell, ...where }: NumberCell): CheckResult[] {
  if (cell.kind !== 'unreadable') return [];
  return [
    {
      ...where,
      words: () => ({
        message: `${place}写${quoteCell(cell.text)}，不能读作数，各项合计和复核都没有计入。`,
        evidence: `${place}${quoteCell(cell.text)}`,
        advice: '栏内只写数；说明写在说明栏或备注中。',
      }),
    },
  ];
}

function numberCells({ funds, indicators, otherScored, ...project }: Project): NumberCell[] {
  const { totalPoints, totalScore } = project;
  return [
    ...funds.rows.flatMap((row) => fundCells(row, funds.words)),
    ...indicators.flatMap((row) =>
      SCORED.map((column) => ({
        seq: row.seq,
        about: { kind: 'cell', column } as const,
        place: `${rowLabel(row)}的${terms[column]}`,
        cell: row[column],
      })),
    ),
    ...otherScored.flatMap(({ label, ...cells }) =>
      SCORED.map((column) => ({
        place: `${quoteCell(label)}的${terms[column]}`,
        cell: cells[column],
      })),
    ),
    ...SCORED.map((column) => ({
      about: { kind: 'total', column } as const,
      place: `总分的${terms[column]}`,
      cell: column === 'points' ? totalPoints : totalScore,
    })),
  ];
}

function fundCells(row: FundRow, words: Project['funds']['words']): NumberCell[] {
  const names = { ...words, points: terms.points, score: terms.score };
  return [...MONEY_COLUMNS, ...SCORED].map((column) => ({
    about: { kind: 'funds', row: row.key, column },
    place: `${row.label}的${names[column]}`,
    cell: row[column],
  }));
}
