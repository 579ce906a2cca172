import { plainLabel } from './plainLabel.ts';

const TITLE =
  /(?:自评|评价|评分|绩效目标|目标申报|申报|监控).*表(?:的?(?:公开|公示))?(?:\(.*\))?$|绩效(?:目标)?自评(?:表)?$|支出绩效表$|绩效(?:完成)?情况表$/;
/** 部门整体绩效目标 without 表, which may as well name a block: a title only where a form has no other. */
const BARE_TITLE =
  /^(?![(]?[\d一二三四五六七八九十]{1,3}[)、.]).{0,40}(?:部门|单位|项目|专项|资金|政策|转移支付|整体|支出)(?:\(.{1,20}\))?(?:年度)?绩效(?:目标(?:申报|公开|公示|自评情况|完成情况)?|自评情况)(?:\(.*\))?$/;
const NO_TITLE = /[,，。；;：:]|发布时间|^注/;
const PERSONAL =
  /^(?:填[报表写]人|(?:(?:主管)?部门|(?:实施|填报|预算|主管)?单位|[科处股]室|(?:专项)?资金|项目|财务|业务)?(?:联系人|联络人|负责人|责任人|联系电话|电话)|手机|联系方式|主要领导|分管领导|经办人|制表人|审核人|复核人|邮编|邮箱|电子邮箱|传真|地址|签字|签名)(?:姓名|签字|签名|电话|及(?:联系)?电话)?(?:[:：(（].*)?$/;
const PAGE_TEXT =
  /^(?:附[件表]\d*(?:[-—–之.]\d+)*|公开\d+表|表\d+|报表编号.*|附[件表]\d*[:：].*|(?:来源|作者|时间|发布时间|发布日期|信息来源|浏览次数|点击率|字体|字号|打印|关闭|分享|创建时间|编号)(?:[:：].*)?)$/;
const CONTINUED =
  /^\(?(?:续表?\d*|续[上前][页表]|[上前]?接[上前][页表]|转下页|接下页|第\d+页(?:[,/]?共\d+页)?)\)?$/;
const MONEY_UNIT = /^(?:金额|资金)?单位:?(?:万元|元)|^\((?:万元|元)\)$/;
const FORM_MARK = /^(?:附[件表]\d*(?:[-—–之.]\d+)*|公开\d+表|表\d+|报表编号.*)$/;
const SIGNATURE = /盖章|签字|签章/;
const FILLING_NOTE =
  /^(?:注|备注|说明|填表说明|填报说明)[:：\d]|^\d[.、].*(?:填写|填报|得分|分值|指标)/;
const LEFTOVER = /^(?:(?:指标|目标)(?:\d+|[一二三四五六七八九十])?[:：.、]?|[.…。·]{2,}|…+|[*×]+)$/;
const GRADE = /^(?:优秀?|良好?|中等?|合格|差|较差|不合格|[ABCD])(?:[(（].*[)）])?$/;

/** A title without the number of the appendix before it and the year or the unit of money in brackets behind it. */
export function titleIn(text: string): string {
  return text
    .replace(/^附[件表]\s*\d*\s*[:：]?\s*/, '')
    .replace(/[(（]\s*(?:20\d\d\s*年?度?|(?:金额)?单位\s*[:：]\s*万?元)\s*[)）]\s*$/, '')
    .trim();
}

const LONGEST_NOTE = 600;
/** Whatever is longer is no label and no line of a page's head. */
const LONGEST_LINE = 80;

/** Whether a line alone may be the title of a form. */
export function isTitle(text: string): boolean {
  const plain = plainLabel(titleIn(text));
  return plain.length <= 60 && TITLE.test(plain) && !NO_TITLE.test(plain);
}

/** Whether a line alone may be the title of a form that has no other, though it names no 表: 部门整体绩效目标. */
export function isBareTitle(text: string): boolean {
  const plain = plainLabel(titleIn(text));
  return plain.length <= 60 && BARE_TITLE.test(plain) && !NO_TITLE.test(plain);
}

/** Whether a label asks for the name, the telephone or the address of a person. */
export function isPersonalLabel(text: string): boolean {
  return text.length <= LONGEST_LINE && PERSONAL.test(plainLabel(text));
}

/** Whether a line belongs to the page or the appendix, not to the form: 附件1, 发布时间：…, 【打印】【关闭】. */
export function isPageText(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  const words = text.split(/[\s【】[\]|]+/).filter((word) => word !== '');
  const isOne = (label: string) => PAGE_TEXT.test(plainLabel(label));
  return words.length > 0 && (isOne(words.join(' ')) || words.every(isOne));
}

/** Whether a line only says that a table goes on from page to page: （续表）. */
export function isContinued(text: string): boolean {
  return CONTINUED.test(plainLabel(text));
}

/** Whether a cell or line says the unit of money and nothing else that matters. */
export function isMoneyUnit(text: string): boolean {
  return MONEY_UNIT.test(plainLabel(text));
}

/** Whether a line above a title is the number of the form itself: 附件3, 公开12表, 报表编号：…. */
export function isFormMark(text: string): boolean {
  return text.length <= LONGEST_LINE && FORM_MARK.test(plainLabel(text));
}

/** Whether a line is there to be signed or stamped. */
export function isSignature(text: string): boolean {
  return text.length <= 40 && SIGNATURE.test(text);
}

/** Whether a line tells how to fill in the form. */
export function isFillingNote(text: string): boolean {
  return FILLING_NOTE.test(plainLabel(text));
}

/** 80%—90%得8分, 得该项分值的80%, 达成预期指标得80%—100%, 每错1户扣1分. */
const SCORING_BANDS =
  /\d%.{0,14}[得计记](?:该项)?(?:分值的)?\d+(?:\.\d+)?[%分]|达成.{0,12}得\d+%?[-—~至]\d+%|每.{1,12}扣\d/;

/**
 * 各项得分四舍五入取整数, 反向指标得分=…, 有调整指标值的按调整指标值计算, 未达到指标值的按完成比例计分, 完成率≥95%得满分,
 * and bands of words other than those that all rule books have.
 */
const SCORING_RULE =
  /[得计评]分.{0,12}取整|[正反负逆]向(?:定量)?指标.{0,14}=.{0,20}[/÷]|按照?调整后?的?(?:指标|目标)值?(?:计算|计分|评分)|未(?:能)?(?:完成|达到?)[^。;]{0,12}按[^。;]{0,20}(?:比例|完成率|[AB]\/[AB])[^。;]{0,10}[计记得]分|(?:完成率|按[期时]完成)[^。;]{0,14}[得计记]满分|逾期[^。;]{0,4}不得分|得分=[^。;]{0,30}[/÷×*]|80%?[-—~至]50%/;

/** Whether a line says by a formula, or in bands, how the rows of a form are scored: 计分：得分=分值×完成率. */
export function isScoringNote(text: string): boolean {
  const plain = plainLabel(text.slice(0, LONGEST_NOTE));
  if (SCORING_BANDS.test(plain) || SCORING_RULE.test(plain)) return true;
  return /^(?:计分|评分|得分|赋分)(?:规则|办法|方法|标准|说明)?:.{0,200}[=×*÷]/.test(
    plainLabel(text),
  );
}

/** Whether a cell is what a template prints where nothing was filled in: 指标2：, ……. */
export function isLeftover(text: string): boolean {
  return LEFTOVER.test(plainLabel(text)) || /^[.…。·]{2,}$/.test(text.trim());
}

/** Whether a cell is a grade and no number. */
export function isGrade(text: string): boolean {
  return GRADE.test(plainLabel(text));
}

/** The year that a title or the line below it names; undefined where it names none. */
export function yearIn(text: string): number | undefined {
  const [, before, after] =
    /(?<!\d)(20\d\d)\s*年|年度\s*:\s*(20\d\d)(?!\d)/.exec(text.normalize('NFKC')) ?? [];
  const found = before ?? after;
  return found === undefined ? undefined : Number(found);
}

/** No line that says only a day or a year is longer, however it is spaced out: others may have millions of characters. */
const LONGEST_DATE = 200;

/** （2022年度，运营第4年）: the year, and which one of the project's it is. */
const YEAR_WITH_MORE = /^\(20\d\d年度?[,、;:][^()]{1,20}\)$/;

/** What a line is that says nothing but the year, and maybe the unit of money: `year`, or a `period` that is to be kept as printed. */
export function yearLine(text: string): 'year' | 'period' | undefined {
  if (text.length > LONGEST_DATE) return undefined;
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const year = plain.replace(/(?:金额)?单位:?(?:万元|元)$/, '');
  if (/^(?:评价|预算|自评)?年度:20\d\d年?度?$/.test(year)) return 'year';
  if (/^\(?20\d\d年?度?\)?$/.test(year)) return 'year';
  if (isDate(plain)) return undefined;
  if (YEAR_WITH_MORE.test(plain)) return 'period';
  return /^\(?20\d\d年[\d年月日度至到—\-~.]+\)?$/.test(plain) ? 'period' : undefined;
}

/** 某市教育局　2024年度, 单位：某镇人民政府（2024年度）: an office, and apart from it the year. */
const OFFICE_AND_YEAR =
  /^(?:(?:填报|预算|主管|实施)?(?:单位|部门)\s*[:：]\s*)?(?!\p{Script=Han}*(?:年|关于|附件))\p{Script=Han}{2,30}[局委办厅院校所队站馆处室会府署社园区县市镇乡](?:\s+[（(]?|[（(])20\d\d\s*年度[）)]?$/u;

/** Whether a line says whose a form is and of which year, and nothing else; a title would go on after the year. */
export function isOfficeAndYear(text: string): boolean {
  return text.length <= LONGEST_DATE && OFFICE_AND_YEAR.test(text.trim());
}

/** Whether a line is nothing but a day, as it stands below a form. */
export function isDate(text: string): boolean {
  if (text.length > LONGEST_DATE) return false;
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  return /^20\d\d(?:年\d{1,2}月\d{1,2}日|([-/.])\d{1,2}\1\d{1,2})$/.test(plain);
}

/** The unit of money that a label names in brackets or after 单位; undefined where it names none. */
export function moneyUnitIn(text: string): '万元' | '元' | undefined {
  const plain = plainLabel(text);
  const found =
    /\((?:金额)?(?:单位[:：]?)?(万元|元)\)|单位[:：](万元|元)|\((?:[^(]*[,，:：])?(万元|元)\)/.exec(
      plain,
    );
  const unit = found?.[1] ?? found?.[2] ?? found?.[3];
  return unit === '万元' || unit === '元' ? unit : undefined;
}

/** Whether a line alone may be the title of a report. */
export function isReportTitle(text: string): boolean {
  const plain = plainLabel(text);
  return (
    plain.length <= 60 &&
    /(?:绩效|自评|评价).*报告(?:\(.*)?$/.test(plain) &&
    !/[,，。；;：:《》]/.test(plain)
  );
}

/** Whether the title of a report does not say of what: 绩效评价报告. */
export function isBareReportTitle(text: string): boolean {
  return /^(?:项目)?(?:支出)?(?:绩效)?(?:自我?评价?|评价)报告$/.test(plainLabel(text));
}
