import { ZERO } from '../model/decimal.ts';
import type { Comparison } from './comparison.ts';
import type { Change, Qualitative, Quantity } from './expression.ts';

/** 较上年, 同比, 与去年同期相比: since the year before. */
const SINCE = '(?:同比|(?:比|较|与|同)(?:上一?年|去年)(?:度|同期|水平|相比)*)';
const HOW = '(?:均|有所|明显|显著|大幅|稳步|持续|进一步|略有|小幅)*';
const UP = '(?:提升|提高|增长|增加|上升|增多)';
const DOWN = '(?:下降|降低|减少|压减|回落)';
const PATTERNS: readonly (readonly [RegExp, Move])[] = [
  [new RegExp(`^${SINCE}(?:实现|保持)?${HOW}${UP}$`), 'up'],
  [new RegExp(`^${SINCE}(?:实现|保持)?${HOW}${DOWN}$`), 'down'],
  [new RegExp(`^${SINCE}(?:基本)?(?:持平|保持不变|无变化)$`), 'same'],
  [
    new RegExp(`^${SINCE}(?:保持)?(?:不降低|不下降|不减少|只增不减)$|^不低于上年度?水?平?$`),
    'notDown',
  ],
  [
    new RegExp(`^${SINCE}(?:保持)?(?:不增加|不增长|不上升|不升高|只减不增)$|^不高于上年度?水?平?$`),
    'notUp',
  ],
];
const GROWTH = new RegExp(`^${SINCE}?(?:实现|保持|持续|稳定)*([正负])增长$`);
/** Almost no words have any of these. */
const MAY_CHANGE = /[增降减升平落变]|上年/;
/** Nothing longer is a change and nothing else. */
const LONGEST = 24;

/** How something moved, or was to move, since the year before. */
type Move = 'up' | 'down' | 'same' | 'notDown' | 'notUp';

/** What reaches each aim; what it does not name misses it. */
const REACHES: Readonly<Record<Move, readonly Move[]>> = {
  up: ['up'],
  down: ['down'],
  same: ['same'],
  notDown: ['up', 'same', 'notDown'],
  notUp: ['down', 'same', 'notUp'],
};
/** What leaves an aim open: 持平 is told of what may have moved for the better, 不降低 may be a rise. */
const OPEN: Readonly<Record<Move, readonly Move[]>> = {
  up: ['notDown'],
  down: ['notUp'],
  same: ['up', 'down', 'notDown', 'notUp'],
  notDown: ['notUp'],
  notUp: ['notDown'],
};

const WORDS: Readonly<Record<Move, string>> = {
  up: '上升',
  down: '下降',
  same: '持平',
  notDown: '不下降',
  notUp: '不上升',
};

/** Whether words are 负增长 or 正增长, which a figure of any change answers. */
export function statesGrowth(statement: string): boolean {
  return statement.endsWith('增长') && GROWTH.test(statement);
}

/**
 * What was to move one way since the year before against how it moved since then, by the sign alone: 较上年下降 against
 * 较上年增加2起, 负增长 against 下降1.8%. Undefined where either is none, or the actual does not say since when: a change the
 * other way may then be of another thing.
 */
export function comparedAsMoves(
  { statement }: Qualitative,
  actual: Qualitative | Quantity | Change,
): Comparison | undefined {
  if (statement.length > LONGEST || !MAY_CHANGE.test(statement)) return undefined;
  const growth = GROWTH.exec(statement)?.[1];
  const aim = growth === undefined ? moveOf(statement) : growth === '正' ? 'up' : 'down';
  if (aim === undefined) return undefined;
  const move = movedBy(actual, growth !== undefined);
  if (move === undefined || OPEN[aim].includes(move)) return undefined;
  const reason = `目标${growth === undefined ? WORDS[aim] : `${growth}增长`}，实际${WORDS[move]}`;
  if (REACHES[aim].includes(move)) {
    if (actual.kind === 'qualitative') return { kind: 'tier', tier: 'met', reason };
    // how far it moved is told, and 提升 with its figure is words of their own (compareWordsWithNumber)
    return growth === undefined ? undefined : { kind: 'binary', met: true, stated: true, reason };
  }
  return { kind: 'tier', tier: move === 'same' ? 'partly' : 'unmet', reason };
}

function movedBy(actual: Qualitative | Quantity | Change, isGrowth: boolean): Move | undefined {
  if (actual.kind === 'qualitative') {
    const { statement } = actual;
    if (statement.length > LONGEST || !MAY_CHANGE.test(statement)) return undefined;
    const growth = GROWTH.exec(statement)?.[1];
    return growth === undefined ? moveOf(statement) : growth === '正' ? 'up' : 'down';
  }
  // -1.8% beside 负增长; 1.8% may be how far it fell
  if (actual.kind === 'quantity')
    return isGrowth && actual.unit.dimension === 'share' && actual.value < ZERO
      ? 'down'
      : undefined;
  if (actual.since === undefined || (!isGrowth && actual.since !== 'lastYear')) return undefined;
  if (actual.value <= ZERO) return actual.value === ZERO ? 'same' : undefined;
  return actual.direction;
}

function moveOf(statement: string): Move | undefined {
  return PATTERNS.find(([pattern]) => pattern.test(statement))?.[1];
}
