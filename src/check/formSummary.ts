import { formatDecimal } from '../model/decimal.ts';
import { formatEnds, formatRate } from '../model/format.ts';
import { totalAbsence } from '../model/totalAbsence.ts';
import type { Severity, Verdict } from '../model/words.ts';
import type { JudgedForm } from './judgeForms.ts';
import { targetReading } from './targetReading.ts';

/** A judged form in one line of words, as a message can carry it. */
export interface FormSummary {
  readonly file: string;
  readonly name: string;
  readonly department: string;
  readonly year: number;
  readonly reported: string;
  /** The interval without its unit, or why there is none. */
  readonly interval: string;
  /** 优, 良至优; "" where there is no interval. */
  readonly grades: string;
  readonly verdict: Verdict;
  /** Why it is 无法判定, or 一致 outside of the interval, where that does not stand in place of the interval; else "". */
  readonly verdictNote: string;
  /** The share of the points that rests on values that can be checked. */
  readonly checkable: string;
  readonly open: Readonly<Record<Severity, number>>;
  readonly doubts: number;
}

/** What a table of many forms says of one. */
export function formSummary({ read, result, isTargets }: JudgedForm): FormSummary {
  const { project, score, open } = result;
  const { gradeLow, gradeHigh, interval, reported, checkableShare } = score;
  return {
    file: read.file,
    name: project.name,
    department: project.departmentName,
    year: project.year,
    reported: reported === undefined ? totalAbsence(project) : formatDecimal(reported),
    interval: interval === undefined ? (score.notRecomputed ?? '无') : formatEnds(interval),
    grades:
      interval === undefined
        ? ''
        : gradeLow === gradeHigh
          ? `${gradeLow}`
          : `${gradeLow}至${gradeHigh}`,
    verdict: score.verdict,
    verdictNote: interval === undefined ? '' : (score.verdictNote ?? ''),
    checkable: isTargets
      ? clearTargets(result)
      : checkableShare === undefined
        ? '无'
        : formatRate(checkableShare),
    open,
    doubts: read.doubts.length,
  };
}

/** How many targets an actual can be held against, of those that the form has a place for. */
function clearTargets({ score }: JudgedForm['result']): string {
  const rows = score.rows.filter(({ indicator }) => indicator.target !== undefined);
  const clear = rows.filter((row) => targetReading(row).isClear);
  return `${clear.length}／${rows.length} 项`;
}
