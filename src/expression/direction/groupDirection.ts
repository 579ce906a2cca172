import { type Decimal, decimal } from '../../model/decimal.ts';
import type { Indicator } from '../../model/project.ts';
import type { Quantity } from '../expression.ts';
import type { Direction } from './direction.ts';
import type { NameParts } from './nameParts.ts';

/** A share as high as this is hardly ever a limit. */
const HIGH_SHARE: Readonly<Record<string, Decimal>> = { '%': decimal(60), '‰': decimal(600) };
const HIGH_BARE = decimal(80);
const WHOLE = decimal(100);
const DONE = /数量|产出/;
const EARNED = /经济/;
/** 存贷比, 医护比: one thing beside another, which may be right at any height. */
const TWO_THINGS = /(?<![占同环性价])比$/;
/** 单位面积物业费: what is paid, or what comes in. */
const FEE = /(?<!消)费$/;
/** 收入5万元以下的村数, 收入低于5万元的村数: those that fall short of a line. */
const BELOW_A_LINE = /\d.{0,4}以下|(?:低于|少于|不足|不到|未达到?)\d/;

/** What group and unit suggest of a name that says nothing: 印发资料 2000份 under 数量指标 is to be done. */
export function groupDirection(
  { text, head }: NameParts,
  { part, level2 }: Pick<Indicator, 'part' | 'level2'>,
  { unit, value }: Quantity,
): Direction {
  const isShare = unit.dimension === 'share' || (unit.dimension === '' && head === 'rate');
  if (isShare) {
    const lowest = unit.dimension === '' ? HIGH_BARE : HIGH_SHARE[unit.text];
    const isHigh = lowest !== undefined && value >= lowest && (unit.text !== '' || value <= WHOLE);
    if (isHigh && !TWO_THINGS.test(text))
      return { way: 'more', reason: '目标是很高的比率，名称中没有以低为好的字样' };
    if (part === 'satisfaction' || level2.includes('满意'))
      return { way: 'more', reason: '列在满意度指标下' };
  } else if (isSumOrCount(text, head, level2) && isToBeDone({ part, level2 })) {
    return { way: 'more', reason: `列在${level2 || '产出指标'}下，是要完成的数` };
  }
  return { way: 'open', reason: `目标没有符号，“${text}”看不出越高越好还是越低越好` };
}

/** Neither a level nor what falls short of a line; of what is earned no count: it may be of what was lost. */
function isSumOrCount(text: string, head: NameParts['head'], level2: string): boolean {
  const mayBeLost = head === 'count' && EARNED.test(level2);
  return head !== 'level' && !mayBeLost && !FEE.test(text) && !BELOW_A_LINE.test(text);
}

/** Whether a row stands among what is to be done or earned. */
export function isToBeDone({ part, level2 }: Pick<Indicator, 'part' | 'level2'>): boolean {
  return DONE.test(level2) || EARNED.test(level2) || (level2 === '' && part === 'output');
}
