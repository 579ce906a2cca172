import {
  type Decimal,
  decimal,
  formatDecimal,
  multiplyDivide,
  round,
  ZERO,
} from '../model/decimal.ts';
import { isCostRow } from '../model/isCostRow.ts';
import type { ProjectContext } from '../model/project.ts';
import type { Rulebook } from '../model/rulebook.ts';
import { toProject } from '../model/toProject.ts';
import { projectScore } from '../scoring/projectScore.ts';
import type { RowScore } from '../scoring/rowScore.ts';
import type { Content } from './content.ts';
import { withRows } from './contentRows.ts';
import { paper } from './paper.ts';
import { printForm } from './printForm.ts';
import { chance, type Random, randomOf, whole } from './random.ts';
import { type ReasonKind, reasonFor } from './reasons.ts';
import { withTotal } from './withTotal.ts';

/** Scores are given to whole texts, so that a paper that parts them must be read alike. */
const FULL_PAPER = paper('ministry-2020');

/** Who fills the scores in, and how: the same key gives the same scores. */
export interface Scoring {
  readonly rulebook: Rulebook;
  readonly context: ProjectContext;
  readonly whole: boolean;
  readonly key: string;
}

/**
 * The form with the scores that its rule book gives and a reason wherever points are lost or a target
 * is missed. Rows in words get a score from within their tier, mostly its top.
 */
export function scoreContent(
  content: Content,
  { rulebook, context, whole, key }: Scoring,
): Content {
  const { execution, rows } = projectScore(
    toProject(printForm(content, FULL_PAPER).form, context),
    rulebook,
  );
  const printed = (value: Decimal) => formatDecimal(round(value, whole ? 0 : 2));
  const scored = withRows(content, (row, seq) => {
    const own = rows[seq - 1];
    if (own?.points === undefined) return row;
    const random = randomOf(key, row.indicator);
    const score = printed(scoreOf(random, own, whole));
    const isReasonDue = decimal(score) < own.points || isShort(own);
    const reason =
      row.reason === '' && isReasonDue ? reasonFor(random, reasonKind(own)) : row.reason;
    return { ...row, score, reason };
  });
  const { points } = content.funds.total;
  const total = {
    ...content.funds.total,
    score: points === '' ? '' : printed(execution.interval.high),
  };
  return withTotal({ ...scored, funds: { ...content.funds, total } });
}

/** What the rule book gives, or what a filler gives within what it admits. */
function scoreOf(random: Random, row: RowScore, isWhole: boolean): Decimal {
  const { interval, comparison, points = ZERO } = row;
  if (interval === undefined) return ZERO;
  if (comparison.kind !== 'tier') return interval.high;
  if (comparison.tier === 'met' && chance(random, 0.75)) return interval.high;
  const share = comparison.tier === 'met' ? whole(random, 850, 980) : 700;
  const given = multiplyDivide(points, decimal(share), decimal(1000), isWhole ? 0 : 1);
  return given < interval.low ? interval.low : given > interval.high ? interval.high : given;
}

function isShort({ comparison }: RowScore): boolean {
  if (comparison.kind === 'tier') return comparison.tier !== 'met';
  return (comparison.kind === 'ratio' || comparison.kind === 'binary') && !comparison.met;
}

function reasonKind({ comparison, indicator }: RowScore): ReasonKind {
  const { level2, part } = indicator;
  if (comparison.kind === 'binary') return 'late';
  if (part === 'satisfaction') return 'opinion';
  if (part === 'benefit') return 'effect';
  if (isCostRow(indicator)) return 'cost';
  return level2.includes('数量') ? 'quantity' : 'quality';
}
