import type { Way } from '../../model/words.ts';
import { TRAIT } from '../traits.ts';

/** 错误率（≤1%）, 差错率（逆向）. */
const LESS = /[≤≦＜<]|不(?:超过|高于|大于|多于)|逆向|反向指标|越[低小少短]越好/;
const MORE = /[≥≧＞>]|不(?:低于|少于|小于)|正向|越[高大多长]越好/;

/** The way that a sign or a word of direction in a name says, given its traits; less outweighs more. */
export function saidWay(name: string, traits: number): Way | undefined {
  if ((traits & TRAIT.way) === 0) return undefined;
  if (LESS.test(name)) return 'less';
  return MORE.test(name) ? 'more' : undefined;
}
