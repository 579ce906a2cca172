import { cellValue, parsePointsCell } from '../../model/cell.ts';
import { formatDecimal } from '../../model/decimal.ts';
import { isTotalColumn } from '../../model/report.ts';
import { gradeOf } from '../../scoring/grade.ts';
import type { Check } from '../finding.ts';
import { quoteCell } from '../quoteCell.ts';

/** G2: the grade that the report prints is that of the total it prints; other scales exist (G3). */
export const gradeMismatch: Check = {
  code: 'gradeMismatch',
  title: '等级与得分不对应',
  severity: 'warning',
  basis: {
    rule: 'G2',
    source: '公开文本：90（含）—100 优，80—90 良，60—80 中，60 以下差',
    status: 'found',
  },
  check: ({ project: { report }, score: { rulebook } }) => {
    const column = report?.scoreTable.columns.find(({ name }) => isTotalColumn(name));
    if (report === undefined || column === undefined) return [];
    const total = cellValue(parsePointsCell(column.reported));
    if (total === undefined) return [];
    const grade = gradeOf(total, rulebook);
    if (report.grade.includes(grade)) return [];
    return [
      {
        words: () => ({
          message: `评价报告得分 ${formatDecimal(total)} 分，等级写${quoteCell(report.grade)}，按“${rulebook.name}”的等级标准为“${grade}”。`,
          evidence: `${column.name} ${column.reported}；评价等级${quoteCell(report.grade)}`,
          advice: '核对等级；采用其他等级标准的，请写明标准。',
        }),
      },
    ];
  },
};
