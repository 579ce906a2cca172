import type { Project } from '../../model/project.ts';
import { formWords } from '../../model/rowWords.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check, CheckResult } from '../finding.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { printedBasis } from '../ownBasis.ts';
import { ROW } from '../rows/rowTraits.ts';
import { hasDigit } from '../text/hasDigit.ts';
import { isDecidedByOthers } from '../text/isCheckableInWords.ts';
import { FEWEST_COPIED, isCopied } from '../text/isCopied.ts';
import { statesNumber } from '../text/statesNumber.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowNumbers, rowsPlace } from '../wording/rowLabel.ts';

/** L4: actuals in words that repeat the target word for word, where there are several of them. */
export const actualsCopied: Check = {
  code: 'actualsCopied',
  title: '实际完成值与目标文字相同',
  severity: 'info',
  basis: printedBasis('L4', '自评表所印年度指标值与实际完成值'),
  appliesTo: hasRowColumn('target', 'actual'),
  check: ({ project, score, traits }) => {
    // no one answer can be compared with targets of several kinds
    const one = (traits & ROW.notAssessable) === 0 ? [] : oneForAll(score.rows, project);
    if (one.length > 0) return one;
    const changed = oneChange(score.rows, project);
    if (changed.length > 0 || (traits & ROW.wordsTarget) === 0) return changed;
    const rows = score.rows.filter(
      ({ target, indicator }) =>
        target.kind === 'qualitative' &&
        isCopied(indicator) &&
        !hasDigit(indicator.target) &&
        !isDecidedByOthers(target.statement),
    );
    if (rows.length < FEWEST_COPIED) return [];
    return [
      {
        ...rowsPlace(rows, 'actual'),
        words: () => ({
          message: `${rows.length} 行定性指标的${formWords(project).actual}与${formWords(project).target}逐字相同，看不出实际情况。`,
          evidence: `${rowNumbers(rows)}：${actualsOf(rows).join('、')}`,
          advice: '写明实际做到了什么，有调查、检查或统计结果的写上结果。',
        }),
      },
    ];
  },
};

/** A word beside the number, as in 已完成100%: of a share alone many rows may be. */
const WORDED = /\p{Script=Han}/u;
const FEWEST_ALIKE = 4;
const FEWEST_KINDS = 3;

/** The answer of the first row, a number in words, in rows whose targets are of several kinds. */
function oneForAll(rows: readonly RowScore[], project: Project): CheckResult[] {
  const [one] = rows;
  const text = one?.indicator.actual?.trim() ?? '';
  if (rows.length < FEWEST_ALIKE || !WORDED.test(text) || !statesNumber(text)) return [];
  const alike = rows.filter(({ indicator }) => indicator.actual?.trim() === text);
  if (alike.length < FEWEST_ALIKE || new Set(alike.map(kindOf)).size < FEWEST_KINDS) return [];
  return [
    {
      ...rowsPlace(alike, 'actual'),
      words: () => ({
        message: `${alike.length} 行指标的${formWords(project).actual}都写${quoteCell(text)}，看不出各自的实际情况。`,
        evidence: `${rowNumbers(alike)}：${quoteCell(text)}`,
        advice: `逐行填写与${formWords(project).target}相应的数值、时间或结果。`,
      }),
    },
  ];
}

/** 提升5% → 提升5% of several things alike: so much more than what, and how it was measured, nobody says. */
function oneChange(rows: readonly RowScore[], project: Project): CheckResult[] {
  const copied = rows.filter(
    ({ target, indicator }) =>
      target.kind === 'change' && indicator.actual?.trim() === indicator.target?.trim(),
  );
  if (copied.length < FEWEST_COPIED) return [];
  for (const alike of Map.groupBy(copied, ({ indicator }) => indicator.target?.trim()).values()) {
    if (alike.length < FEWEST_COPIED) continue;
    const { target, actual } = formWords(project);
    const text = quoteCell(alike[0]?.indicator.target);
    return [
      {
        ...rowsPlace(alike, 'actual'),
        words: () => ({
          message: `${alike.length} 行指标的${target}和${actual}都写${text}，没有基数，看不出各自的实际情况。`,
          evidence: `${rowNumbers(alike)}：${text}`,
          advice: '写明上年的数和当年的数，以及数从哪里来。',
        }),
      },
    ];
  }
  return [];
}

function kindOf({ target }: RowScore): string {
  return target.kind === 'quantity' ? target.unit.dimension : target.kind;
}

/** Each actual once, quoted. */
function actualsOf(rows: readonly RowScore[]): string[] {
  return [...new Set(rows.map(({ indicator }) => quoteCell(indicator.actual)))];
}
