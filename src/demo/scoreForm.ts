import {
  type Decimal,
  decimal,
  formatDecimal,
  multiplyDivide,
  round,
  sumOf,
  ZERO,
} from '../model/decimal.ts';
import type { FormV1 as Form } from '../model/formV1.ts';
import { isCostRow } from '../model/isCostRow.ts';
import { migrateForm } from '../model/migrateForm.ts';
import type { ProjectContext } from '../model/project.ts';
import type { Rulebook } from '../model/rulebook.ts';
import { toProject } from '../model/toProject.ts';
import { projectScore } from '../scoring/projectScore.ts';
import type { RowScore } from '../scoring/rowScore.ts';
import { formRows, withRows } from './formRows.ts';
import { chance, type Random, randomOf, whole } from './random.ts';
import { type ReasonKind, reasonFor } from './reasons.ts';

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
export function scoreForm(form: Form, { rulebook, context, whole, key }: Scoring): Form {
  const { execution, rows } = projectScore(toProject(migrateForm(form), context), rulebook);
  const printed = (value: Decimal) => formatDecimal(round(value, whole ? 0 : 2));
  const scored = withRows(form, (row, seq) => {
    const own = rows[seq - 1];
    if (own?.points === undefined) return row;
    const random = randomOf(key, row.indicator);
    const score = printed(scoreOf(random, own, whole));
    const isReasonDue = decimal(score) < own.points || isShort(own);
    const reason =
      row.reason === '' && isReasonDue ? reasonFor(random, reasonKind(own)) : row.reason;
    return { ...row, score, reason };
  });
  const total = { ...form.funds.total, score: printed(execution.interval.high) };
  return withTotal({ ...scored, funds: { ...form.funds, total } });
}

/** The form with the sum of its printed scores as its total score. */
export function withTotal(form: Form): Form {
  const scores = formRows(form).map(({ row }) => decimalOf(row.score));
  const score = formatDecimal(
    sumOf([decimalOf(form.funds.total.score), ...scores]),
    form.layout === 'system-export' ? 2 : 0,
  );
  return { ...form, total: { ...form.total, score } };
}

/** The number of a points or score cell; zero where it holds none. */
export function decimalOf(text: string): Decimal {
  return /^\d/.test(text) ? decimal(text) : ZERO;
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
