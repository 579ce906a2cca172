/** What ends the name of a count and is no part of the thing: 路面维修面积, 查办案件数. */
const MEASURE =
  /(?:数量|人数|人次|次数|批次|户数|个数|件数|场次|场数|套数|条数|座数|面积|里程|长度|总数|总量|规模|数|量)$/;
const LEAD = /^(?:★|\s|[（(]?\d+[）)]?[.、:：]|指标\s*\d*\s*[.、:：])+/;
/** Fewer characters may be of many things. */
const SHORTEST = 4;

/**
 * Whether a text names what an indicator is named after, in the same characters in whatever order.
 * @example isSameThing('沥青路面维修面积', '维修沥青路面') // true
 */
export function isSameThing(name: string, text: string): boolean {
  const thing = coreOf(text);
  // almost every name lacks the first character already
  if (thing.length < SHORTEST || !name.includes(thing.charAt(0))) return false;
  const own = coreOf(name);
  return own.length === thing.length && (own === thing || sorted(own) === sorted(thing));
}

function coreOf(name: string): string {
  return name
    .replace(LEAD, '')
    .replace(/[（(][^（()）]*[)）]$/, '')
    .replace(MEASURE, '');
}

function sorted(text: string): string {
  return [...text].sort().join('');
}
