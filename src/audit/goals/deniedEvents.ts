import type { Indicator } from '../../model/project.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { sentencesIn } from '../reasons/sentencesOf.ts';

/** A text says that nothing of a kind happened, and a row counts some of it. */
export interface DeniedEvent {
  readonly row: RowScore;
  readonly text: string;
}

/** At the start of its clause, or behind words that are of all of the project: 学校未发生 is of schools. */
const DENIED =
  /(?<=^|[，,。；;！!、\n])\s*(?:全年|年内|当年|本年度?|全[省市县区]|本[省市县区]|辖区|项目|区域|范围|实施|执行|期间|过程|整个|中|内|均|也|并|且|做到|实现|[了的])*((?:未|没有|无|杜绝了)(?:发生|出现|产生)?(?:过|任何)?(\p{Script=Han}{2,14}?(?:事故|事件|伤亡|死亡|投诉|上访|火灾|案件|疫情|险情)))(?=[，,。；;！!、\n]|$)/gu;
/** Of a part of the year, or of what is yet to come. */
const OTHER_TIME =
  /(?:[节假月周]|春运|汛期|活动|会议|暑期)日?期?间|季度|半年|\d月|20\d\d年|[上去前次明]年|[以之其]后|除|下一步|今后|确保|力争|预计|目标|要求|计划/;
/** How bad it was, which says that of what is less bad there may have been some. */
const DEGREE = /特?重大|较大|特大|重特大?|群体|严重|恶性|重要|责任|人为|有效|大规模|以上|类|级|性/g;
const STRUCK = /死亡|伤亡|亡人|致死/g;
const EVENT = /事故|事件|投诉|上访|火灾|案件|疫情|险情/g;
const MEASURE = /(?:发生|出现|总)?(?:人数|起数|次数|件数|宗数|例数|数量|个数|数|量)$/;
/** Of what was averted, dealt with or found in others. */
const OTHERWISE = /[处办结化解防控减降查]|发现|受理|下降/;

/**
 * What a text denies that a row counts: 未发生生产安全亡人事故 beside 生产安全事故死亡人数 7人. A harm of which the text names
 * a degree that the name of the row has not is another.
 */
export function deniedEvents(text: string, rows: readonly RowScore[]): DeniedEvent[] {
  if (!/[未无]|没有|杜绝了/.test(text)) return [];
  const denied = sentencesIn(text)
    .filter((sentence) => !OTHER_TIME.test(sentence))
    .flatMap((sentence) => [...sentence.matchAll(DENIED)]);
  if (denied.length === 0) return [];
  const counted = Map.groupBy(rows.filter(isCounted), ({ indicator }) => subject(ownOf(indicator)));
  // what is said again is told once
  return [...new Map(denied.map(([, quote = '', noun = '']) => [noun, quote]))].flatMap(
    ([noun, text]) =>
      (counted.get(subject(noun)) ?? [])
        .filter(({ indicator }) => isSame(noun, ownOf(indicator)))
        .map((row) => ({ row, text })),
  );
}

function isCounted({ comparison, direction, indicator }: RowScore): boolean {
  if (comparison.kind !== 'ratio' || comparison.actual <= 0 || direction.way !== 'less')
    return false;
  return !/[%‰]/.test(comparison.unit) && !OTHERWISE.test(indicator.name);
}

function ownOf({ name }: Indicator): string {
  return name.replace(MEASURE, '');
}

/** Whether what is denied is what a row of the same subject counts. */
function isSame(noun: string, own: string): boolean {
  const degrees = noun.match(DEGREE) ?? [];
  if (degrees.some((one) => !own.includes(one))) return false;
  if ((noun.match(STRUCK) === null) !== (own.match(STRUCK) === null)) return false;
  const [event] = noun.match(EVENT) ?? [];
  return event === undefined || own.includes(event);
}

/** Of what the harm is: 生产安全 of 生产安全事故死亡. */
function subject(text: string): string {
  return text.replace(STRUCK, '').replace(EVENT, '');
}
