import { formatDecimal, ZERO } from '../../model/decimal.ts';
import { formatCount, formatRate, groupThousands } from '../../model/format.ts';
import type { Part } from '../../model/project.ts';
import { DISCRIMINATION_WORDS } from '../../model/stabilityWords.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { FORM_PARTS, type ScoredProject } from './formParts.ts';
import { indicatorKind, kindOrder } from './indicatorKind.ts';
import { type MarkCounts, type MarkedRow, markCounts } from './markCounts.ts';

/** The rows of one second-level indicator over all forms. */
export interface DiscriminationRow extends MarkCounts {
  readonly part: Part;
  /** The official name, 其他 for every other. */
  readonly level2: string;
}

/** Which indicators tell projects apart at all. */
export interface Discrimination {
  /** In the order of the form; kinds without a scored row are left out. */
  readonly rows: readonly DiscriminationRow[];
  /** All of them together; absent where no row is scored. */
  readonly overall: MarkCounts | undefined;
  /** Rows without points or without a score: they do not apply and do not count. */
  readonly notApplicable: number;
  readonly sentence: string;
}

interface ScoredRow extends MarkedRow {
  readonly part: Part;
  readonly level2: string;
}

/** Reported scores by part and second-level indicator: how many are full, how low they go, what is lost. */
export function discrimination(results: readonly ScoredProject[]): Discrimination {
  const all = results.flatMap(({ score }) => score.rows);
  const scored = all.flatMap(toScoredRow);
  const groups = Map.groupBy(scored, ({ part, level2 }) => `${part} ${level2}`);
  const rows = [...groups.values()].flatMap(toDiscriminationRow).sort(byForm);
  const overall = markCounts(scored);
  const notApplicable = all.length - scored.length;
  return { rows, overall, notApplicable, sentence: sentenceOf(overall, notApplicable) };
}

function toScoredRow({ indicator, points, reported }: RowScore): ScoredRow[] {
  const { part, level2 } = indicator;
  return points === undefined || points === ZERO || reported === undefined
    ? []
    : [{ part, level2: indicatorKind(part, level2), points, reported }];
}

function toDiscriminationRow(rows: readonly ScoredRow[]): DiscriminationRow[] {
  const [first] = rows;
  const counts = markCounts(rows);
  return first === undefined || counts === undefined
    ? []
    : [{ part: first.part, level2: first.level2, ...counts }];
}

function byForm(a: DiscriminationRow, b: DiscriminationRow): number {
  return (
    FORM_PARTS.indexOf(a.part) - FORM_PARTS.indexOf(b.part) ||
    kindOrder(a.part, a.level2) - kindOrder(b.part, b.level2)
  );
}

function sentenceOf(overall: MarkCounts | undefined, notApplicable: number): string {
  const left = notApplicable === 0 ? '' : `；另有 ${notApplicable} 项没有分值或没有得分，不计在内`;
  if (overall === undefined) return `没有可以统计的指标${left}。`;
  const { rows, fullMarks, fullShare, points, lost, lostShare, verdict } = overall;
  const full = `${formatCount(rows)} 项指标中 ${formatCount(fullMarks)} 项得满分（${formatRate(fullShare)}）`;
  const all = groupThousands(formatDecimal(points));
  const loss =
    lost === ZERO
      ? `${all} 分中没有失分`
      : `${all} 分中共失 ${formatDecimal(lost)} 分（${formatRate(lostShare)}）`;
  return `${full}，${loss}：${DISCRIMINATION_WORDS[verdict]}${left}。`;
}
