import { nameParts } from '../../expression/direction/nameParts.ts';
import { add, decimal, formatDecimal } from '../../model/decimal.ts';
import type { ImpossibleShare } from '../../scoring/impossibleShare.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check, Words } from '../finding.ts';
import { restsOfWhole, shareOf } from '../goals/restOfWhole.ts';
import { ownBasis } from '../ownBasis.ts';
import { rowResults } from '../rowCheck.ts';
import { shareFault } from '../rows/isImpossible.ts';
import { ROW } from '../rows/rowTraits.ts';
import { impossibleDates } from '../text/impossibleDates.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowLabel } from '../wording/rowLabel.ts';

/** What rounding may add to two shares of one whole. */
const ROUNDED = decimal('100.1');

/** A11: a share above 100 % or below 0, two of one whole that are more than all, more days than a year has, a day of no calendar. */
export const impossibleValue: Check = {
  code: 'impossibleValue',
  title: '数值超出可能的范围',
  severity: 'warning',
  basis: ownBasis('A11'),
  check: (subject) => {
    const dates = impossibleDates(subject.project);
    if ((subject.traits & WHEN) === 0) return dates;
    const rests = restsOfWhole(subject.score.rows);
    const find = (row: RowScore) =>
      shareFault(row) ?? aboveWhole(row, rests.get(row)) ?? aboveYear(row);
    const rows = rowResults(subject, {
      when: WHEN,
      column: (row) => find(row)?.column,
      find: (row) => {
        const fault = find(row);
        return fault && (() => wordsOf(row, fault));
      },
    });
    return [...rows, ...dates];
  },
};

const WHEN = ROW.oddShare | ROW.measured | ROW.notAssessable;

function wordsOf({ indicator }: RowScore, { column, bound }: ImpossibleShare): Words {
  return {
    message: `${rowLabel(indicator)}的${indicator.words[column]}${quoteCell(indicator[column])}${bound}。`,
    evidence: rowEvidence(indicator, 'target', 'actual'),
    advice: '核对数值和计量单位；指标确可超出这一范围的，请说明算法。',
  };
}

/** What is and what is not so are no more than all. */
function aboveWhole(row: RowScore, rest: RowScore | undefined): ImpossibleShare | undefined {
  const [own, other] = [shareOf(row), rest && shareOf(rest)];
  if (rest === undefined || own === undefined || other === undefined) return undefined;
  const sum = add(own, other);
  if (sum <= ROUNDED) return undefined;
  const beside = `${rowLabel(rest.indicator)}的${quoteCell(rest.indicator.actual)}`;
  return { column: 'actual', bound: `与${beside}合计 ${formatDecimal(sum)}%，高于 100%` };
}

/** Days of a year, that of the form or of any, and not of several places or years. */
const DAYS = /天数$/;
const MORE_THAN_YEAR = /累计|合计|总|共|各|人|台|站|[两三]年|年限|[\r\n]/;
const OF_YEAR = /[全每]年|年度/;
const LONGEST_YEAR = decimal(366);

function isDaysOfYear(name: string): boolean {
  const ofNoMean = name.slice(name.lastIndexOf('均') + 1);
  const isOfYear = OF_YEAR.test(ofNoMean) || (ofNoMean === name && name.startsWith('年'));
  return DAYS.test(name) && isOfYear && !MORE_THAN_YEAR.test(name);
}

/** More days a year than the longest year has; its target stays within a year. */
function aboveYear({
  indicator: { name },
  target,
  actual,
  comparison,
}: RowScore): ImpossibleShare | undefined {
  if (comparison.kind !== 'ratio' || !name.includes('天数')) return undefined;
  if (!isDaysOfYear(nameParts(name).text)) return undefined;
  const isDays = [target, actual].some((one) => one.kind === 'quantity' && one.unit.text === '天');
  if (!isDays || comparison.target > LONGEST_YEAR || comparison.actual <= LONGEST_YEAR)
    return undefined;
  return { column: 'actual', bound: '多于一年的天数' };
}
