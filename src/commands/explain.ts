import type { ProjectResult } from '../analysis/projectResult.ts';
import { type ReviewLine, reviewLines } from '../analysis/reviewLines.ts';
import { formatDecimal } from '../model/decimal.ts';
import { formatInterval } from '../model/format.ts';

/** The derivation of one row, or of the whole form, in lines. */
export function explainLines(result: ProjectResult, seq: number | undefined): string[] {
  const lines = [`${result.project.name}，按“${result.score.rulebook.name}”复核`];
  for (const one of explained(result, seq)) {
    lines.push(one.seq === undefined ? one.name : rowTitle(result, one.seq));
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

function explained(result: ProjectResult, seq: number | undefined): ReviewLine[] {
  return reviewLines(result).filter((line) => seq === undefined || line.seq === seq);
}

function fitsOf({ fits }: ProjectResult, seq: number | undefined) {
  return fits.filter((fit) => fit.fits && fit.subject === (seq ?? 'execution'));
}

function rowTitle({ project }: ProjectResult, seq: number): string {
  const {
    name = '',
    target = '',
    actual = '',
  } = project.indicators.find((one) => one.seq === seq) ?? {};
  return `${seq}　${name}：${target} → ${actual}`;
}
