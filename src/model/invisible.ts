/**
 * Characters that take no room and leave no ink: soft hyphens, joiners, marks of direction, choosers of a
 * variant, fillers. U+2800 leaves none either; U+FFF9 and its like frame a note that programs leave out.
 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb]/u;
const EVERY = new RegExp(INVISIBLE, 'gu');
/** Inside a text, but for what chooses a variant of the character before it or joins pictures. */
const INSIDE =
  /(?<=[^\s\p{Extended_Pictographic}\p{Variation_Selector}])(?!\p{Variation_Selector})[\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb]+(?=\S)/u;

/**
 * A value and all that it holds without the characters that nobody sees, which would hide a word from
 * whoever looks for it; the value itself where it has none.
 * @example legible({ name: '不\u200b合格率' }) // { name: '不合格率' }
 */
export function legible<T>(value: T): T {
  return holdsUnseen(value) ? (withoutUnseen(value) as T) : value;
}

/** The first of these characters that stands between two others of a text, as they are written down: `U+200B`. */
export function unseenIn(text: string): string | undefined {
  const code = INSIDE.exec(text)?.[0].codePointAt(0);
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Almost no text has any. */
function holdsUnseen(value: unknown): boolean {
  if (typeof value === 'string') return INVISIBLE.test(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(holdsUnseen);
}

function withoutUnseen(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(EVERY, '');
  if (Array.isArray(value)) return value.map(withoutUnseen);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutUnseen(item)]));
}
