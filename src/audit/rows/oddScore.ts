import { add, type Decimal, formatDecimal, subtract } from '../../model/decimal.ts';
import { formatInterval } from '../../model/format.ts';
import { type RowWords, rowWords } from '../../model/rowWords.ts';
import type { ExecutionScore } from '../../scoring/executionScore.ts';
import { position } from '../../scoring/interval.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { ScoredForm } from '../finding.ts';
import { rowCells, rowLabel } from '../wording/rowLabel.ts';

/** The one printed score that by itself accounts for a total that the scores do not add up to. */
export interface OddScore {
  /** Its cell, as a path of the form's JSON. */
  readonly cell: string;
  readonly name: string;
  /** What is printed, what it would have to be, and why it may be that; one sentence. */
  readonly words: string;
}

/** A score that goes into the total, with what it is called. */
interface Added extends Pick<OddScore, 'cell' | 'name'> {
  readonly scored: RowScore | ExecutionScore;
}

/**
 * The score that lies outside its interval and would lie inside it, or that would be the points of its row, if the
 * difference between the printed total and the sum were its own. Undefined where none does or several do: nobody
 * knows then which it is.
 */
export function oddScore({ project, score }: Pick<ScoredForm, 'project' | 'score'>) {
  const { result, printed, complete, execution } = score.sums.scores;
  if (result.kind !== 'disagrees' || printed === undefined || !complete) return undefined;
  // what else is scored, or execution that is printed twice, may account for it too
  const isTwice = execution !== undefined && project.indicators.some((row) => row.isExecution);
  if (project.otherScored.length > 0 || result.odd !== undefined || isTwice) return undefined;
  const gap = subtract(printed, result.sum);
  const all: readonly Added[] = [
    ...score.rows.map((row) => ({
      ...{ cell: rowCells([row], 'score').join(), name: rowLabel(row.indicator) },
      scored: row,
    })),
    {
      ...{ cell: `funds/${project.funds.total.key}/score`, name: '预算执行率' },
      scored: score.execution,
    },
  ];
  const words = rowWords(project.layout);
  const [one, ...more] = all.flatMap((added) => oddAs(added, gap, score.tolerance, words) ?? []);
  return more.length === 0 ? one : undefined;
}

function oddAs(
  { cell, name, scored }: Added,
  gap: Decimal,
  tolerance: Decimal,
  called: RowWords,
): OddScore | undefined {
  const { reported, points, interval, verdict } = scored;
  // several cells have one score
  if (reported === undefined || interval === undefined || 'unit' in scored) return undefined;
  const instead = add(reported, gap);
  const isOutside = verdict === 'above' || verdict === 'below';
  const isSettled = verdict === 'within' && interval.low === interval.high;
  const why =
    isOutside && position(instead, interval, tolerance) === 'within'
      ? `按规则可得 ${formatInterval(interval)}`
      : instead === points && !isSettled
        ? `${called.points}是 ${formatDecimal(points)} 分`
        : undefined;
  if (why === undefined) return undefined;
  const words = `${name}印的${called.score}是 ${formatDecimal(reported)} 分，${why}；若为 ${formatDecimal(instead)} 分，合计就与总分栏相符。`;
  return { cell, name, words };
}
