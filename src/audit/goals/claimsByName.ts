import { withoutLead } from '../../expression/withoutLead.ts';
import type { RowScore } from '../../scoring/rowScore.ts';

/** A clause that says of things by their names that all of each was done, or done in time, and the rows named after them. */
export interface ClaimByName {
  readonly text: string;
  readonly rows: readonly RowScore[];
}

const CLAUSE_END = /[，,。；;！!\n]/;
/** 全面超额完成生猪、家禽免疫任务: all of what was set. */
const DONE_OF =
  /^(?:全年|本年度?|年度|已|均|都|圆满|顺利)*(?:全面|全部|超额)+(?:圆满|顺利)*完成(?:了|年度|全年)*(?<things>[\p{Script=Han}、]{4,30}?)(?:工作|目标)?任务$/u;
/** 春秋两季集中免疫均按期完成 */
const THINGS_DONE =
  /^(?<things>[\p{Script=Han}、]{4,30}?)(?:均|全部|都|全都)(?:已|顺利|圆满)*(?<how>超额|按[期时]|如期|及时)?(?:顺利|圆满|全部)*(?:完成|完工|竣工)$/u;
const IN_TIME = /按[期时]|如期|及时/;
/** What the whole text or a clause takes back. */
const EXCEPTED = /除|基本|大部|多数|部分|个别|未能?(?:完成|按)|没有|尚/;
const SEASONS = /^(?<seasons>[春夏秋冬]{2,4})[两三四]?季(?<rest>.+)$/u;
const SHORTEST = 4;
/** How many characters a name may have within that the text leaves out: 生猪强制免疫. */
const MOST_WITHIN = 3;
/** What may stand behind the thing in the name of its row: the measure, and nothing else that is measured of it. */
const MEASURE_ALONE =
  /^(?:任务|工作)?(?:完成|完工|竣工)?(?:数量?|量|任务量|面积|里程|长度|人数|人次|次数|户数|时间|时限|日期|期限)?$/;

/**
 * The clauses of a text that say of the things of some rows that all of them were done, or in time.
 * @example claimsByName('全面超额完成生猪、家禽免疫任务。', rows) // of the rows 生猪强制免疫 and 家禽强制免疫
 */
export function claimsByName(text: string, rows: readonly RowScore[]): ClaimByName[] {
  if (!/完成|完工|竣工/.test(text)) return [];
  return text.split(CLAUSE_END).flatMap((part) => {
    const clause = part.trim();
    if (EXCEPTED.test(clause)) return [];
    const groups = (DONE_OF.exec(clause) ?? THINGS_DONE.exec(clause))?.groups;
    if (groups === undefined) return [];
    const isInTime = IN_TIME.test(groups.how ?? '');
    const things = thingsOf(groups.things ?? '');
    const named = rows.filter(
      ({ indicator, target }) =>
        isKindOf(target.kind, isInTime) && things.some((one) => isNamedAfter(indicator.name, one)),
    );
    return named.length === 0 ? [] : [{ text: clause, rows: named }];
  });
}

/** What was done in time was due on a day, and all of what was done is a number. */
function isKindOf(kind: RowScore['target']['kind'], isInTime: boolean): boolean {
  return kind === (isInTime ? 'deadline' : 'quantity');
}

/** 生猪、家禽免疫 are 生猪免疫 and 家禽免疫, 春秋两季免疫 are 春季免疫 and 秋季免疫. */
function thingsOf(text: string): string[] {
  const { seasons, rest } = SEASONS.exec(text)?.groups ?? {};
  const list =
    seasons === undefined
      ? text.split(/[、和及]/)
      : [...seasons].map((one) => `${one}季${rest ?? ''}`);
  const deed = (list.at(-1) ?? '').slice(-2);
  return list
    .map((one) => (one.endsWith(deed) ? one : `${one}${deed}`))
    .filter((one) => one.length >= SHORTEST);
}

/** Whether a name begins as the thing does, has all its characters in their order, and then only its measure. */
function isNamedAfter(name: string, thing: string): boolean {
  const plain = withoutLead(name).replace(/[（(][^（()）]*[)）]$/, '');
  if (!plain.startsWith(thing.slice(0, 2))) return false;
  let at = 0;
  for (const sign of thing) {
    const found = plain.indexOf(sign, at);
    if (found === -1) return false;
    at = found + 1;
  }
  return at - thing.length <= MOST_WITHIN && MEASURE_ALONE.test(plain.slice(at));
}
