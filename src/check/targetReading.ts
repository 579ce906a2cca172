import type { Expression } from '../expression/expression.ts';
import { formatDecimal } from '../model/decimal.ts';
import { WAY_WORDS } from '../model/words.ts';
import type { RowScore } from '../scoring/rowScore.ts';

/** How a target is read, in one Chinese sentence without a full stop. */
export interface TargetReading {
  readonly text: string;
  /** Whether an actual can be held against it, and it is known which way is better. */
  readonly isClear: boolean;
}

/**
 * How a target is read by all that judges it, as it is to be said while the target is written.
 * @example targetReading(row of ≥100人) // { text: '≥ 100 人，越高越好', isClear: true }
 */
export function targetReading({
  target,
  direction: { way, reason },
  indicator,
}: Pick<RowScore, 'target' | 'direction' | 'indicator'>): TargetReading {
  const said = targetWords(target);
  if (target.kind !== 'quantity' && target.kind !== 'change') {
    return { text: said, isClear: CLEAR.has(target.kind) };
  }
  const isSaid = target.operator !== 'none' && target.operator !== '=';
  const why = isSaid && indicator.printedDirection === undefined ? '' : `（${reason}）`;
  return { text: `${said}，${WAY_WORDS[way]}${why}`, isClear: way !== 'open' };
}

/** What can be held against an actual besides a number. */
const CLEAR: ReadonlySet<Expression['kind']> = new Set(['range', 'deadline', 'yesNo']);

function targetWords(target: Expression): string {
  switch (target.kind) {
    case 'quantity': {
      const sign = target.operator === 'none' ? '' : `${target.operator} `;
      const about = target.approximate ? '左右' : '';
      return `${sign}${formatDecimal(target.value)}${unitWords(target.unit.text)}${about}`;
    }
    case 'range':
      return `${formatDecimal(target.low)} 至 ${formatDecimal(target.high)}${unitWords(target.unit.text)}之间`;
    case 'deadline':
      return target.from === undefined
        ? `不晚于 ${target.by}`
        : `${target.from} 至 ${target.by} 之间`;
    case 'change':
      return `${target.direction === 'up' ? '增加' : '减少'} ${formatDecimal(target.value)}${unitWords(target.unit.text)}`;
    case 'yesNo':
      return target.value ? '是，办到为达成' : '否，没有发生为达成';
    case 'tier':
      return '只说达成与否，没有目标值';
    case 'qualitative':
      return '只有文字，没有可核对的数值';
    case 'clauses':
      return `一格里有 ${target.count} 项要求，不能合成一个数；请分行写`;
    case 'none':
      return '写明没有目标';
    case 'missing':
      return '还没有写';
    case 'placeholder':
      return '是表样里的提示，还没有填';
    case 'unparsed':
      return `读不出：${target.reason}`;
    default:
      return target satisfies never;
  }
}

function unitWords(unit: string): string {
  return unit === '' || unit === '%' || unit === '‰' ? unit : ` ${unit}`;
}
