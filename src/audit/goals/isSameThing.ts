import { withoutMeasure } from '../text/withoutMeasure.ts';

/** Fewer characters may be of many things. */
const SHORTEST = 4;

/** 街巷整治提升 is 整治街巷: what a deed is for is no part of the thing. */
const AND_BETTER = /(?<=整治|改造|治理|修缮|维修|整修)提[升质](?:工程|工作)?$/;

/**
 * Whether a text names what an indicator is named after, in the same characters in whatever order.
 * @example isSameThing('沥青路面维修面积', '维修沥青路面') // true
 */
export function isSameThing(name: string, text: string): boolean {
  // almost every name lacks the character already
  if (text.length < SHORTEST || !name.includes(text.charAt(SHORTEST - 1))) return false;
  const thing = withoutMeasure(text).replace(AND_BETTER, '');
  if (thing.length < SHORTEST) return false;
  const own = withoutMeasure(name).replace(AND_BETTER, '');
  return own.length === thing.length && (own === thing || sorted(own) === sorted(thing));
}

function sorted(text: string): string {
  return [...text].sort().join('');
}
