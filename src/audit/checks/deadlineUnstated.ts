import type { Expression } from '../../expression/expression.ts';
import { isCounting } from '../../expression/unit.ts';
import { withoutLead } from '../../expression/withoutLead.ts';
import type { Indicator } from '../../model/project.ts';
import { formWords } from '../../model/rowWords.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check } from '../finding.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { printedBasis } from '../ownBasis.ts';
import { ROW } from '../rows/rowTraits.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowNumbers, rowsPlace } from '../wording/rowLabel.ts';

/** A day or month that is no term by itself: 2022年10月20日, 2022-10-20, 10月完成, but not 10月底前. */
const PLAIN =
  /^\s*(?:20\d\d\s*[年./-]\s*)?\d{1,2}\s*(?:月份?(?:\s*\d{1,2}\s*[日号])?|[./-]\d{1,2}日?)[^前底内末初旬至到~\d-]{0,8}$/;

/** 竣工验收后30日内: a term from a day that the form does not state. */
const WITHIN = /[后起之]\d{1,3}\s*个?(?:工作日|日|天|小时|月)(?:以|之)?内/;

/** 2020年全年: when something goes on, which is complete at no time. */
const WHOLE_YEAR = /全年\s*$/;

/** Q6: a deadline can be checked only against a date; the target's own words, a tier, 100% or 18处 are none. */
export const deadlineUnstated: Check = {
  code: 'deadlineUnstated',
  title: '时限目标未写实际完成时间',
  severity: 'info',
  basis: printedBasis('Q6', '自评表所印年度指标值与实际完成值'),
  appliesTo: hasRowColumn('target', 'actual'),
  check: ({ project, score, traits }) => {
    if ((traits & (ROW.datedTarget | ROW.wordsTarget)) === 0) return [];
    const rows = score.rows.filter(
      ({ target, actual, indicator }) =>
        (target.kind === 'deadline' &&
          !WHOLE_YEAR.test(indicator.target ?? '') &&
          (actual.kind === 'tier' || isOtherNumber(actual) || isCopy(indicator))) ||
        (target.kind === 'qualitative' && isCopy(indicator) && WITHIN.test(indicator.target ?? '')),
    );
    if (rows.length === 0) return [];
    return [
      {
        ...rowsPlace(rows, 'actual'),
        words: () => ({
          message: `${rowNumbers(rows)}的${formWords(project).target}是时限，${formWords(project).actual}没有写完成的时间${unnamedWords(rows)}。`,
          evidence: cellsOf(rows).join('；'),
          advice: '填写实际完成的日期或月份。',
        }),
      },
    ];
  },
};

/** A name that is a term itself: 2022年底之前. */
const TERM = /^(?:20\d\d年)?(?:\d{1,2}月)?(?:\d{1,2}日|年?底|末)?(?:之?前|以前|前)?(?:完成)?$/;

/** That the names of these rows say when and not what, where they do. */
function unnamedWords(rows: readonly RowScore[]): string {
  const unnamed = rows.filter(({ indicator }) => {
    const name = withoutLead(indicator.name).replace(/\s/g, '');
    return /\d|年底/.test(name) && TERM.test(name);
  });
  if (unnamed.length === 0) return '';
  const whose = unnamed.length === rows.length ? '' : rowNumbers(unnamed);
  return `，${whose}名称也只写时限，没有写明要完成什么`;
}

/** A share or a count, and no length of time or bare number, which may stand for days or a month. */
function isOtherNumber(actual: Expression): boolean {
  return actual.kind === 'quantity' && (actual.unit.text === '%' || isCounting(actual.unit));
}

/** The target's own words, but for a day that is no term by itself. */
function isCopy({ target, actual }: Indicator): boolean {
  if (target === undefined || actual === undefined) return false;
  return actual.trim() === target.trim() && !PLAIN.test(actual);
}

/** Each pair of target and actual once, quoted. */
function cellsOf(rows: readonly RowScore[]): string[] {
  const cells = rows.map(
    ({ indicator }) => `${quoteCell(indicator.target)}→${quoteCell(indicator.actual)}`,
  );
  return [...new Set(cells)];
}
