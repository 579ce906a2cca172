/** A piece of a text that is shown, and whether it is what was searched for. */
export interface TextPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * A text cut where the words of a query stand in it, whatever their width and case; put together again
 * the pieces are the text, unchanged.
 * @example markedParts('困难劳模帮扶专项', ['劳模'])
 * // 困难 and 帮扶专项 with `isMarked: false`, 劳模 between them with `isMarked: true`
 */
export function markedParts(text: string, words: readonly string[]): TextPart[] {
  const characters = [...text];
  const isMarked = markedCharacters(characters, words);
  const parts: { text: string; isMarked: boolean }[] = [];
  characters.forEach((character, index) => {
    const marked = isMarked[index] === true;
    const last = parts.at(-1);
    if (last?.isMarked === marked) last.text += character;
    else parts.push({ text: character, isMarked: marked });
  });
  return parts;
}

function markedCharacters(characters: readonly string[], words: readonly string[]): boolean[] {
  // One character can become several when its width or case changes: each knows where it came from.
  const origins: number[] = [];
  let plain = '';
  characters.forEach((character, index) => {
    const folded = character.normalize('NFKC').toLowerCase();
    plain += folded;
    for (let unit = 0; unit < folded.length; unit += 1) origins.push(index);
  });
  const marked = characters.map(() => false);
  for (const word of words.filter((one) => one !== '')) {
    for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.length)) {
      for (const origin of origins.slice(at, at + word.length)) marked[origin] = true;
    }
  }
  return marked;
}
