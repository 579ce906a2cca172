import { type Cell, cellValue } from '../../model/cell.ts';
import { type Decimal, formatDecimal, parseDecimal, subtract, ZERO } from '../../model/decimal.ts';
import { blockOf, type Layout } from '../../model/layouts/layout.ts';
import { plainLabel } from '../../model/plainLabel.ts';
import type { Indicator, Project } from '../../model/project.ts';
import { readOnce } from '../../model/readOnce.ts';
import type { Check, CheckResult } from '../finding.ts';
import { both, hasRowColumn } from '../hasPrinted.ts';
import { printedBasis } from '../ownBasis.ts';
import { rowLabel } from '../wording/rowLabel.ts';

const DEDUCTION = /^(?:扣分|扣减分|扣除分|自评扣分)(?:值|数|情况)?$/;
const POINTS = /^(?:扣减?)?\s*(\d+(?:\.\d+)?)\s*分?$/;

/** A13: points less what a column of its own takes off are the score of the row, and of the total. */
export const deductionMismatch: Check = {
  code: 'deductionMismatch',
  title: '分值减扣分与得分不符',
  severity: 'error',
  basis: printedBasis('A13', '自评表所印分值、扣分与得分'),
  appliesTo: both(
    hasRowColumn('points', 'score'),
    ({ layout }) => deductionColumns(layout).length > 0,
  ),
  check: ({ project }) => [...ofRows(project), ...ofTotal(project)],
};

function ofRows({ indicators, layout }: Project): CheckResult[] {
  const [key = ''] = deductionColumns(layout);
  return indicators.flatMap((indicator, at): CheckResult[] => {
    // cells that span rows have what was taken off of all of them
    const below = indicators[at + 1];
    if (below !== undefined && isMergedUpwards(below, key)) return [];
    const gap = gapOf(indicator.points, indicator.cells[key], indicator.score);
    if (gap === undefined) return [];
    return [
      {
        seq: indicator.seq,
        about: { kind: 'cell', column: 'score' },
        words: () => wordsOf(`${rowLabel(indicator)}`, indicator.words, gap),
      },
    ];
  });
}

function isMergedUpwards({ points, score, cells }: Indicator, key: string): boolean {
  return points.kind === 'merged' || score.kind === 'merged' || cells[key] === null;
}

function ofTotal(project: Project): CheckResult[] {
  const { form, layout, indicators, totalPoints, totalScore, funds } = project;
  const words = indicators[0]?.words;
  const [key = ''] = deductionColumns(layout);
  const deducted = form.total?.[key];
  const gap = gapOf(totalPoints, deducted, totalScore);
  if (gap === undefined || words === undefined || project.otherScored.length > 0) return [];
  // 预算执行率 stands beside the rows, and has no such column
  const { points, score } = funds.total;
  const lost = subtract(cellValue(points) ?? ZERO, cellValue(score) ?? cellValue(points) ?? ZERO);
  if (subtract(subtract(gap.points, gap.deducted), lost) === gap.score) return [];
  return [{ about: { kind: 'total', column: 'score' }, words: () => wordsOf('合计', words, gap) }];
}

interface Gap {
  readonly points: Decimal;
  readonly deducted: Decimal;
  readonly score: Decimal;
}

function gapOf(points: Cell, cell: string | null | undefined, score: Cell): Gap | undefined {
  const [, number = ''] = POINTS.exec((cell ?? '').normalize('NFKC').trim()) ?? [];
  const deducted = parseDecimal(number);
  if (deducted === undefined || points.kind !== 'value' || score.kind !== 'value') return undefined;
  // a score above its points, or none left to take off, is told otherwise
  if (score.value > points.value || deducted > points.value) return undefined;
  const isSame = subtract(points.value, deducted) === score.value;
  return isSame ? undefined : { points: points.value, deducted, score: score.value };
}

function wordsOf(
  where: string,
  names: { readonly points: string; readonly score: string },
  { points, deducted, score }: Gap,
) {
  const left = formatDecimal(subtract(points, deducted));
  return {
    message: `${where}的${names.points} ${formatDecimal(points)} 分，扣 ${formatDecimal(deducted)} 分，应为 ${left} 分，${names.score}印 ${formatDecimal(score)} 分。`,
    evidence: `${names.points} ${formatDecimal(points)}；扣分 ${formatDecimal(deducted)}；${names.score} ${formatDecimal(score)}`,
    advice: `核对扣分和${names.score}。`,
  };
}

/** The keys of the columns that print what was taken off: one, or none. */
const deductionColumns = readOnce((layout: Layout): readonly string[] =>
  (blockOf(layout, 'indicators')?.columns ?? [])
    .filter(({ label }) => DEDUCTION.test(plainLabel(label)))
    .map(({ key }) => key),
);
