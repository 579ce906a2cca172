import { type Decimal, formatDecimal, parseDecimal, subtract, sumOf } from '../../model/decimal.ts';
import { blockOf, type Layout } from '../../model/layouts/layout.ts';
import type { Project } from '../../model/project.ts';
import { rowWords } from '../../model/rowWords.ts';
import { withoutBrackets } from '../../model/withoutBrackets.ts';
import type { Check, CheckResult } from '../finding.ts';
import { both, either, hasRowColumn } from '../hasPrinted.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowCells } from '../wording/rowLabel.ts';

/** W2: a label that prints points, such as 产出指标(50分), must equal the sum of its rows. */
export const weightSumMismatch: Check = {
  code: 'weightSumMismatch',
  title: '表头分值与各行合计不符',
  severity: 'error',
  ofWhole: true,
  basis: {
    rule: 'W2',
    source: '自评表表头所印分值；财预〔2020〕10号 第十三条',
    status: 'recalled',
  },
  appliesTo: either(
    both(hasRowColumn('points'), hasLabelPoints),
    ({ layout }) => sidePoints(layout) !== undefined,
  ),
  check: ({ project, score }) => [
    ...besideSide(project),
    ...score.sums.labels.map(({ level, label, printed, sum, rows }) => ({
      cells: () => [...rowCells(rows, level), ...rowCells(rows, 'points')],
      words: () => ({
        message: `表头“${label}”印 ${formatDecimal(printed)} 分，其下各行${rowWords(project.layout).points}合计 ${formatDecimal(sum)} 分。`,
        evidence: `${label}；${rows
          .map(({ indicator: { points } }) =>
            points.kind === 'value' ? formatDecimal(points.value) : '空',
          )
          .join(' + ')} = ${formatDecimal(sum)}`,
        advice: `核对“${withoutBrackets(label).trim()}”的${rowWords(project.layout).points}分配；如确有调整，请在表中说明。`,
      }),
    })),
  ],
};

const OF_SIDE = /[(（]\s*(\d+(?:\.\d+)?)\s*分\s*[)）]\s*$/;

const BESIDE = /附加|加分|执行率/;

/** The points that the name at the left of all rows prints: 年度绩效目标（80分）. */
function sidePoints(layout: Layout): Decimal | undefined {
  const side = blockOf(layout, 'indicators')?.side?.label ?? '';
  return parseDecimal(OF_SIDE.exec(side)?.[1] ?? '');
}

/**
 * That name against the names of the first level below it, where each of these prints points and all come to more: what
 * they lack may be of 预算执行率, or of a group that is not there. 附加分 are beside all.
 */
function besideSide({ layout, level1, indicators }: Project): CheckResult[] {
  const printed = sidePoints(layout);
  const parts = level1.flatMap(({ printedPoints }) => printedPoints ?? []);
  if (printed === undefined || parts.length < level1.length || parts.length < 2) return [];
  const sum = sumOf(parts);
  if (sum <= printed) return [];
  const others = level1.filter(({ label }) => BESIDE.test(label));
  const extra = sumOf(others.flatMap(({ printedPoints }) => printedPoints ?? []));
  if (subtract(sum, extra) === printed) return [];
  const label = (blockOf(layout, 'indicators')?.side?.label ?? '').replace(/\s/g, '');
  const names = level1.map((one) => quoteCell(one.label.replace(/\s/g, '')));
  return [
    {
      cells: indicators.slice(0, 1).map(({ seq }) => `indicators/${seq - 1}/level1`),
      words: () => ({
        message: `表头“${label}”印 ${formatDecimal(printed)} 分，其下${names.join('、')}合计 ${formatDecimal(sum)} 分。`,
        evidence: `${label}；${names.join('、')}`,
        advice: '核对各级指标所印的分值。',
      }),
    },
  ];
}

/** Whether a form prints points for what stands above its rows. */
function hasLabelPoints({ level1, indicators }: Project): boolean {
  return (
    level1.some(({ printedPoints }) => printedPoints !== undefined) ||
    indicators.some(({ level2Points }) => level2Points !== undefined)
  );
}
