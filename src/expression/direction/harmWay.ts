import type { Way } from '../../model/words.ts';
import { beside, type NameParts, type NameWord, type WordKind } from './nameParts.ts';

/** A way and the first word of the name that decides it. */
export interface Found {
  readonly way: Way;
  readonly from: NameWord;
}

/** 违规发放, 错误申报: what is done wrongly, or comes as a harm. */
export const WRONGLY =
  /^(?:违|无证|占道|非法|虚|错|误|漏|失实|乱|侵|欠|拖欠|偷|重复|突发|非计划|重返|再入院|暴力|假|伪|盗|超标准|超范围|越界|擅自)/;

/** Kinds of words that name a harm. */
export const HARM: ReadonlySet<WordKind> = new Set(['fault', 'case', 'late']);

/** No verb governs an object further away than this. */
const LONGEST_GAP = 6;
/** Doings whose object may be a case, and doings for people whom one struck. */
const HEARS = /^(?:受理|接待|接听|接处警|办理|办结|审理|审结|结案|登记|调查|发现|走访|回访)/;
const FINDS = /^(?:发现|查出|检出)$/;
const SERVES =
  /^(?:受益|受惠|惠及|覆盖|带动|吸纳|招收|培训|服务|走访|随访|管理|监测|招聘|安排|辅导|筛查|教育|保障|转移)/;
const STRUCK = /^(?:失业|感染|贫困|返贫|致贫|患病|发病|吸毒|流浪|乞讨|欠薪|辍学|犯罪|拖欠|欠缴)/;
/** The same of people alone, for fields and roads too are 受灾. */
const STRUCK_ALONE = /^(?:受灾|受困|失学|失联|空巢)/;
const PEOPLE = /^(?:人|户|家庭|学生|儿童|老人|群众|职工|对象|患者)/;
/** 追回损失, 挽回损失: the harm itself is what is fetched back. */
const FETCHES = /^(?:追[回缴赃偿讨]|找回|缴获|截获)/;
/** 补偿争议数: about the help, and not helped. */
const DISPUTED = /^(?:投诉|举报|[信上]访|问题|矛盾|纠纷|争议|舆情|质疑|申诉)/;
/** Harms that are a thing in its state, and no event. */
const STATE_OF_THING = /^(?:危房|危桥|病险|黑臭|坑洼|断头路|塌陷|险段|破损|残损|烂尾|违建)$/;
const CHANNEL = /(?:网|线)上$/;
const SETTING = /阶段|期间|领域|系统|行业|机构|部门|过程|环节|区域/;
/** Things and people that a harm may be said of; anything else between it and the head may be a doing. */
const THING =
  /^(?:的?(?:[一-鿿]{0,4}(?:群众|居民|市民|村民|农民|职工|读者|观众|听众|游客|旅客|顾客|消费者|老人|老年人|妇女|青少年|青年|学员|用户)|人员|人口|人|者|户|家庭|对象|患者|病人|学生|职工|教师|儿童|企业|单位|机构|产品|食品|商品|药品|农产品|贷款|用地|土地|耕地|建筑|建设|房屋|住房|设备|资产|资金|金额|财产|水体|水位|水|树木|松树|林木|苗木|株|路面|道路|桥梁|案件|事件|警情|终端|文书|案|事项|信息|数据|行为|现象|情况|岗位|报警|厕所|车辆|船舶|事故|票|单|件|起|点|区|区域|地区|面积|时间|次|量|指数|能力|程度|强度|等级|资源|占用|线索|单元|样品|样本|批|占|房|状|类|性|发|工资|电量|总|总额|总数|工单|平均|年均|社会|民间|上级|余|期|宗|率|造成|直接|经济|非正常|年|月|日|均|占比|不|被|占.{1,6}|点位|病例|物种|品种|村|小区|社区|街道|乡镇|县区|学校|医院|门店|影响|涉及|涉案|场所|农户|设施|项目|部位|路段|河段|断面|人次|新|增|新增|再|已|及|和|与|、|或|等|重大|较大|一般|严重|入河|[一二三四五])+)$/;

/** What a harm near the end of a name says: nothing good, unless something before it undoes it. */
export function harmWay(parts: NameParts, word: NameWord, at: number): Found {
  const before = beforeOccurrence(parts, at);
  if (before?.kind === 'none' || before?.kind === 'undone') return { way: 'more', from: before };
  // 进水COD浓度: what comes in is nobody's doing
  if (before?.kind === 'given') return { way: 'open', from: before };
  // 检查发现问题数: many may show a sharp look or a bad state
  const finder = finderOf(parts, at);
  if (finder !== undefined) return { way: 'open', from: finder };
  const governor = governorOf(parts, word, at);
  if (governor !== undefined) return { way: 'more', from: governor };
  // 网上信访占比: by which way they come
  if (parts.head === 'rate' && CHANNEL.test(parts.text.slice(0, word.start)))
    return { way: 'open', from: word };
  // 违规经营, 超期羁押: whatever it is, it was done wrongly or too late
  const isWrong = WRONGLY.test(word.text) || word.kind === 'late';
  // 欠薪线索核处率: unless it is a case, with which anything may be done
  const isCase = beside(parts, at + 1) === word && parts.words[at + 1]?.kind === 'thing';
  const isOpen = (!isWrong || isCase) && hasUnknownDoing(parts, word.end);
  return { way: isOpen ? 'open' : 'less', from: word };
}

/** Whether unknown words of two characters and more, that are no thing, stand between `at` and the next known part. */
export function hasUnknownDoing({ text, headStart, words }: NameParts, at: number): boolean {
  // 执行案件终本率: what comes after a case may be anything
  const next = words.find(({ start, kind }) => start >= at && kind !== 'thing');
  const rest = text.slice(at, Math.min(next?.start ?? headStart, headStart));
  return rest.length >= 2 && !THING.test(rest);
}

/** 发现 or 查出 before a harm that is counted, 安全 and the like between them passed over. */
function finderOf(parts: NameParts, at: number): NameWord | undefined {
  let place = at;
  while (beside(parts, place)?.kind === 'good') place -= 1;
  const before = beside(parts, place);
  return parts.head !== 'rate' && before !== undefined && FINDS.test(before.text)
    ? before
    : undefined;
}

/** The word before a harm, 发生 and 发现 passed over: 未 of 未发生事故. */
function beforeOccurrence(parts: NameParts, at: number): NameWord | undefined {
  const before = beside(parts, at);
  return before?.kind === 'occur' || before?.text === '发现' ? beside(parts, at - 1) : before;
}

/** The doing to the left whose object the harm is: 处理 of 处理投诉件数; not 未处理, not 污染防治. */
export function governorOf(parts: NameParts, word: NameWord, at: number): NameWord | undefined {
  // 处罚案件被撤销: what was suffered is nobody's object
  if (word.text.startsWith('被')) return undefined;
  for (let before = at - 1; before >= 0; before--) {
    const verb = parts.words[before];
    if (verb === undefined || word.start - verb.end > LONGEST_GAP) return undefined;
    const left = beside(parts, before);
    // 讨薪挽回损失: what is right before a harm and lessens it does so in whatever matter
    const isLessened = verb.kind === 'cut' && verb.end === word.start;
    const isHeld = left !== undefined && HARM.has(left.kind) && !isLessened;
    if (!isHeld && left?.kind !== 'undone' && governs(parts, verb, word, at)) return verb;
  }
  return undefined;
}

function isDoneTo({ kind, text, start }: NameWord): boolean {
  return kind === 'act' && start === 0 && !/增$/.test(text);
}

function governs(parts: NameParts, verb: NameWord, word: NameWord, at: number): boolean {
  if (verb.kind === 'cut' || FETCHES.test(verb.text)) return true;
  if (parts.words[at + 1]?.kind === 'occur') return false;
  const isCount = parts.head !== 'rate';
  const hasObject = parts.headStart - word.end >= 2;
  if (verb.kind === 'remedy') return word.kind === 'case' || (isCount && hasObject);
  // 改造危房户数: what is done to a thing comes first, and the harm is how the thing was
  if (isCount && isDoneTo(verb) && STATE_OF_THING.test(word.text)) return true;
  const isStruck =
    STRUCK.test(word.text) ||
    (STRUCK_ALONE.test(word.text) && PEOPLE.test(parts.text.slice(word.end)));
  if (!isCount || (word.kind !== 'case' && !isStruck)) return false;
  // 义务教育阶段辍学人数: no doing, but when or where
  const isSetting = SETTING.test(parts.text.slice(verb.end, word.start));
  return (
    (verb.kind === 'help' && !WRONGLY.test(word.text) && !DISPUTED.test(word.text)) ||
    HEARS.test(verb.text) ||
    (SERVES.test(verb.text) && isStruck && !isSetting)
  );
}
