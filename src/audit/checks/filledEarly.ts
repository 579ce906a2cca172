import type { Deadline } from '../../expression/expression.ts';
import { parseExpression } from '../../expression/parseExpression.ts';
import { blockOf, indicatorColumns } from '../../model/layouts/layout.ts';
import type { Project } from '../../model/project.ts';
import { rowWords } from '../../model/rowWords.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { AuditSubject, Check, CheckResult } from '../finding.ts';
import { ownBasis } from '../ownBasis.ts';
import { ROW } from '../rows/rowTraits.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowNumbers } from '../wording/rowLabel.ts';

/** The first day of the last month: who fills a form in then may well know what the year has come to. */
const LAST_MONTH = '12-01';
/** A form of a part of the year, or one that is filled in again before its end. */
const INTERIM =
  /上半年|月底?实际|[-—~至]\d{1,2}月|季度|中期|监控|阶段|截[至止]|进度|终了|结束后|竣工后/;

/** A11: the day on which the form was filled in comes before what it says was done, or before the year that it accounts for ends. */
export const filledEarly: Check = {
  code: 'filledEarly',
  title: '填报日期早于所填的内容',
  severity: 'info',
  basis: ownBasis('A11'),
  appliesTo: (project) =>
    (project.form.head?.filledOn ?? '') !== '' && indicatorColumns(project.layout).has('actual'),
  check: (subject) => {
    const { project } = subject;
    const text = project.form.head?.filledOn ?? '';
    const day = dayOf(text);
    if (day === undefined || !isOfYear(day, project)) return [];
    const later = rowsAfter(day, subject);
    const isEarly = day.by < `${project.year}-${LAST_MONTH}` && !isInterim(project);
    if (later.length === 0 && !(isEarly && hasActuals(subject))) return [];
    return [result(project, text, later)];
  },
};

/** A day or a month with its year; a year alone says no day. */
function dayOf(text: string): Deadline | undefined {
  if (!/20\d\d\D{1,3}\d/.test(text)) return undefined;
  const read = parseExpression(text.trim(), 0);
  return read.kind === 'deadline' ? read : undefined;
}

/** A day years before is a slip of another kind, and one after the year is in time. */
function isOfYear({ by }: Deadline, { year }: Project): boolean {
  return by.startsWith(String(year)) || by.startsWith(String(year + 1));
}

/** The rows that say of a day after it that something was done then. */
function rowsAfter({ by }: Deadline, { score, traits }: AuditSubject): readonly RowScore[] {
  if ((traits & ROW.datedActual) === 0) return [];
  return score.rows.filter(
    ({ actual, comparison }) =>
      actual.kind === 'deadline' &&
      (actual.from ?? '') > by &&
      // the target's own words are no day on which it was done
      !(comparison.kind === 'binary' && !comparison.stated),
  );
}

function isInterim({ form, texts, layout }: Project): boolean {
  const labels = (blockOf(layout, 'indicators')?.columns ?? []).map(({ label }) => label);
  return (
    INTERIM.test(`${form.title}${form.period ?? ''}${labels.join('')}`) ||
    texts.some(({ text }) => INTERIM.test(text))
  );
}

function hasActuals({ score: { rows } }: AuditSubject): boolean {
  return rows.some(({ actual }) => actual.kind !== 'missing' && actual.kind !== 'none');
}

function result({ year, layout }: Project, text: string, later: readonly RowScore[]): CheckResult {
  const { actual } = rowWords(layout);
  const day = quoteCell(text);
  const said =
    later.length === 0
      ? `早于 ${year} 年度结束，表上已填有${actual}`
      : `早于${rowNumbers(later)}所写的实际完成时间`;
  return {
    cells: [
      'head/filledOn',
      ...later.map(({ indicator }) => `indicators/${indicator.seq - 1}/actual`),
    ],
    words: () => ({
      message: `填报日期${day}${said}。`,
      evidence: [
        `填报日期${day}`,
        ...later.map(
          ({ indicator }) => `${rowNumbers([{ indicator }])}${quoteCell(indicator.actual)}`,
        ),
      ].join('；'),
      advice: '核对填报日期；年度中填报的，请注明各项数值截至何时。',
    }),
  };
}
