import type { Project } from '../../model/project.ts';
import type { CheckResult } from '../finding.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowLabel } from '../wording/rowLabel.ts';

/** 2022年度满意度调查报告: a survey is named by the year of which it asks. */
const SURVEY =
  /(20\d\d)年(?:度|全年)?[^，,。；;、\d]{0,8}(?:满意度|问卷)(?:调查|测评|问卷|统计|汇总|分析)*/g;
const OF_SATISFACTION = /满意/;

/**
 * Rows of satisfaction whose evidence names surveys of earlier years, and none of the year of the form. A project that bears
 * such a year in its name is called by it whenever it is surveyed.
 */
export function surveysOfYear({ indicators, columns, name, year }: Project): CheckResult[] {
  if (!columns.has('evidence')) return [];
  return indicators.flatMap((row): CheckResult[] => {
    const evidence = row.cells.evidence ?? '';
    const isOwed = row.part === 'satisfaction' || OF_SATISFACTION.test(row.name);
    if (!isOwed || evidence.includes(String(year))) return [];
    const [survey, ...more] = evidence.matchAll(SURVEY);
    const [quote = '', other = ''] = survey ?? [];
    if (survey === undefined || more.length > 0 || Number(other) >= year) return [];
    if (name.includes(other)) return [];
    return [
      {
        seq: row.seq,
        about: { kind: 'cell', column: 'evidence' },
        words: () => ({
          message: `${rowLabel(row)}的佐证资料写“${quote}”，是 ${other} 年度的，自评表是 ${year} 年度。`,
          evidence: `佐证资料${quoteCell(evidence)}；${row.words.actual}${quoteCell(row.actual)}`,
          advice: '核对佐证资料的年度；本年度没有调查的，请说明。',
        }),
      },
    ];
  });
}
