import type { ScoreTable } from '../../model/report.ts';
import type { Claim } from '../blocks/reading.ts';
import { filledCells, type SourceCell, type SourceLine } from '../lines/sourceLine.ts';

export interface ScoreTableReading {
  readonly table: ScoreTable;
  readonly claims: readonly Claim[];
  /** How many lines it takes. */
  readonly lines: number;
}

const STANDARD = /标准|分值|满分|权重/;
const REPORTED = /得分|评分/;
const NUMBER = /^[-—\d][\d.]*(?:分|%)?$/;

/**
 * The score table of a report: three lines with as many cells, its parts beside each other, or lines of three
 * cells, its parts below each other; undefined where line `at` begins none.
 */
export function scoreTable(
  lines: readonly SourceLine[],
  at: number,
  after: string,
): ScoreTableReading | undefined {
  return (
    tableOf(lines.slice(at, at + 3).map(filledCells), 3, after) ?? partsBelow(lines, at, after)
  );
}

/** The same with lines and columns exchanged. */
function partsBelow(
  lines: readonly SourceLine[],
  at: number,
  after: string,
): ScoreTableReading | undefined {
  const rows: SourceCell[][] = [];
  for (let next = at; next < lines.length; next += 1) {
    const cells = filledCells(lines[next] ?? { cells: [] });
    const isPart = cells.length === 3 && cells.slice(1).every(({ text }) => NUMBER.test(text));
    if (rows.length > 0 && !isPart) break;
    rows.push(cells);
    if (cells.length !== 3) return undefined;
  }
  const columns = [0, 1, 2].map((column) => rows.flatMap((row) => row[column] ?? []));
  return tableOf(columns, rows.length, after);
}

function tableOf(
  rows: readonly (readonly SourceCell[])[],
  lines: number,
  after: string,
): ScoreTableReading | undefined {
  const [names = [], standards = [], scores = []] = rows;
  const [corner, standard, reported] = rows.map(([first]) => first);
  const isTable =
    names.length >= 3 && standards.length === names.length && scores.length === names.length;
  if (!isTable || corner === undefined || standard === undefined || reported === undefined)
    return undefined;
  if (!STANDARD.test(standard.text) || !REPORTED.test(reported.text)) return undefined;
  const columns = names.slice(1).map((name, index) => ({
    name: name.text,
    standard: standards[index + 1]?.text ?? '',
    reported: scores[index + 1]?.text ?? '',
  }));
  return {
    table: {
      after,
      corner: corner.text,
      standardLabel: standard.text,
      reportedLabel: reported.text,
      columns,
    },
    lines,
    claims: rows.flatMap((row, line) =>
      row.map((cell, index) => ({ cell, path: `scoreTable/${pathOf(line, index)}` })),
    ),
  };
}

function pathOf(line: number, index: number): string {
  if (index === 0) return ['corner', 'standardLabel', 'reportedLabel'][line] ?? '';
  return `columns/${index - 1}/${['name', 'standard', 'reported'][line] ?? ''}`;
}
