import type { Change } from './expression.ts';
import { parseQuantity } from './quantity.ts';

/** Words that say from what: 较上年, 比2021年同期. They are part of every change. */
const COMPARED =
  '(?:同比|环比|(?:比|较|与)(?:上年|去年|上一?年度?|往年|前年|20\\d\\d年)(?:同期)?(?:相比)?)';
const LABEL = '[^\\d,;:、。≥≤<>=]{0,16}?';
const UP = '提升|提高|增长|增加|上升|增收|增幅';
const DOWN = '下降|降低|减少|压减|压缩|缩短|节约|降幅|减幅';
/** 提升到95% is a level: 到, 至 and 为 after the word say so. */
const CHANGE = new RegExp(
  `^${LABEL}${COMPARED}?${LABEL}(${UP}|${DOWN})(?:了|率|幅度|比例)?(?![到至为率])`,
);
const DOWN_WORD = new RegExp(DOWN);
const HOW = '(?:有所|均|明显|显著|大幅|稳步|持续|进一步|略有|小幅)*';
const SINCE = new RegExp(
  `^(?<last>(?:同比|(?:比|较|与)(?:上年|去年|上一?年度?)(?:同期)?(?:相比)?))?${HOW}(?:${UP}|${DOWN})`,
);

/**
 * A text that says by how much something changes, in either direction.
 * @example parseChange('同比提升10%以上', 2022) // change up ≥ 10 %
 */
export function parseChange(text: string, formYear: number): Change | undefined {
  const word = CHANGE.exec(text);
  if (word === null || /[未没不无]/.test(word[0])) return undefined;
  const amount = parseQuantity(text.slice(word[0].length), formYear);
  if (amount?.kind !== 'quantity') return undefined;
  const direction = DOWN_WORD.test(word[1] ?? '') ? 'down' : 'up';
  const { operator, value, unit } = amount;
  return { kind: 'change', direction, ...sinceWhen(word[0]), operator, value, unit };
}

function sinceWhen(words: string): Pick<Change, 'since'> {
  const groups = SINCE.exec(words)?.groups;
  if (groups === undefined) return {};
  const { last } = groups;
  return { since: last === undefined ? 'unstated' : 'lastYear' };
}
