import { decimal, divide, formatDecimal, multiply, ZERO } from '../model/decimal.ts';
import type { Cells } from '../model/form.ts';
import type { ContentRow } from './content.ts';
import { decimalOf } from './decimalOf.ts';
import { numberIn, plainTarget } from './numberIn.ts';
import type { Paper } from './paper.ts';
import { targetCells } from './targetCells.ts';

const HUNDRED = decimal(100);
const NUMERIC = new Set(['count', 'rate']);
const LESS = new Set(['lowRate', 'term', 'amount', 'part', 'price']);

/** Everything that papers ask about one indicator, by the key of the column. */
export function rowCells(row: ContentRow, paper: Paper): Cells {
  const { indicator, target, points, score, reason, measure } = row;
  const parted = paper.has('rows.sign') ? targetCells(row) : { target };
  const isNumber = parted.sign !== '定性' && NUMERIC.has(measure);
  return {
    indicator,
    ...parted,
    adjustedTarget: parted.target ?? '',
    ...unitCells(row, parted, paper),
    points,
    score,
    reason,
    note: reason,
    financeScore: score,
    departmentScore: score,
    direction: LESS.has(measure) ? '反向指标' : '正向指标',
    core: measure === 'count' ? '是' : '否',
    criterion: criterionOf(row, isNumber),
    targetBasis: '计划标准',
    lastActual: '—',
    evidence: '台账和验收记录',
    completionRate: completionRate(row),
    coefficient: coefficient(row),
  };
}

/** Opinions are scored by the grade that they reach (see scoreContent), so that their form promises no share of them. */
function criterionOf({ level2 }: ContentRow, isNumber: boolean): string {
  if (level2.includes('满意度')) return '按满意程度评分';
  return isNumber ? '按完成率计分' : '按完成情况评分';
}

/** Target and actual without their unit where a cell of its own says it, with it elsewhere. */
function unitCells({ target, actual }: ContentRow, parted: Cells, paper: Paper): Cells {
  if (!paper.has('rows.actualUnit')) return { actual };
  const unit = parted.valueUnit ?? '';
  const bare = actual.replace(unit, '');
  const isIn = unit !== '' && /^[\d,.]+$/.test(bare);
  if (isIn) return { actual: bare, actualUnit: unit };
  return { target: unit === '' ? target : `${parted.value}${unit}`, actual, actualUnit: '' };
}

/** Actual over target where both are numbers and more is better; a dash elsewhere. */
function completionRate({ measure, target, actual }: ContentRow): string {
  const [planned, reached] = [plainTarget(target), actual].map((text) => numberIn(text).value);
  const isRead = NUMERIC.has(measure) && /^[\d,.]+/.test(actual);
  if (!isRead || planned === undefined || reached === undefined || planned === 0) return '—';
  const share = divide(decimal(String(reached)), decimal(String(planned)));
  return `${formatDecimal(multiply(share, HUNDRED, 2))}%`;
}

function coefficient({ points, score }: ContentRow): string {
  const most = decimalOf(points);
  return most === ZERO
    ? ''
    : formatDecimal(multiply(divide(decimalOf(score), most), decimal(1), 4));
}
