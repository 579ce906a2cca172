import type { Project } from '../../model/project.ts';
import { readOnce } from '../../model/readOnce.ts';
import { statesNumber } from '../text/statesNumber.ts';
import type { MoneyGap } from './moneyGap.ts';
import { isOfMoney, reasonSigns } from './reasonSigns.ts';
import type { Remark } from './remarksOf.ts';
import { runsOf } from './runsOf.ts';

/** What every form says: that all was well, what the money was for, what good came of it (维护了…). */
const USUAL =
  /规范|合规|合理|合法|及时|到位|专[款账人]|安全|有效|效[益果率]|高效|严格|挪用|完成|全部|均|圆满|提[高升]|保障|保证|推进|推动|加强|强化|用于|做好|达到|达标|实现|执行率|满意|管理|制度|办法|支撑|落实|确保|促进|减轻|惠及|带动|增收|认可|欢迎|好评|良好|较好|顺利|有序|齐全|健全|改善|发挥|作用|深受|有力|积极|扎实|切实|进一步|未(?:发生|出现|发现)|减少|下降|降低|增强|丰富|营造|氛围|稳定|和谐|实惠|目标|绩效|自评|好转|优化|美化|获得感|可靠|参考|解决|缓解|方便|便利|受到|得到|取得|形成|建立|打造|展现|传承|弘扬|体现|夯实|巩固|壮大|激发|繁荣|手续|满足|权益|反响|热烈|进行了|开展了|等(?:各项|各方面|相关|有关)?(?:工作|任务|活动)|更[加好为]|贡献|^[一-鿿]{2}了/;
/** The small words with which it is told how something came about: 了, 把, 没, 才, a time. */
const TELLING =
  /了|把|没|只|才|再|还[^款清]|等(?=[^级，,])|后|起(?=[^到来])|改|另|剩|今年|[上下]半年|\d月|放到|留到|不[^断仅良同]|多做|少/;
/** A name is as short. */
const SHORTEST = 5;
/** So much in common with the name of a row or with the goal is told again. */
const LONGEST_SHARED = 4;

/**
 * Whether a sentence tells of something that is none of what every form says: neither praise nor a figure nor
 * a row or the goal told again. Why else was it written? Where the text is of something else, such as problems
 * and plans, only if it speaks of money.
 * @example isRemark({ text: '试纸由市里统一配发，本站省下了这一块', isFree: true }, gap, project) // true
 */
export function isRemark(
  { text, isFree }: Remark,
  { way }: Pick<MoneyGap, 'way'>,
  project: Project,
): boolean {
  if (!TELLING.test(text)) return false;
  return text.split(/[，,、]/).some((clause) => {
    if (clause.length < SHORTEST || statesNumber(clause) || USUAL.test(clause)) return false;
    if (isOfOtherWay(clause, way, project.year) || !(isFree || isOfMoney(clause))) return false;
    const told = toldRuns(project);
    return !runsOf(clause, LONGEST_SHARED).some((run) => told.has(run));
  });
}

function isOfOtherWay(clause: string, way: MoneyGap['way'], year: number): boolean {
  const { less, undone, more } = reasonSigns(clause, year);
  const isLess = less || undone;
  return isLess !== more && isLess !== (way === 'less');
}

/** Each run of characters of what a form names: itself, its goal and its rows. */
const toldRuns = readOnce(({ name, goal: { expected = '' }, indicators }: Project) => {
  const names = [name, expected, ...indicators.map((row) => row.name)];
  return new Set(names.flatMap((text) => runsOf(text, LONGEST_SHARED)));
});
