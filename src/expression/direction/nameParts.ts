import { remembering } from '../../model/remembering.ts';
import type { Way } from '../../model/words.ts';
import { simplified } from '../glyphs.ts';
import { TRAIT, traitsOf } from '../traits.ts';
import { withoutLead } from '../withoutLead.ts';
import { COST_WORDS, GOOD_WORDS } from './goodWords.ts';
import { HARM_WORDS, HARMLESS_WORDS, SPARED_WORDS } from './harmWords.ts';
import { saidWay } from './saidWay.ts';
import { OFFERED_WORDS, WAIT_WORDS } from './timeWords.ts';
import { withoutTrailers } from './withoutTrailers.ts';

/** What a known word does in a name. */
export type WordKind =
  | keyof typeof HARM_WORDS
  | keyof typeof GOOD_WORDS
  | 'spared'
  | 'harmless'
  | 'cost'
  | 'offered'
  | 'wait';

/** A known word of a name and where it stands. */
export interface NameWord {
  readonly kind: WordKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a name ends in: a share, a number of things, an amount of money, a standard, a time, or a level. */
export type HeadKind = 'rate' | 'count' | 'money' | 'standard' | 'time' | 'level' | 'none';

/** An indicator's name by its parts. */
export interface NameParts {
  /** The name without its numbering, and without brackets, signs and numbers at its end. */
  readonly text: string;
  /** The way that a sign or a word of direction in the name says. */
  readonly said: Way | undefined;
  readonly head: HeadKind;
  /** Where the head begins; the length of the text where there is none. */
  readonly headStart: number;
  /** Known words before the head, as they follow each other. */
  readonly words: readonly NameWord[];
}

/** Words of every table; `nameWords.test.ts` keeps each in one table only. */
export const NAME_WORDS: readonly (readonly [kind: WordKind, words: string])[] = [
  ...(Object.entries(HARM_WORDS) as [WordKind, string][]),
  ...(Object.entries(GOOD_WORDS) as [WordKind, string][]),
  ['spared', SPARED_WORDS],
  ['harmless', HARMLESS_WORDS],
  ['cost', COST_WORDS],
  ['offered', OFFERED_WORDS],
  ['wait', WAIT_WORDS],
];

interface KnownWord {
  readonly kind: WordKind;
  readonly text: string;
}

/** By the code of the first character, the longest first; a list, since every character is asked for. */
const BY_FIRST: (KnownWord[] | undefined)[] = new Array(0x10000).fill(undefined);
for (const [kind, words] of NAME_WORDS) {
  for (const text of words.split(' ')) {
    const code = text.charCodeAt(0);
    const beside = [...(BY_FIRST[code] ?? []), { kind, text }];
    BY_FIRST[code] = beside.sort((a, b) => b.text.length - a.text.length);
  }
}

const LONGEST_HEAD = 5;
const HEAD =
  /(?<rate>(?:率|比例|比率|比重|占比|百分比|百分率|程度|幅度)|[度比])$|(?<level>指数|系数|浓度|强度|速度|均值|平均值|值|水平|水位|等级|级别|排名|名次)$|(?<time>(?:平均)?(?:时间|时长|时限|期限|年限|天数|日数|工期|周期|用时|耗时|时数|小时数|分钟数|月数|年数|时效|[期龄日]))$|(?<standard>标准)$|(?<money>(?:总)?(?:金额|额度|总额|资金|投资|价款|余额|额|款|金|费))$|(?<count>(?:总|累计)?(?:[人户次件起个批场例项宗辆台套座处条张份家所间篇期本亩名头只羽株棵点吨艘班]次?数?|人次数?|数量?|总数|总量|量|规模|面积|里程|长度|宽度|厚度|人口|产出|对象|公里数?))$/;

/** Reads a name: what it ends in, and the known words before that. Time is linear in the name. */
export const nameParts = remembering((name): NameParts => {
  const traits = traitsOf(name);
  const plain = withoutLead((traits & TRAIT.traditional) === 0 ? name : simplified(name)).trim();
  const text = (traits & TRAIT.trailer) === 0 ? plain : withoutTrailers(plain);
  const said = saidWay(name, traits);
  const parts = partsOf(text);
  return said === undefined ? parts : { ...parts, said };
});

/** Names come again, year after year and form after form, some with another unit after them. */
const partsOf = remembering((text): NameParts => {
  const tail = Math.max(0, text.length - LONGEST_HEAD);
  const { kind, start } = readHead(text.slice(tail));
  const headStart = tail + start;
  return { text, said: undefined, head: kind, headStart, words: wordsOf(text, headStart) };
});

/** Names end in few ways: 完成率, 次数. */
const readHead = remembering((tail): { readonly kind: HeadKind; readonly start: number } => {
  const found = HEAD.exec(tail);
  const kind = HEADS.find((one) => found?.groups?.[one] !== undefined) ?? 'none';
  return { kind, start: found?.index ?? tail.length };
});

const HEADS = ['rate', 'level', 'standard', 'time', 'money', 'count'] as const;

/** A word that reaches into the head is a word of the name: 生存 of 存率, 建筑面积 is none. */
function wordsOf(text: string, headStart: number): NameWord[] {
  const words: NameWord[] = [];
  for (let at = 0; at < text.length; ) {
    const found = wordAt(text, at, headStart);
    const isHead = at >= headStart;
    if (found === undefined || (isHead && found.text.length < text.length - headStart)) {
      at += 1;
    } else {
      const end = at + found.text.length;
      words.push({ kind: found.kind, text: found.text, start: at, end });
      at = end;
    }
  }
  return words;
}

/** The longest word; 收入 of 收入比例, where a longer one would split the head. */
function wordAt(text: string, at: number, headStart: number): KnownWord | undefined {
  const words = BY_FIRST[text.charCodeAt(at)];
  if (words === undefined) return undefined;
  let longest: KnownWord | undefined;
  for (const word of words) {
    if (!text.startsWith(word.text, at)) continue;
    const end = at + word.text.length;
    if (end === headStart || (longest === undefined && (end < headStart || end === text.length))) {
      return word;
    }
    longest ??= word;
  }
  return longest;
}

/** The word that ends where the one at `at` begins. */
export function beside({ words }: NameParts, at: number): NameWord | undefined {
  const [before, word] = [words[at - 1], words[at]];
  return before !== undefined && before.end === word?.start ? before : undefined;
}
