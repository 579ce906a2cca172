import { lostPoints } from '../../analysis/lostPoints.ts';
import type { ProjectResult } from '../../analysis/projectResult.ts';
import { rowOutcome } from '../../analysis/rowOutcome.ts';
import { isWithoutReason } from '../../audit/reasons/isWithoutReason.ts';
import { quoteCell } from '../../audit/wording/quoteCell.ts';
import { formatDecimal, ZERO } from '../../model/decimal.ts';
import { formatInterval, formatRate } from '../../model/format.ts';
import { type RowWords, rowWords } from '../../model/rowWords.ts';
import { executionReason } from '../../scoring/executionSteps.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { rowsByLevel1 } from '../../scoring/rowsByLevel1.ts';
import type { Block } from '../docx/block.ts';
import { cellWords, gap, heading, item, paragraph, pointsWords } from './draftBlocks.ts';
import { plainTable } from './plainTable.ts';

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 三、绩效评价指标分析: every indicator under its first level, then what was lost and missed, then execution. */
export function indicatorSection({ project, score }: ProjectResult): Block[] {
  const rowsOf = rowsByLevel1(score.rows);
  const parts = score.parts.flatMap((part, index) => {
    const rows = rowsOf(index);
    return [
      heading(2, `${numbered(index)}${part.label}`),
      ...(part.points === undefined
        ? []
        : [
            paragraph(
              `标准分值合计 ${pointsWords(part.points)}，自评得分合计 ${pointsWords(part.reported)}。`,
            ),
          ]),
      rowsTable(project.level1[index]?.name ?? part.label, rows, rowWords(project.layout)),
      ...rows.flatMap(shortfall),
    ];
  });
  const { execution, rulebook } = score;
  if (execution.verdict === 'notApplicable') return [heading(1, '三、绩效评价指标分析'), ...parts];
  return [
    heading(1, '三、绩效评价指标分析'),
    ...parts,
    heading(2, `${numbered(score.parts.length)}预算执行率`),
    paragraph(
      `${project.funds.words.points} ${pointsWords(execution.points)}，自评得分 ${pointsWords(execution.reported)}，按“${rulebook.name}”可得 ${formatInterval(execution.interval)}：${executionReason(execution, project.funds)}。`,
    ),
  ];
}

function rowsTable(name: string, rows: readonly RowScore[], words: RowWords): Block {
  return plainTable(
    `${name}完成情况`,
    [
      { name: '二级指标', width: 14 },
      { name: '三级指标', width: 26, isText: true },
      { name: words.target, width: 16 },
      { name: words.actual, width: 16 },
      { name: '完成率', width: 11 },
      { name: words.points, width: 8 },
      { name: words.score, width: 8 },
    ],
    rows.map(({ indicator, comparison }) => [
      indicator.level2,
      indicator.name,
      indicator.target ?? '无此栏',
      indicator.actual ?? '无此栏',
      completionWords(comparison),
      cellWords(indicator.points),
      cellWords(indicator.score),
    ]),
  );
}

function completionWords(comparison: RowScore['comparison']): string {
  const completion = comparison.kind === 'ratio' ? comparison.completion : undefined;
  return completion === undefined ? '无法判定' : formatRate(completion);
}

/** A row that lost points or missed its target, with the reason that the form gives, or a gap for it. */
function shortfall(row: RowScore): Block[] {
  const { indicator } = row;
  const lost = lostPoints(row);
  const what = [
    ...(rowOutcome(row) === 'missed' ? [`未达到${indicator.words.target}`] : []),
    ...(lost === ZERO ? [] : [`扣 ${formatDecimal(lost)} 分`]),
  ].join('，');
  if (what === '') return [];
  const name = `第 ${indicator.seq} 项${quoteCell(indicator.name)}`;
  const { reason } = indicator;
  if (reason === undefined) return [item(`${name}${what}。`)];
  return isWithoutReason(reason)
    ? [item(`${name}${what}。`), gap(`${name}${what}的原因和改进措施`)]
    : [item(`${name}${what}。自评表写明：${reason.trim()}`)];
}

function numbered(index: number): string {
  return `（${NUMERALS[index] ?? index + 1}）`;
}
