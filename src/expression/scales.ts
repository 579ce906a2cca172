import { remembering } from '../model/remembering.ts';
import {
  ADJECTIVE_ADVERBS,
  ADJECTIVES,
  LONGEST_ADVERB,
  MOVE_ADVERBS,
  MOVES,
  PLAIN_ADJECTIVE,
  ranked,
  SCALES_ALONE,
  VAGUE_ADVERBS,
} from './scaleTable.ts';

/** A word with its degree: what it stands for, how far it goes, and whose it is. */
export interface Degree {
  readonly scale: string;
  /** 0 is not at all. */
  readonly degree: number;
  /** How sure the degree is: 提升 alone claims no more than it, 有效 and 逐步 do not say how much. */
  readonly sureness: 'firm' | 'plain' | 'vague';
  /** What stands before: 职工 of 职工较为满意. */
  readonly subject: string;
}
type Placed = Omit<Degree, 'scale'>;

/** Words that would change a degree and are in no table: the text has then no degree. */
const HEDGE = /[不未无没欠较基略稍尚半非负零反\d]|部分|多数|一般|还算|有待|需要|难以/;
const LONGEST_SUBJECT = 16;

const ALONE = new Map<string, Degree[]>();
for (const [scale, ranks] of Object.entries(SCALES_ALONE)) {
  for (const [word, degree] of ranked(ranks)) {
    ALONE.set(word, [...(ALONE.get(word) ?? []), { scale, degree, sureness: 'firm', subject: '' }]);
  }
}

/**
 * Every degree that a text could state: one, or for a word such as 一般 one on each of its scales;
 * none where the text has no word of a scale or one that changes it.
 */
export const degreesOf = remembering((text): readonly Degree[] => {
  const alone = text.length <= 2 ? (ALONE.get(text) ?? []) : [];
  const scale = text.slice(-2);
  const before = text.slice(0, -2);
  const placed = MOVES.has(scale)
    ? moveDegree(before)
    : ADJECTIVES.has(scale)
      ? adjectiveDegree(before)
      : undefined;
  return placed === undefined ? alone : [{ scale, ...placed }, ...alone];
});

function adjectiveDegree(before: string): Placed | undefined {
  for (let length = Math.min(LONGEST_ADVERB, before.length); length > 0; length--) {
    const degree = ADJECTIVE_ADVERBS.get(before.slice(-length));
    if (degree !== undefined) return placedAfter(before.slice(0, -length), degree, 'firm');
  }
  return placedAfter(before, PLAIN_ADJECTIVE, 'firm');
}

function moveDegree(before: string): Placed | undefined {
  for (let length = Math.min(LONGEST_ADVERB, before.length); length > 0; length--) {
    const adverb = before.slice(-length);
    const degree = MOVE_ADVERBS.get(adverb);
    if (degree !== undefined) return placedAfter(before.slice(0, -length), degree, 'firm');
    if (VAGUE_ADVERBS.has(adverb)) return placedAfter(before.slice(0, -length), 1, 'vague');
  }
  return placedAfter(before, 1, 'plain');
}

function placedAfter(
  subject: string,
  degree: number,
  sureness: Degree['sureness'],
): Placed | undefined {
  return subject.length > LONGEST_SUBJECT || HEDGE.test(subject.slice(-6))
    ? undefined
    : { degree, sureness, subject };
}
