import { diffArrays } from 'diff';

/** A stretch of text that stands in both years, only in the later or only in the earlier one. */
export interface DiffPart {
  readonly text: string;
  readonly kind: 'same' | 'added' | 'removed';
}
/** Two texts side by side, and how finely they were compared. */
export interface TextDiff {
  readonly parts: readonly DiffPart[];
  /** `whole`: too long and too different to compare; one part removed, one added. */
  readonly unit: 'word' | 'sentence' | 'whole';
  readonly isSame: boolean;
}

/** Longer texts are compared by the sentence. */
const LONGEST_BY_WORD = 20_000;
/** More words or sentences changed than this, and the next coarser unit is tried. */
const MOST_EDITS = { word: 500, sentence: 500 } as const;
const SENTENCE = /[^。；;！!？?\n]*[。；;！!？?\n]+|[^。；;！!？?\n]+$/g;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Compares two texts word by word; texts of hostile length sentence by sentence, or as wholes. */
export function textDiff(before: string, after: string): TextDiff {
  if (before === after) return sameText(before);
  const isShort = before.length <= LONGEST_BY_WORD && after.length <= LONGEST_BY_WORD;
  const byWord = isShort ? diffBy('word', wordsOf(before), wordsOf(after)) : undefined;
  return (
    byWord ??
    diffBy('sentence', sentencesOf(before), sentencesOf(after)) ?? {
      unit: 'whole',
      isSame: false,
      parts: [
        { text: before, kind: 'removed' },
        { text: after, kind: 'added' },
      ],
    }
  );
}

function sameText(text: string): TextDiff {
  return { unit: 'word', isSame: true, parts: text === '' ? [] : [{ text, kind: 'same' }] };
}

function diffBy(
  unit: 'word' | 'sentence',
  before: string[],
  after: string[],
): TextDiff | undefined {
  const changes = diffArrays(before, after, { maxEditLength: MOST_EDITS[unit] });
  if (changes === undefined) return undefined;
  const parts = changes.map(({ value, added, removed }): DiffPart => {
    return { text: value.join(''), kind: added ? 'added' : removed ? 'removed' : 'same' };
  });
  return { unit, isSame: false, parts };
}

function wordsOf(text: string): string[] {
  return Array.from(words.segment(text), ({ segment }) => segment);
}

function sentencesOf(text: string): string[] {
  return text.match(SENTENCE) ?? [];
}
