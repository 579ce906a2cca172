/** So many names still help. */
const SHOWN = 10;

/** Names to choose from, in a sentence; of many the first and how many there are. */
export function knownNames(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).join('、');
  return names.length > SHOWN ? `${shown}……共 ${names.length} 个` : shown;
}
