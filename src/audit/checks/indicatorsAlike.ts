import { decimal } from '../../model/decimal.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check, CheckResult } from '../finding.ts';
import { both, hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { withoutMeasure } from '../text/withoutMeasure.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowCells, rowLabel } from '../wording/rowLabel.ts';

/** What is done with the thing, in whichever place of a name. */
const DEED = /新增|新建|增加|建成|建设|完成|实施|开展/g;
/** Smaller counts are alike by chance. */
const FEWEST = decimal(10);
const SHORTEST = 4;
/** How much of both ends two names have in common. */
const ENDS = 2;
/** What one name may say more than the other; 合格, 重点 or any other word narrows it to something of its own. */
const NARROWS_NOTHING = /^(?:机构|服务|设施|工作|项目|活动|任务|[的总类])*$/;
/** More rows that aim at one number say nothing of each other. */
const MOST_ALIKE = 4;

/** A15: two rows aim at the same count of what may be one thing under two names, and reached different numbers. */
export const indicatorsAlike: Check = {
  code: 'indicatorsAlike',
  title: '两项指标可能是同一件事',
  severity: 'info',
  basis: ownBasis('A15'),
  appliesTo: both(({ indicators }) => indicators.length > 1, hasRowColumn('target', 'actual')),
  check: ({ score: { rows } }) => {
    if (!hasOneAimTwice(rows)) return [];
    return [...Map.groupBy(rows.filter(isCount), aimOf).values()].flatMap(pairsIn);
  },
};

/** Almost no form has two counts of one number. */
function hasOneAimTwice(rows: readonly RowScore[]): boolean {
  const seen = new Set<number>();
  return rows.some((row) => {
    if (row.target.kind !== 'quantity' || !isCount(row)) return false;
    const { value } = row.target;
    return seen.size === seen.add(value).size;
  });
}

/** A number of things; shares and money are alike in many rows. */
function isCount({ indicator, target, actual }: RowScore): boolean {
  if (target.kind !== 'quantity' || actual.kind !== 'quantity') return false;
  const { dimension } = target.unit;
  if (dimension === '' || dimension === 'share' || dimension === 'money') return false;
  return target.value >= FEWEST && indicator.parent === undefined;
}

function aimOf({ target }: RowScore): string {
  return target.kind === 'quantity'
    ? `${target.value} ${target.unit.dimension} ${target.unit.text}`
    : '';
}

function pairsIn(rows: readonly RowScore[]): CheckResult[] {
  if (rows.length < 2 || rows.length > MOST_ALIKE) return [];
  return rows.flatMap((row, at) =>
    rows
      .slice(at + 1)
      .filter((other) => isAlike(row, other))
      .map((other) => toResult(row, other)),
  );
}

function isAlike(a: RowScore, b: RowScore): boolean {
  if (a.actual.kind !== 'quantity' || b.actual.kind !== 'quantity') return false;
  if (a.actual.value === b.actual.value || a.actual.unit.text !== b.actual.unit.text) return false;
  const [short = '', long = ''] = [coreOf(a), coreOf(b)].sort((x, y) => x.length - y.length);
  // two rows of one name are repeatedIndicator's
  if (short === long || short.length < SHORTEST) return false;
  const more = moreIn(long, short);
  return more !== undefined && NARROWS_NOTHING.test(more);
}

function coreOf({ indicator }: RowScore): string {
  return withoutMeasure(indicator.name).replace(DEED, '');
}

/** What the longer text has between the beginning and the end of the shorter one; undefined where it is not so. */
function moreIn(long: string, short: string): string | undefined {
  for (let at = ENDS; at <= short.length - ENDS; at++) {
    if (!long.startsWith(short.slice(0, at))) return undefined;
    if (long.endsWith(short.slice(at))) return long.slice(at, long.length - short.length + at);
  }
  return undefined;
}

function toResult(row: RowScore, other: RowScore): CheckResult {
  const { words } = row.indicator;
  return {
    cells: rowCells([row, other], 'indicator'),
    words: () => ({
      message: `${rowLabel(row.indicator)}和${rowLabel(other.indicator)}的${words.target}相同、名称相近，${words.actual}不同。`,
      evidence: [row, other]
        .map(
          ({ indicator }) =>
            `${rowLabel(indicator)}，${rowEvidence(indicator, 'target', 'actual')}`,
        )
        .join('；'),
      advice: '是同一件事的，只保留一行；是两件事的，请在名称中区分。',
    }),
  };
}
