import type { Expression, Quantity } from '../../expression/expression.ts';
import { type Decimal, decimal, subtract } from '../../model/decimal.ts';
import type { RowScore } from '../../scoring/rowScore.ts';

const WHOLE = decimal(100);
const SHARE = /(?:率|比例|占比)$/;
/** Says of a share that it is of those that are not so. */
const NOT = /[未不非]|没有/;
/** What one thing cannot be at once: of any whole the two shares are no more than all. */
const OPPOSITES: readonly (readonly [so: RegExp, otherwise: RegExp])[] = [
  [/准确|正确|精准/, /差错|错误|出错|错漏|混|误[报判检诊]/],
  [/成功/, /失败/],
  [/合格|达标|优良/, /超标|次品|废品/],
  [/及时|[按准]时|按期|准点/, /逾期|超期|超时|延误|晚点/],
  [/完好/, /破损|损坏|缺失/],
  [/[成存]活/, /死亡|枯死|死苗/],
  [/就业/, /失业|待业/],
  [/出勤|到岗|到课/, /缺勤|缺岗|缺课|旷课/],
  [/入住|出租|使用|利用/, /空置|闲置/],
  [/巩固|留存|在学/, /流失|辍学/],
];

/**
 * For each row that has the share of those that are not so, the row that has the share of those that are: by its
 * name without the 未, or by words that exclude each other and targets that leave the one what the other does not take.
 * Neither two rows of one name nor two of one target are told apart. Time is linear in the rows.
 * @example 未通公交行政村比例 beside 通公交行政村比例; 混投率 ≤15% beside 分类投放准确率 ≥85%
 */
export function restsOfWhole(rows: readonly RowScore[]): ReadonlyMap<RowScore, RowScore> {
  const rests = new Map<RowScore, RowScore>();
  const shares = rows.filter((row) => shareOf(row) !== undefined && SHARE.test(row.indicator.name));
  const negative = shares.filter(isNegative);
  if (negative.length === 0) return rests;
  const byName = onlyOnes(shares, ({ indicator }) => indicator.name);
  const byTarget = onlyOnes(shares, (row) => placeOf(row, 'whole'));
  for (const row of negative) {
    const { name } = row.indicator;
    const beside = byTarget.get(placeOf(row, 'rest') ?? '');
    const rest = NOT.test(name) ? byName.get(name.replace(NOT, '')) : undefined;
    if (rest !== undefined) rests.set(row, rest);
    else if (beside !== undefined && excludes(beside.indicator.name, name)) rests.set(row, beside);
  }
  return rests;
}

/** What share a row reached, in percent: 99.2 beside a target of 98% is one too; undefined where it has none. */
export function shareOf({ actual, comparison }: RowScore): Decimal | undefined {
  if (isPercent(actual)) return actual.value;
  return comparison.kind === 'ratio' && comparison.unit === '%' ? comparison.actual : undefined;
}

/** A number with the sign %. */
export function isPercent(value: Expression): value is Quantity {
  return value.kind === 'quantity' && value.unit.text === '%';
}

function isNegative({ indicator: { name } }: RowScore): boolean {
  return NOT.test(name) || OPPOSITES.some(([, otherwise]) => otherwise.test(name));
}

/** 撮合成功 excludes 未成交, which is said with one of its words, and 准确 excludes 混投. */
function excludes(name: string, otherwise: string): boolean {
  if (OPPOSITES.some(([so, not]) => so.test(name) && !so.test(otherwise) && not.test(otherwise)))
    return true;
  const [, denied = ''] = otherwise.split(NOT);
  return !NOT.test(name) && [...denied.replace(SHARE, '')].some((sign) => name.includes(sign));
}

/** The group of a row with its target, or with what that leaves of 100 %; undefined where the direction does not fit. */
function placeOf(
  { indicator, target, direction }: RowScore,
  part: 'whole' | 'rest',
): string | undefined {
  if (!isPercent(target) || direction.way !== (part === 'whole' ? 'more' : 'less'))
    return undefined;
  const value = part === 'whole' ? target.value : subtract(WHOLE, target.value);
  return `${indicator.level2}\u0000${value}`;
}

/** By a key that only one of them has; those without a key are left out. */
function onlyOnes(
  rows: readonly RowScore[],
  key: (row: RowScore) => string | undefined,
): ReadonlyMap<string, RowScore> {
  const groups = Map.groupBy(rows, key);
  return new Map(
    [...groups].flatMap(([own, [row, ...others]]) =>
      own === undefined || row === undefined || others.length > 0 ? [] : [[own, row] as const],
    ),
  );
}
