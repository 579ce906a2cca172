import { COMMON_SURNAMES, FURTHER_SURNAMES } from './surnames.ts';

/** Roles after which a name is expected whatever it begins with. */
const FILLERS =
  '联系人 签字人 盖章人 报送人 代填人 制单人 填单人 填报人 填表人 经办人 制表人 受助人 姓名 签名 签字 联络人 填写人 填制人 录入人 编制人 核对人 报告人 代理人 委托人 承包人 签收人 领取人 申请人 收款人 领款人 户主 监护人 开户人 持卡人 受益人姓名';
/** Roles that also stand before other words: 负责人：已落实. */
const OFFICES =
  '负责人 责任人 审核人 复核人 审批人 法定代表人 法人代表 法人 分管领导 主管领导 主要领导 值班领导 带队领导 局长 主任 科长 处长 院长 校长 会计 出纳 组长 受助对象 评价人 主评人 撰写人 执笔人 记录人 证明人 验收人 采购人代表';
/** Posts of one person, whose name may end a clause: 村支书王某某. */
const POSTS =
  '常委 书记 会长 理事长 秘书长 董事长 主席 经理 支书 镇长 乡长 村长 所长 站长 馆长 园长 护士长 医师 队长 班长 报账员 监理员';
/** Roles that stand before many other words, so that only a colon and a short name tell of a person. */
const HOLDERS =
  '老师 采购员 配合人 监理员 主席 联络员 专管员 责任医生 带队教师 指导教师 辅导教师 授课教师 授课人 主讲人 主持人 带队人 领队 队长 班长 书记 会长 理事长 秘书长 董事长 经理 驾驶员 司机 承办人 经手人 保管人 报账员 统计员 安全员 医生 护士 专家 教练 讲师 支书 干部 技术员 护理员 志愿者 工程师 设计师 主管 总监 监理 裁判 裁判长 裁判员 教练员 辅导员 调解员 网格员 网格长 楼长 保洁员 护林员 护士长 医师 镇长 乡长 村长 所长 站长 馆长 园长 牵头人 主讲教师 受助学生 获奖者 作者 帮扶对象 资助对象 慰问对象';
const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺欧阳上官司马诸葛';
/** What is signed or what somebody is, which in a bracket says it of other words: 高血压（患者）. */
const SIGNED = '代表 患者 审核 复核 制表 填表 填报 制单 经办 经手 财务 主讲';
/** Whom a project is for, and offices that run on into a name: 脱贫户王某某, 河长王某某. */
const PEOPLE =
  '脱贫户 低保户 五保户 特困户 监测户 贫困户 困难户 残疾人 受益人 村医 河长 湖长 林长 田长 路长 队员 施工员 村主任';
/** Words that begin with a surname and are none. */
const NO_NAME =
  /^(?:周[例调会末报]|何[时去况种处等为]|曾[经任在]|严[把禁]|张[贴数]|陈[列旧设述]|林[业木地区场果权]|杜绝|范[围例畴]|顾[客问]|胡同|董事|夏令|罗列|谢[绝意谢]|马[路匹拉铃上]|郑[重州]|沈阳|徐州|唐[山代]|黄[金色豆河]|陆[续地军]|林[长下区]|高[峰票新速温龄]|雷[达电]|苏木|叶[片面]|高[度效标级素中校质等]|车[间队]|党建|文[旅艺]|安[保监防]|金融|纪[检委]|常[委态规]|农户|商户|应[聘届]|景[区点]|康养|周边|周期|高效|安全|安排|安庆|方案|方面|成立|成员|任务|任何|万元|常务|常年|项目|文件|文化|关于|单位|华东|江苏|江西|明确|明细|应当|应急|都已|全[部程面体覆员过年县市区镇省村]|计划|管理|连续|时间|经费|石油|金额|马上|夏季|康复|包括|原因|原件|官方|宗旨|商务|和谐|保障|和相关|乐于|连同|时任|查看|查验|向上|向社会|路面|施工|程序|严格|严肃|温馨|强化|解决|来源|来自|单独|易于|武装|章程|于.|房屋|边远|花费|水利|水务|农业|教育|卫生|民政|财政|审计|同上|按照|许可|许多|温度|游客|丁类|钱款|钟点|余额|余款|尤其|季度|牛羊|车辆|党员|党组|党委|党支部|冷链|卫健|卫生|司法|台账|保密|银行|原则|史料|商业|计算)/;
/** Organisations and states in place of a name. */
const NO_PERSON =
  /(?:局|科|股|室|处|部|办|学生|群众|儿童|老人|家庭|农户|办公室|中心|委员会|政府|街道|社区|公司|学校|医院|单位|部门|小组|党组|同志|无|走访|巡查|巡护|巡逻|评价|发言|验收|暂无|待定|另附|附件|附后|详见.*|见.*|同上|同前|空白|落实.*|到位|明确|签字|签章|盖章|签名|日期|电话|年月日)$|^(?:已|未|无|暂|详|见|按|由|经|各|本|该|待|须|需|应|请|不|可|及|和|或|等|的|与|并|在|为|是|共|每|其|对|至|从|均|都|要|电话|手机|联系|部门|单位|职务|职称|日期|签)/;

const GAP = '\\s{0,3}';
const BRACKET = `(?:${GAP}[(\\[][^()\\[\\]]{0,8}[)\\]])?`;
const SIGN = `${GAP}(?:[:;=|/_—-]|\\s){1,8}${GAP}`;
const HAN = '[\\p{Script=Han}·]';
/** A name ends where no ideograph follows, or 和 and another name. */
const END = `(?:(?!\\p{Script=Han})|(?=[和及与][${SURNAMES}]${HAN}))`;
/** 王 某 某: blanks between all characters, so that the next one is of the name too. */
const SPACED = `${HAN}(?:\\s{1,3}${HAN}){2,3}`;
const anyOf = (roles: string) =>
  roles
    .split(' ')
    .map((role) => [...role].join(GAP))
    .join('|');
const NAMED = new RegExp(
  `(?:${anyOf(`${FILLERS} ${OFFICES}`)})${BRACKET}(?:${SIGN}|[为是系])(${SPACED}|${HAN}${GAP}${HAN}(?:${GAP}${HAN}){0,2}?)${END}`,
  'gu',
);
/** 联系人王小明13800138000: no sign, but a number follows. */
const RUN_ON = new RegExp(
  `(?:${anyOf(`${FILLERS} ${OFFICES}`)})([${SURNAMES}]${HAN}{1,2})${GAP}(?=[,;、()]?${GAP}(?:电话|手机|联系|tel|\\+?\\d{3}))`,
  'giu',
);
/** Ends of places and offices: 由王家村负责, 志愿者王庄走访. */
const NO_PLACE = '(?<![院馆站所园厂队店会组班社村镇乡县市区州庄屯湾点场部局处科办沟坝坪岭塘冲垭])';
/** 负责人王某某 at the end of a clause: a role of one person, and no longer word. */
const ENDED = new RegExp(
  `(?:${anyOf(`${FILLERS} ${OFFICES}`)})${BRACKET}([${COMMON_SURNAMES}]${HAN}{1,2})${NO_PLACE}(?!\\p{Script=Han})`,
  'gu',
);
/** 分管领导何某某, 站长黄某某: three characters, of a post too, and of surnames that begin other words. */
const WHOLE = new RegExp(
  `(?:${anyOf(`${FILLERS} ${OFFICES} ${POSTS}`)})${BRACKET}([${COMMON_SURNAMES}${FURTHER_SURNAMES}]${HAN}{2})${NO_PLACE}(?!\\p{Script=Han})`,
  'gu',
);
/** 书记王某某走访: what follows is done by a person. */
const DOES =
  '(?=同志|牵头|负责|带[队头领]|主持|签[字名认]|已?审[核批]|批准|同意|组织|走访|反[映馈]|参[加与]|陪同|介绍|表示|汇报|率[队领]|确认|提出|到场|发言|视察|巡[河湖林田查护]|现场|入户|帮扶|领取|验收|说明|签约|认为|评价|建议|家庭)';
const DOING = new RegExp(
  `(?:${anyOf(`${FILLERS} ${OFFICES} ${POSTS} ${HOLDERS}`)})${BRACKET}([${COMMON_SURNAMES}${FURTHER_SURNAMES}]${HAN}{1,2}?)${NO_PLACE}${DOES}`,
  'gu',
);
/** 村民代表王某某签字, 低保户王某某家庭; two characters are a name only where the surname begins few words. */
const RUNS_ON = new RegExp(
  `(?:${anyOf(`${SIGNED} ${PEOPLE}`)})${BRACKET}([${COMMON_SURNAMES}]${HAN}{1,2}?|[${FURTHER_SURNAMES}]${HAN}{2})${NO_PLACE}${DOES}`,
  'gu',
);
/** 乙方代表王某某, 施工员王某某: three characters at the end of a clause. */
const LAST = new RegExp(
  `(?:${anyOf(`${HOLDERS} ${SIGNED} ${PEOPLE}`)})${BRACKET}${GAP}([${COMMON_SURNAMES}${FURTHER_SURNAMES}]${HAN}{2})${NO_PLACE}(?!\\p{Script=Han})`,
  'gu',
);
/** 学生王某某: half hidden. */
const MASKED = new RegExp(
  `(?:${anyOf(`${FILLERS} ${OFFICES} ${HOLDERS} ${SIGNED}`)})${BRACKET}([${SURNAMES}]某某?)`,
  'gu',
);
/** 由王某某同志负责, 由王某某牵头: three characters and no place where nothing says that it is a person. */
const PUT_IN_CHARGE = new RegExp(
  `由([${COMMON_SURNAMES}](?:${HAN}{1,2}?(?=同志)|${HAN}{2}${NO_PLACE}(?=负责|牵头|主持|带队)))`,
  'gu',
);
/** 带队老师：王某某, and no longer name. */
const HELD = new RegExp(
  `(?:${anyOf(`${HOLDERS} ${SIGNED}`)})${BRACKET}(?:${GAP}:${GAP}|\\s{1,3}(?=[${COMMON_SURNAMES}]))([${SURNAMES}]${GAP}${HAN}(?:${GAP}${HAN})?)${END}`,
  'gu',
);
/** 王某某（领队）: three characters alone before the bracket and no place, or a name that is half hidden. */
const BEFORE_ROLE = new RegExp(
  `(?<!${HAN})([${SURNAMES}](?:${HAN}{2}(?<![院馆站所园厂队店会组班社村镇乡县市区点场部])|某))${GAP}\\(${HAN}{0,6}(?:${anyOf(`${FILLERS} ${OFFICES} ${HOLDERS}`)})\\)`,
  'gu',
);
/** 带队老师：王某某、李某某; 联系人：王某 李某: another name after one, and no longer word. */
const ANOTHER = new RegExp(
  `(?:${GAP}[、/和及与]${GAP}|\\s{1,3})([${SURNAMES}]${HAN}{1,2}?)(?:${END}|${DOES})`,
  'uy',
);
/** Looked for first, in a text without blanks: almost no text has a role. */
const ROLE = new RegExp(
  `${`${FILLERS} ${OFFICES} ${POSTS} ${HOLDERS} ${SIGNED} ${PEOPLE}`.replaceAll(' ', '|')}|由[${COMMON_SURNAMES}]`,
  'u',
);
const PATTERNS = [
  NAMED,
  RUN_ON,
  HELD,
  BEFORE_ROLE,
  ENDED,
  WHOLE,
  DOING,
  RUNS_ON,
  LAST,
  MASKED,
  PUT_IN_CHARGE,
];
/** What a pattern may pass over blanks after. */
const GAPPED = /[\p{Script=Han}·:;=|/_—,、()[\]-]\s/u;
/**
 * The same for a text without such blanks, as nearly all are: with room for them after each character of every
 * role, it takes fifteen times as long until the first text is read.
 */
const UNGAPPED = new Map(
  PATTERNS.map((pattern) => {
    return [pattern, new RegExp(pattern.source.replaceAll(GAP, ''), pattern.flags)] as const;
  }),
);
const FILLER = new RegExp(`^(?:${anyOf(FILLERS)})`, 'u');

/** A cell that is nothing but a role: 填表人, 项目负责人（签字）：; 明确责任人 is a task. */
const ROLE_CELL = new RegExp(
  `^(?!明确|落实|确定|指定)${HAN}{0,4}(?:${anyOf(`${FILLERS} ${OFFICES}`)})${BRACKET}${GAP}:?$`,
  'u',
);
/** The same of who holds a post, after which a name that is nothing else is one: 带队老师 | 王某某. */
const HOLDER_CELL = new RegExp(
  `^${HAN}{0,4}(?:${anyOf(`${HOLDERS} ${SIGNED}`)})${BRACKET}${GAP}:?$`,
  'u',
);
const COMMON_NAME = new RegExp(`^[${COMMON_SURNAMES}]${GAP}${HAN}(?:${GAP}${HAN})?$`, 'u');
/** A cell that is a label itself, beside a role in a line of signatures or of headers. */
const LABEL_CELL =
  /(?:[:]|时间|日期|电话|手机|单位|部门|职务|职称|性别|年龄|成绩|地址|意见|章|签[名字]|人)$/;

/** Whether a cell, in plain text, is nothing but a role after which a name is expected. */
export function isRoleCell(text: string): boolean {
  return ROLE_CELL.test(text.trim());
}

/** Whether a cell, in plain text, is nothing but a name beside one that is nothing but a post. */
export function isHeldName(role: string, text: string): boolean {
  const name = text.trim();
  return HOLDER_CELL.test(role.trim()) && COMMON_NAME.test(name) && isName(name, false);
}

/** Whether a cell, in plain text, is the label of another. */
export function isLabelCell(text: string): boolean {
  return LABEL_CELL.test(text.trim());
}

/** Where a text names a person after a role: start and end of each name. */
export function personalNames(text: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  if (!ROLE.test(text.replace(/\s/g, ''))) return found;
  const isGapped = GAPPED.test(text);
  for (const pattern of PATTERNS) {
    const fitting = isGapped ? pattern : (UNGAPPED.get(pattern) ?? pattern);
    for (const match of text.matchAll(fitting)) {
      const [all, words = ''] = match;
      const name = nameIn(words, FILLER.test(all) && /[:]/.test(all));
      if (name === undefined) continue;
      const start = match.index + (pattern === BEFORE_ROLE ? 0 : all.lastIndexOf(words));
      const end = start + name.length;
      found.push([start, end]);
      for (const next of namesAfter(text, end)) found.push(next);
    }
  }
  return found;
}

/** The names that follow one. */
function namesAfter(text: string, from: number): [start: number, end: number][] {
  const found: [number, number][] = [];
  ANOTHER.lastIndex = from;
  for (let match = ANOTHER.exec(text); match !== null; match = ANOTHER.exec(text)) {
    const [all, name = ''] = match;
    if (!isName(name, false)) break;
    const end = match.index + all.length;
    found.push([end - name.length, end]);
  }
  return found;
}

/** The words, if they are a name; of 王 某 签 字, which blanks part, as many of the first as may be one. */
function nameIn(words: string, isExpected: boolean): string | undefined {
  if (isName(words.replace(/\s/g, ''), isExpected)) return words;
  const fewer = words.replace(/\s+\S$/, '');
  return fewer.length < words.length && /\s/.test(fewer) ? nameIn(fewer, isExpected) : undefined;
}

/** After a role of a filler and a colon anything short that is no office; else what begins with a surname. */
function isName(name: string, isExpected: boolean): boolean {
  if (NO_PERSON.test(name) || NO_NAME.test(name)) return false;
  return isExpected || SURNAMES.includes(name[0] ?? ' ');
}
