import { withoutMeasure } from './withoutMeasure.ts';

/** Fewer characters may be of many things. */
const SHORTEST = 4;

/**
 * Whether a text names what an indicator is named after, in the same characters in whatever order.
 * @example isSameThing('沥青路面维修面积', '维修沥青路面') // true
 */
export function isSameThing(name: string, text: string): boolean {
  const thing = withoutMeasure(text);
  // almost every name lacks the first character already
  if (thing.length < SHORTEST || !name.includes(thing.charAt(0))) return false;
  const own = withoutMeasure(name);
  return own.length === thing.length && (own === thing || sorted(own) === sorted(thing));
}

function sorted(text: string): string {
  return [...text].sort().join('');
}
