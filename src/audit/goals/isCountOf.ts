import { hasCommonWord } from '../text/hasCommonWord.ts';
import { withoutMeasure } from '../text/withoutMeasure.ts';

const SHORTEST_NOUN = 2;
const LONGEST_NOUN = 6;
/** A noun that is all of a name: a shorter one may be of many things. */
const SHORTEST_ALONE = 4;
/** 成功避免2次严重内涝: that many did not come about, or were dealt with. */
const AVERTED = /避免|防止|预防|化解|处置|处理|应对|排除|演练|模拟/;
/** Of two nouns the figure is of both. */
const JOINED = /[和与及或]/;

/**
 * Whether the words right after a figure say what an indicator of this name counts: the noun that the
 * name ends in, and after it, or before the figure, another word of the name, or nothing where the name is no
 * more than the noun. The noun alone may be of others of its kind.
 * @example isCountOf('享受营养改善计划学生数', '学生享受营养膳食补助') // true
 * @example isCountOf('采购执法记录仪数量', '执法记录仪', '全年采购') // true
 * @example isCountOf('严重内涝次数', '严重内涝') // true
 */
export function isCountOf(name: string, after: string, before = ''): boolean {
  // almost every name lacks the noun already
  if (after.length <= SHORTEST_NOUN || !name.includes(after.slice(0, SHORTEST_NOUN))) return false;
  if (JOINED.test(after)) return false;
  const thing = withoutMeasure(name);
  for (let length = Math.min(LONGEST_NOUN, after.length); length >= SHORTEST_NOUN; length--) {
    if (!thing.endsWith(after.slice(0, length))) continue;
    const rest = thing.slice(0, -length);
    if (rest === '')
      return length >= SHORTEST_ALONE && after.length === length && !AVERTED.test(before);
    return hasCommonWord(rest, after.slice(length)) || hasCommonWord(rest, before);
  }
  return false;
}
