import type { Report } from '../../model/report.ts';
import type { Claim } from '../blocks/reading.ts';
import { filledCells, type SourceLine } from '../lines/sourceLine.ts';

export interface ScoreTableReading {
  readonly table: Report['scoreTable'];
  readonly claims: readonly Claim[];
}

const STANDARD = /标准|分值|满分|权重/;
const REPORTED = /得分|评分/;

/** The score table of a report: three lines with as many cells; undefined where line `at` begins none. */
export function scoreTable(
  lines: readonly SourceLine[],
  at: number,
  after: string,
): ScoreTableReading | undefined {
  const rows = lines.slice(at, at + 3).map(filledCells);
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
    claims: rows.flatMap((row, line) =>
      row.map((cell, index) => ({ cell, path: `scoreTable/${pathOf(line, index)}` })),
    ),
  };
}

function pathOf(line: number, index: number): string {
  if (index === 0) return ['corner', 'standardLabel', 'reportedLabel'][line] ?? '';
  return `columns/${index - 1}/${['name', 'standard', 'reported'][line] ?? ''}`;
}
