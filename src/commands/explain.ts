import type { ProjectResult } from '../analysis/projectResult.ts';
import { type Decimal, formatDecimal } from '../model/decimal.ts';
import { formatInterval } from '../model/format.ts';
import type { Interval } from '../scoring/interval.ts';
import type { Step } from '../scoring/step.ts';

/** How one score came about: the row's or, without a seq, the execution's. */
interface Explained {
  readonly seq: number | undefined;
  readonly name: string;
  readonly reported: Decimal | undefined;
  readonly interval: Interval | undefined;
  readonly steps: readonly Step[];
}

/** The derivation of one row, or of the whole form, in lines. */
export function explainLines(result: ProjectResult, seq: number | undefined): string[] {
  const lines = [`${result.project.name}，按“${result.score.rulebook.name}”复核`];
  for (const one of explained(result, seq)) {
    lines.push(`${one.seq ?? ''}　${one.name}`);
    for (const { label, text, rule } of one.steps) {
      lines.push(`    ${label}：${text}${rule === undefined ? '' : `（规则 ${rule}）`}`);
    }
    for (const fit of fitsOf(result, one.seq)) {
      lines.push(`    相符：${fit.label}，${formatInterval(fit.recomputed)}`);
    }
  }
  return lines;
}

/** The same as data; numbers are exact decimal text. */
export function explainJson(result: ProjectResult, seq: number | undefined): object {
  return explained(result, seq).map(({ interval, reported, ...one }) => ({
    ...one,
    seq: one.seq ?? null,
    reported: reported === undefined ? null : formatDecimal(reported),
    low: interval === undefined ? null : formatDecimal(interval.low),
    high: interval === undefined ? null : formatDecimal(interval.high),
    fits: fitsOf(result, one.seq).map(({ rulebook, label }) => ({ rulebook, label })),
  }));
}

function explained({ score }: ProjectResult, seq: number | undefined): Explained[] {
  const rows = score.rows.map((row) => ({
    seq: row.indicator.seq,
    name: `${row.indicator.name}：${row.indicator.target} → ${row.indicator.actual}`,
    reported: row.reported,
    interval: row.interval,
    steps: row.steps,
  }));
  const { reported, interval, steps } = score.execution;
  const execution = { seq: undefined, name: '预算执行率', reported, interval, steps };
  return seq === undefined ? [execution, ...rows] : rows.filter((row) => row.seq === seq);
}

function fitsOf({ fits }: ProjectResult, seq: number | undefined) {
  return fits.filter((fit) => fit.fits && fit.subject === (seq ?? 'execution'));
}
