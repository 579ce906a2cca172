import { goalWords } from '../../model/goalWords.ts';
import type { Indicator, Project } from '../../model/project.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check, CheckResult, NamedCheck } from '../finding.ts';
import { either, hasAnyGoal } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { rowCheck } from '../rowCheck.ts';
import { ROW } from '../rows/rowTraits.ts';
import { toldOf } from '../rows/saidTwice.ts';
import { surveysOfYear } from '../rows/surveysOfYear.ts';
import { writtenYear } from '../text/writtenYear.ts';
import { formNoun } from '../wording/formNoun.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowLabel } from '../wording/rowLabel.ts';

const GOALS = ['expected', 'actual'] as const;
/** 2021年度，…: of the year, and not since it. */
const GOAL_YEAR = /^\s*(20\d\d)年(?:度|全年|[，,：:])/;
/** 2021年12月底前，维修8条: the goal of a year is first due in another. */
const DUE_YEAR =
  /^\s*(?:在|于)?(20\d\d)年(?:\d{1,2}月(?:\d{1,2}日|[上中下]旬)?)?(?:年?[底末])?(?:之?前|以前)/;
/** 2021年完成维修8条: what is planned to be done in a year, and not what began in it or, as 2021年改造的小区, was done in it. */
const PLANNED_YEAR =
  /^\s*(20\d\d)年(?:计划|预计|拟|将)?(?:完成|实现|举办|组织(?!部)|开展|采购|购置|新建|新增|改造|维修|更换|发放|补助|培训|种植|资助|救助)(?![^，,。；;！!\n]{0,12}的)/;
/** 2021年采购设备维护12台, 2021年改造小区后续管护: what was bought or built in a year is looked after in the next. */
const NAMED_THING =
  /^\s*20\d\d年(?:计划|预计|拟|将)?(?:采购|购置|新建|新增|改造|维修|更换|种植)[^，,。；;！!\n]{1,14}?(?:维[护保修]|保养|管护|验收|审[计核]|运[维行营]|质保|回访|跟踪|评估|整改|收尾|后续|移交|管理|巩固|抚育|补植|检[测修查]|更新|清查|盘点|升级|使用|安装|调试|租赁|尾)/;
/** 2021年在全区推广良种3000亩: where it is planned, before what; no 在建项目, and no thing that is named by its year (在全区推广的良种). */
const PLACED_YEAR =
  /^\s*(20\d\d)年在(?:全[省市县区州镇乡街村校院]|[^，,。；;！!\n的年建读册校岗编职]{1,10}[省市县区州镇乡村])[^，,。；;！!\n的后续]{0,6}(?:推广|推行|开展|实施|完成|新建|改造|培训|种植)[^，,。；;！!\n的后续]{0,16}?\d[\d,.]*万?\p{Script=Han}{1,4}(?=[，,。；;！!\n]|$)/u;
/** 2021年运营服务站36个: so much was done in a year. 2021年购置的设备 and 2021年脱贫户 name a thing by its year, and tell of none. */
const TOLD_YEAR =
  /^\s*(20\d\d)年(?:共|全年|已)?(?:完成|实现|举办|组织|开展|采购|购置|新建|建成|改造|维修|维护|更换|发放|培训|种植|资助|救助|慰问|管护|巡护|运营|检测|监测|清理|整治|清淤)[^，,。；;！!\n的后]{0,20}?\d[\d,.]*万?\p{Script=Han}{1,4}(?=[，,。；;！!\n]|$)/u;
/** 确保2021年养老金按时足额发放, 保障机关2021年正常运转: what goes on every year is set for one. */
const ONGOING_YEAR =
  /(?:确保|保障|保证|做好)[^，,。；;！!\n\d]{0,10}(20\d\d)年度?(?![^，,。；;！!\n]*(?:项目|工程|建设|改造|采购|批次|任务))[^，,。；;！!\n\d]{0,16}?(?:按[时期月]|足额|正常|日常)/;
/** 圆满完成2021年各项工作任务 */
const WORK_OF_YEAR =
  /(?:完成|做好)(?:了|好)?(20\d\d)年度?(?:的)?(?:各项工作|各项任务|工作任务|目标任务|各项目标)/;
/** 截至2021年12月31日，…: the end of a year is that of the year which the text accounts for. */
const UP_TO_YEAR =
  /(?:^|[，,。；;！!\n])\s*截[至止]到?(20\d\d)年(?:度?[底末]|12月(?:底|末|31日)?)[，,]?\s*(?!.{0,4}(?:累计|结转|欠|存|尚|仍|全[省市县区国]))[^，,。；;！!\n]{0,16}(?:完[成工]|竣工|[支拨兑]付|支出|发放|实现|执行|使用|开展|到位|(?:新建|建成|改造|新增|维修|修复|培训|购置|采购|举办|种植|救助|慰问)[^，,。；;！!\n]{0,12}?\d)/;
/** 2021年度考核奖, 2021年度质保金: what is owed for one year is paid in the next; 2021年秋季至次年春季 ends in it. */
const OWED =
  /^\s*20\d\d年(?:度|全年)?[^，,。；;：:！!\n]*?(?:奖|质保|保证金|尾款|欠|清算|结算|决算|补发|兑现|工资|次年|跨年|学年)/;
/** 2021年发放补助资金36万元 may be the money of that year, paid in this. */
const OF_MONEY = /资金|经费|付/;
/** Work that went on since, or is set beside another year. */
const SINCE =
  /启动|开工|立项|开始|批[复准]|下达|招标|中标|签订|结转|跨年|续|同比|相比|比上年|较|增长|下降|以来|本年|今年|当年|目前|截[至止]|至今|次年/;
const CLAUSE_END = /[，,。；;！!\n]/;
const YEAR = /(?<!\d)20\d\d(?!\d)/g;
const NAME_YEAR = /^(?:指标\d*[:：])?\s*(20\d\d)\s*年/;

const NAMED: NamedCheck = {
  code: 'foreignYear',
  title: '时限的年度与本表年度不同',
  severity: 'warning',
  basis: ownBasis('Q0'),
};

const ofRows = rowCheck({
  ...NAMED,
  when: ROW.datedTarget | ROW.datedActual | ROW.timeliness,
  column: (row, { project }) => otherYear(row, project.year)?.column,
  find: (row, { project }) => {
    const other = otherYear(row, project.year);
    if (other === undefined) return undefined;
    return () => ({
      message: `${rowLabel(row.indicator)}写的年度是 ${other.year} 年，${formNoun(project)}是 ${project.year} 年度。`,
      evidence: rowEvidence(row.indicator, 'target', 'actual'),
      advice: '核对年度；跨年度项目请写明本年度的目标。',
    });
  },
});

/** Q0: a deadline, or a goal, of another year than the form's; an actual after the year is only late. */
export const foreignYear: Check = {
  ...NAMED,
  appliesTo: either(hasAnyGoal, ({ indicators }) => indicators.length > 0),
  check: (subject) => [
    ...ofRows.check(subject),
    ...ofGoal(subject.project),
    ...ofAccounts(subject.project),
    ...ofTitle(subject.project),
    ...surveysOfYear(subject.project),
  ],
};

/** A title that names one year as its own, and it is another than the form's; the project may be named after any. */
function ofTitle({ form: { title }, layout, name, year }: Project): CheckResult[] {
  if (!title.includes('年度')) return [];
  const years = title.replaceAll(name, '').match(YEAR);
  const [other, ...more] = new Set(years);
  if (other === undefined || more.length > 0 || other === String(year)) return [];
  if (!title.includes(`${other}年度`)) return [];
  return [
    {
      words: () => ({
        message: `标题写的是 ${other} 年度，${formNoun({ layout })}是 ${year} 年度。`,
        evidence: `标题${quoteCell(title)}`,
        advice: '核对年度，改正标题或自评年度。',
      }),
    },
  ];
}

/** A goal that begins with an earlier year and nowhere names that of the form, as one does that was copied. */
function ofGoal({ goal, layout, year, name: projectName }: Project): CheckResult[] {
  return GOALS.flatMap((column) => {
    const name = goalWords(layout)[column];
    const text = goal[column] ?? '';
    // almost every goal names no year, or that of the form too
    if (!text.includes('20') || text.includes(String(year))) return [];
    const isOwed = OWED.test(text);
    const isThing = NAMED_THING.test(text);
    const isOther =
      isOwed || isThing || SINCE.test(text) || OF_MONEY.test(text.split(CLAUSE_END, 1)[0] ?? '');
    const told = isOther ? null : TOLD_YEAR.exec(text);
    const begun = isThing ? null : PLANNED_YEAR.exec(text);
    const planned = column === 'expected' ? (begun ?? yearUnlessOther(text, isOther)) : told;
    const headed = isOwed ? null : GOAL_YEAR.exec(text);
    const other =
      (headed ?? planned)?.[1] ??
      yearWithin(text, column) ??
      (isOther || NAMES_REST.test(text) ? undefined : yearOfName(text, projectName, year));
    if (other === undefined || Number(other) >= year) return [];
    return [
      {
        about: { kind: 'goal', column },
        words: () => ({
          message: `年度总体目标的“${name}”写的是 ${other} 年，${formNoun({ layout })}是 ${year} 年度。`,
          evidence: `${name}${quoteCell(text)}`,
          advice: '核对年度；照抄上年的，改写为本年度的情况。',
        }),
      },
    ];
  });
}

/** A project that is named after the year of the form: 2022年农村饮水工程维修养护. */
const NAMED_AFTER_YEAR = /^\s*(20\d\d)年度?(\p{Script=Han}{4,})/u;
/** 支付2021年农村饮水工程尾款: what is left of the earlier project is no copy of its goal. */
const NAMES_REST = /奖|质保|保证金|尾款|余款|欠|未付|清算|结算|决算|后续|质量缺陷|验收|移交|管护/;
const SHORTEST_NAME = 4;
const LONGEST_NAME = 8;

/** The other year after which a goal names the project, which its name has after the form's: 完成2021年农村饮水工程… */
function yearOfName(text: string, name: string, formYear: number): string | undefined {
  const [, own, thing = ''] = NAMED_AFTER_YEAR.exec(name) ?? [];
  if (own !== String(formYear) || thing.length < SHORTEST_NAME) return undefined;
  const at = text.indexOf(thing.slice(0, LONGEST_NAME));
  if (at === -1) return undefined;
  const other = /(20\d\d)年度?$/.exec(text.slice(0, at))?.[1];
  return other === own ? undefined : other;
}

/**
 * The year of what goes on every year, wherever it stands; of an account that up to whose end it tells all, too, which a
 * plan begins with what there is. None where money of it is owed.
 */
function yearWithin(text: string, column: 'expected' | 'actual'): string | undefined {
  if (OWED.test(text) || OWED_LATER.test(text)) return undefined;
  const told = column === 'actual' ? UP_TO_YEAR.exec(text) : null;
  return (ONGOING_YEAR.exec(text) ?? WORK_OF_YEAR.exec(text) ?? told)?.[1];
}

/** An account that says what became of last year's work or money tells it with cause. */
const OWED_LATER =
  /奖|工资|质保|保证金|尾款|欠|清算|结算|决算|补发|兑现|次年|跨年|学年|结转|累计|以前年度|上年|去年|本年|今年|当年|历年|存量|以来|后续|续建|二期/;

/** What the accounts of the year beside the goal say up to the end of an earlier year. */
function ofAccounts(project: Project): CheckResult[] {
  const { year, name: own } = project;
  if (!project.texts.some(({ text }) => text.includes('截'))) return [];
  return toldOf(project).flatMap(({ isGoal, text, place, name, path }) => {
    const other =
      isGoal || !/截[至止]/.test(text) || OWED_LATER.test(text)
        ? undefined
        : UP_TO_YEAR.exec(text)?.[1];
    if (other === undefined || Number(other) >= year || own.includes(other)) return [];
    if (text.includes(String(year))) return [];
    return [
      {
        cells: [path],
        words: () => ({
          message: `${place}写的是 ${other} 年，${formNoun(project)}是 ${year} 年度。`,
          evidence: `${name}${quoteCell(text)}`,
          advice: '核对年度；照抄上年的，改写为本年度的情况。',
        }),
      },
    ];
  });
}

/** A goal may be due or placed in the year before where work went on, money is owed or it is of a later year too. */
function yearUnlessOther(text: string, isOther: boolean): RegExpExecArray | null {
  return isOther ? null : (DUE_YEAR.exec(text) ?? PLACED_YEAR.exec(text));
}

/** The year that a row states, and the cell that states it; absent where the name does. */
interface OtherYear {
  readonly year: number;
  readonly column?: 'target' | 'actual';
}

function otherYear({ indicator, target, actual }: RowScore, year: number): OtherYear | undefined {
  const targetYear =
    target.kind === 'deadline' ? writtenYear(indicator.target, target, year) : year;
  if (targetYear !== year) return { year: targetYear, column: 'target' };
  const actualYear =
    actual.kind === 'deadline' ? writtenYear(indicator.actual, actual, year) : year;
  if (actualYear < year) return { year: actualYear, column: 'actual' };
  const named = nameYear(indicator);
  return named === undefined || named === year ? undefined : { year: named };
}

/** The year that begins the name of a 时效指标; other names may speak of any year. */
function nameYear({ level2, name }: Indicator): number | undefined {
  const digits = level2.includes('时效') ? NAME_YEAR.exec(name)?.[1] : undefined;
  return digits === undefined ? undefined : Number(digits);
}
