import { editDistance } from '../model/nearestName.ts';

/**
 * Finds, among many names, one that differs by a single letter: one more, one less, another, or two
 * neighbours swapped. Names are kept under every text that they are with one letter left out, so that
 * thousands are asked for thousands without comparing each with each. `isApart` passes over those that
 * are known to be others.
 */
export function nameIndex(
  names: Iterable<string>,
): (name: string, isApart?: (other: string) => boolean) => string | undefined {
  const kept = new Map<string, string[]>();
  for (const name of names) {
    for (const text of withOneLess(name)) {
      const there = kept.get(text);
      if (there === undefined) kept.set(text, [name]);
      else there.push(name);
    }
  }
  return (name, isApart = () => false) => {
    const alike = [...withOneLess(name)].flatMap((text) => kept.get(text) ?? []);
    return alike.find((one) => one !== name && editDistance(name, one) === 1 && !isApart(one));
  };
}

function withOneLess(name: string): Set<string> {
  const cut = Array.from(name, (_, at) => name.slice(0, at) + name.slice(at + 1));
  return new Set([name, ...cut]);
}
