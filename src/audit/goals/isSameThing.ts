import { withoutMeasure } from '../text/withoutMeasure.ts';

/** Fewer characters may be of many things. */
const SHORTEST = 4;

/**
 * Whether a text names what an indicator is named after, in the same characters in whatever order.
 * @example isSameThing('沥青路面维修面积', '维修沥青路面') // true
 */
export function isSameThing(name: string, text: string): boolean {
  // almost every name lacks the character already
  if (text.length < SHORTEST || !name.includes(text.charAt(SHORTEST - 1))) return false;
  const thing = withoutMeasure(text);
  if (thing.length < SHORTEST) return false;
  const own = withoutMeasure(name);
  return own.length === thing.length && (own === thing || sorted(own) === sorted(thing));
}

function sorted(text: string): string {
  return [...text].sort().join('');
}
