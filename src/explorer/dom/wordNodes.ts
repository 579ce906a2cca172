import { ownParts, staysWhole } from '../../charts/draw/wordParts.ts';
import { element } from './element.ts';

/** A piece of a text, and whether it stays on one line though it has a blank. */
export interface WordRun {
  readonly text: string;
  readonly isWhole: boolean;
}

/**
 * The pieces of each word of a text, between which alone a line breaks; no character changes. A blank at the
 * end of what stays whole is a piece of its own, since it is where the line may break.
 */
export function wordRuns(text: string): readonly (readonly WordRun[])[] {
  return ownParts(text).map((part) => {
    const word = part.trimEnd();
    if (word === part || !staysWhole(word))
      return [{ text: part, isWhole: staysWhole(part) && word === part }];
    return [
      { text: word, isWhole: true },
      { text: part.slice(word.length), isWhole: false },
    ];
  });
}

/** A text that breaks only between its words, where the style keeps all else together. */
export function wordNodes(text: string): (Node | string)[] {
  return wordRuns(text).flatMap((runs, index) => {
    const nodes = runs.map(({ text: own, isWhole }) =>
      isWhole ? element('span', { class: 'whole' }, own) : own,
    );
    return index === 0 ? nodes : [element('wbr'), ...nodes];
  });
}
