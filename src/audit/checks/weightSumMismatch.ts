import { formatDecimal } from '../../model/decimal.ts';
import type { Project } from '../../model/project.ts';
import { rowWords } from '../../model/rowWords.ts';
import { withoutBrackets } from '../../model/withoutBrackets.ts';
import type { Check } from '../finding.ts';
import { both, hasRowColumn } from '../hasPrinted.ts';
import { rowCells } from '../rowLabel.ts';

/** W2: a label that prints points, such as 产出指标(50分), must equal the sum of its rows. */
export const weightSumMismatch: Check = {
  code: 'weightSumMismatch',
  title: '表头分值与各行合计不符',
  severity: 'error',
  basis: {
    rule: 'W2',
    source: '自评表表头所印分值；财预〔2020〕10号 第十三条',
    status: 'recalled',
  },
  appliesTo: both(hasRowColumn('points'), hasLabelPoints),
  check: ({ project: { layout }, score }) =>
    score.sums.labels.map(({ level, label, printed, sum, rows }) => ({
      cells: () => [...rowCells(rows, level), ...rowCells(rows, 'points')],
      words: () => ({
        message: `表头“${label}”印 ${formatDecimal(printed)} 分，其下各行${rowWords(layout).points}合计 ${formatDecimal(sum)} 分。`,
        evidence: `${label}；${rows
          .map(({ indicator: { points } }) =>
            points.kind === 'value' ? formatDecimal(points.value) : '空',
          )
          .join(' + ')} = ${formatDecimal(sum)}`,
        advice: `核对“${withoutBrackets(label).trim()}”的${rowWords(layout).points}分配；如确有调整，请在表中说明。`,
      }),
    })),
};

/** Whether a form prints points for what stands above its rows. */
function hasLabelPoints({ level1, indicators }: Project): boolean {
  return (
    level1.some(({ printedPoints }) => printedPoints !== undefined) ||
    indicators.some(({ level2Points }) => level2Points !== undefined)
  );
}
