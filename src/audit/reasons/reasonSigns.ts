import { remembering } from '../../model/remembering.ts';
import { wordSearch } from './wordSearch.ts';

/**
 * What a sentence has that makes it an explanation, told by the small words of the language and not by
 * the things that it is about.
 */
export interface ReasonSigns {
  /** Not done, not yet, put off, given up. */
  readonly undone: boolean;
  /** Because of something, planned otherwise, or merged with something. */
  readonly caused: boolean;
  /** In a later year, or only after something else. */
  readonly later: boolean;
  readonly less: boolean;
  readonly more: boolean;
}

/** What looks like a sign and is none: nothing bad happened, a bound, praise, a wish, a kind of person. */
const BESIDE = new RegExp(
  words(
    '(?:未|没有?|无)(?:发生|出现|发现|收到|接到|产生|造成|超|滞|拖|结[余转]|截留|挪用|违规|事故|投诉)[^，,]*',
    '未(?:达|来|成年|考虑|充分|细|量|明确|健全|完善|建立|形成|设|引起)|不(?:低于|少于|小于|高于|超过|多于|大于)',
    '(?:事故|投诉|纠纷|案件|故障|污染|排放|损耗|伤亡|发病|能耗)[^，,]{0,6}(?:减少|下降|降低|低于)|执行率[^，,]{0,4}低',
    '及时[^，,]{0,4}(?:下达|拨付|到位|支付)|(?:下达|拨付|到位|支付)[^，,]{0,2}及时|(?:今后|下一步|继续|力争|进一步)[^，,]*',
    '(?:未|没有?|不|无需?)[再另额外行]{0,2}(?:增加|追加|新增)[^，,]{0,4}(?:费用|经费|预算|资金|支出|成本|投入|开支)',
    '因(?:病|残|学|灾|地制宜|素)|水质保障|减轻[^，,]*|(?:不让|避免|防止|杜绝)[^，,]*|免费|消费者?|整改|[招接等优对期看善有亟]待|待[遇机业]|统一成立',
  ),
  'g',
);
const MONEY = words(
  '资金|预算|经费|财政|自筹|发票|票据|款|钱|费|账|(?<!评)价(?!值)|[\\d亿万百]元|支付|支出|[拨缴]付|付[清讫]|结(?:[算清转]|余(?!任务|工作))|决算|报销|贴息|[余差]额',
  '补[助贴偿]|奖[补金]|绩效奖|工资|津贴|薪|兑[付现]|合同|[采自]购|购买|招采|[招中投]标|标段|[流废]标|节[余约支]|审计|指标[^，,]{0,4}(?:下达|追加|收回|调[减增整剂]|核减)',
);
const UNDONE = words(
  '未|没[有能]|无[法需]|不[再用必需予符]|尚[未在有欠余]|仍[在未处]|暂[停缓不未按]|待|取消|搁置|终止|中止|撤销|[流废]标|跨年',
  '停[办课工止业产]|推迟|延[期后迟至缓误]|顺延|改期|改[为在至到由]|缓[建办行拨付]',
  '(?:活动|人[数员次]|需求|任务|工作量|对象|场次|数量|申[请报]|生源|户数)[^，,]{0,4}(?:减少|下降|不足|[偏较]少)',
);
const CAUSED = words(
  '因|由于|鉴于|受[^，,]{1,16}(?:影响|限制|制约)|致使|导致|原计划|原定|原拟|政策(?:性[^强很]|[调变改到])|新(?:修订|出台|办法|规)',
  '决定[^，,]{0,4}(?:[增加追扩减调停缓取改暂]|不再)|归并|合并|并入|拆分|划[转归出]|移交|剥离|转由',
);
const LATER = words(
  '[次明翌来]年|下一?年|跨年|年后|后\\d{0,3}[天日个月]*内?(?:再|方|才|支|付|结|拨)',
);
const EITHER = '调整|变[更动]|调剂|置换|整合|纳入|临时|突发|实有|另[行外]|据实[结支拨报核付列兑发]';
const LESS = words(
  EITHER,
  '[调核审压缩递削扣酌]减|减[少半免员至]|压[缩降]|下[浮调降]|降[低至为价]|少于|低于|不[多到]|[偏较过][少低慢晚迟缓]|缓慢|滞后',
  '进度慢|周期长|节[约余省支]|过紧日子|结[余转]|收回|[交上缴退][回缴]|余[下款额]|其余|剩余|尾款|质保金|保证金|留存|扣留',
  '[一二三四五六七八九]成|分期|按(?:[^，,]{0,6}进度|实|约)',
);
const MORE = words(
  EITHER,
  '追加|增[加拨列补至资派编]|调[增资]|新[增招聘录设入添]|补[拨充足齐录]|扩[大至面容围]|提标|超[出过]|多于|高于|上[涨升调]|涨',
  '(?:由|从|统筹|动用)[^，,]{1,16}(?:安排|解决|列支|弥补)|兑现|到账|下[达拨]|[拨划]入|(?:上级|省级?|中央|市级)[^，,]{0,8}(?:资金|补助|经费|指标|专项|转移)',
);

/** Whether a text has any word of money, also where it is said of something else. */
export const namesMoney = wordSearch(MONEY);
const isUndone = wordSearch(UNDONE);
const isCaused = wordSearch(CAUSED);
const isLater = wordSearch(LATER);
const isLess = wordSearch(LESS);
const isMore = wordSearch(MORE);
/** Any sign; most sentences have none. */
const hasAny = wordSearch(words(UNDONE, CAUSED, LATER, LESS, MORE));
const NONE: ReasonSigns = { undone: false, caused: false, later: false, less: false, more: false };

/**
 * The signs of a sentence; a year after `year`, the form's, is later.
 * @example reasonSigns('尾款次年支付', 2022) // later and less
 */
export const reasonSigns = remembering((sentence, year): ReasonSigns => {
  const isNextYear = sentence.includes(`${year + 1}年`);
  if (!isNextYear && !hasAny(sentence)) return NONE;
  const text = withoutBeside(sentence);
  return {
    undone: isUndone(text),
    caused: isCaused(text),
    later: isLater(text) || (isNextYear && text.includes(`${year + 1}年`)),
    less: isLess(text),
    more: isMore(text),
  };
});

/** Whether a sentence is of money, its price or its paying. */
export function isOfMoney(sentence: string): boolean {
  return namesMoney(sentence) && namesMoney(withoutBeside(sentence));
}

function withoutBeside(sentence: string): string {
  return sentence.replace(BESIDE, '，');
}

function words(...lines: readonly string[]): string {
  return lines.join('|');
}
