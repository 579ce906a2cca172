import { formatDecimal } from '../model/decimal.ts';
import { formatEnds } from '../model/format.ts';
import type { Outcome, TrialRow } from './trial.ts';
import { outOfHundred } from './trialWeights.ts';

/** 94（优）; 未列 where no total is reported. */
export function reportedWords({ reported }: TrialRow): string {
  return reported === undefined ? '未列' : `${formatDecimal(reported.total)}（${reported.grade}）`;
}

/** 82.2–100（良至优), one figure and one grade where both ends are the same. */
export function outcomeWords(outcome: Outcome | undefined): string {
  if (outcome === undefined) return '无法试算';
  const { gradeLow, gradeHigh } = outcome;
  return `${formatEnds(outcome)}（${[...new Set([gradeLow, gradeHigh])].join('至')}）`;
}

/** How many grades change, in one sentence. */
export function countWords(rows: readonly TrialRow[], isStart: boolean): string {
  const all = `${rows.length} 个项目`;
  if (isStart) return `${all}，现在的规则和分值。换一种规则或改变分值，就能看到等级怎样变。`;
  const changing = rows.filter(({ changed }) => changed).length;
  const unknown = rows.filter(({ changed }) => changed === undefined).length;
  const other = unknown === 0 ? '' : `，${unknown} 个无法试算`;
  return changing === 0
    ? `${all}中没有等级会变的${other}。`
    : `${all}中 ${changing} 个的等级会变${other}。`;
}

/** What the reader's own weights add up to, and what each counts where that is not 100. */
export function sumWords(
  parts: readonly { readonly name: string; readonly points: number }[],
): string {
  const sum = parts.reduce((total, { points }) => total + points, 0);
  if (sum === 100) return '合计 100 分。';
  const brought = outOfHundred(parts.map(({ points }) => points));
  if (brought === undefined) return '合计 0 分，无法试算：至少一个部分要有分值。';
  const each = parts.map(({ name }, at) => {
    const weight = brought[at];
    return `${name} ${weight === undefined ? '' : formatDecimal(weight)}`;
  });
  return `合计 ${sum} 分，不是 100 分，按比例折算成 100 分试算：${each.join('、')}。`;
}
