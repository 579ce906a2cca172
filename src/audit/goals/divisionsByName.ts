import { withoutLead } from '../../expression/withoutLead.ts';
import { remembering } from '../../model/remembering.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { HALVES } from '../text/isWholeByName.ts';

const AGES =
  /(?:(\d{1,3})(?:周?岁)?[—–\-~～至到]+)?(\d{1,3})周?岁(?:（含）|\(含\))?(?:[及或]?(以上|以下))?/u;
/** What a name says of a whole and not of a thing. */
const OF_ALL = /总(?=[人户数量次面])|合计|全部|全年|年度/g;

/** What a name is a part of: 80—89周岁发放人数 of 发放人数. */
interface Part {
  readonly whole: string;
  /** Which division of the whole it is of, and where it lies in that. */
  readonly division: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The rows that by their names are parts of another row and have nothing in common: ages that do not overlap, and
 * two halves. Time is linear in the rows, but for the order of the parts.
 * @example 发放总人数: 80—89周岁发放人数 and 90周岁及以上发放人数
 */
export function divisionsByName(
  rows: readonly RowScore[],
): ReadonlyMap<RowScore, readonly RowScore[]> {
  const parts = rows.flatMap((row) => {
    const part = partOf(row.indicator.name);
    return part === undefined ? [] : [{ ...part, row }];
  });
  if (parts.length < 2) return new Map();
  const own = new Set(parts.map(({ row }) => row));
  const wholes = Map.groupBy(
    rows.filter((row) => !own.has(row)),
    ({ indicator }) => wholeName(withoutLead(indicator.name)),
  );
  const divisions = Map.groupBy(parts, ({ whole, division }) => `${division} ${whole}`);
  return new Map(
    [...divisions.values()].flatMap((division) => {
      const [whole, ...others] = wholes.get(division[0]?.whole ?? '') ?? [];
      if (whole === undefined || others.length > 0 || !isDisjoint(division)) return [];
      return [[whole, division.map(({ row }) => row)] as const];
    }),
  );
}

/** Whether a name alone says that it is a part. */
export function isPartByName(name: string): boolean {
  return partOf(name) !== undefined;
}

/** What every name of a part has; hardly any name is one, and all are asked. */
const MAY_BE_PART = /岁|[男女]|城[镇市区]|[农乡]村|[上下]半年/;

function partOf(name: string): Part | undefined {
  return MAY_BE_PART.test(name) ? rememberedPart(name).part : undefined;
}

const rememberedPart = remembering((text) => ({ part: partIn(withoutLead(text)) }));

function partIn(name: string): Part | undefined {
  const [age, from, to, side] = AGES.exec(name) ?? [];
  if (age !== undefined) {
    const bound = Number(to);
    return {
      whole: wholeName(name.replace(age, '')),
      division: 'ages',
      from: side === '以下' ? 0 : Number(from ?? bound),
      to: side === '以上' ? Number.POSITIVE_INFINITY : bound,
    };
  }
  for (const [pair, halves] of HALVES.entries()) {
    const half = halves.findIndex((word) => word.test(name));
    const word = halves[half];
    if (word === undefined) continue;
    const whole = wholeName(name.replace(word, ''));
    return { whole, division: `${pair}`, from: half, to: half + 1 };
  }
  return undefined;
}

function wholeName(name: string): string {
  return name.replace(OF_ALL, '');
}

/** 60岁以下 and 60岁以上 touch; two of one half, or 60—70岁 beside 65岁以上, overlap. */
function isDisjoint(parts: readonly Pick<Part, 'from' | 'to'>[]): boolean {
  if (parts.length < 2) return false;
  const inOrder = parts.toSorted((a, b) => a.from - b.from || a.to - b.to);
  return inOrder.every((part, at) => at === 0 || part.from >= (inOrder[at - 1]?.to ?? 0));
}
