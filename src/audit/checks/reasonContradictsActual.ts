import {
  type Decimal,
  decimal,
  formatDecimal,
  parseDecimal,
  subtract,
} from '../../model/decimal.ts';
import type { Project } from '../../model/project.ts';
import { readOnce } from '../../model/readOnce.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { proseOf, sentencesIn } from '../reasons/sentencesOf.ts';
import { rowCheck } from '../rowCheck.ts';
import { ROW } from '../rows/rowTraits.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowLabel } from '../wording/rowLabel.ts';

/** 实际完成112户, 实际仅培训85人: a verb and a number, and nothing between that says what else it is of. */
const DONE =
  /(?<!报名|需求|申请|应|[期批班轮次])实际(?:仅|只|共|就?)?(?:完成|达到|达|为|实施|建成|发放|培训|开展|举办|改造|新建|维修|参训|参加|采购|购置|执行)?(?:了|仅|只)?\s*(\d[\d,]*(?:\.\d+)?)\s*([\p{Script=Han}%％]{1,3})/u;
/** 比目标少12人. */
const BESIDE_TARGET =
  /(?:比|较|与)(?:年度|年初|预期|计划|原定)?(?:目标|计划|指标)(?:值|数)?(?:少|低|多|高|超出?|减少|差)(?:了|完成)?\s*(\d[\d,]*(?:\.\d+)?)\s*([\p{Script=Han}]{1,3})/u;
/** Of a part, of another time or of another measure. */
const OTHERWISE =
  /其中|截至|截止|[上去前]年|累计|半年|线[上下]|第[一二三四]|[12]?\d月|季度|平均|每|折合|约|左右/;
/** All of the work of the row was not done, and nothing came instead. */
const UNDONE =
  /(?:^|[，,])(?:该|本|此)?(?:项目|项|工作|活动|任务|指标)+(?:年内|当年|本年度?|全年|尚|均|暂|还)*未(?:能)?(?:按期|按时)?(?:开展|实施|启动|组织|举办|完成)[。！!]?$/;
/** 检查次数未达到年初计划: the row itself fell short of its target, as its reason says. */
const FELL_SHORT =
  /(?:^|[，,])([^，,。；;]{0,12}?)(?:均|都|仍|尚|还)*(?:未(?:能)?(?:达到?|完成|达成|实现)|低于|没有(?:达到|完成)|少于)(?:了)?(?:年度|年初|预期|原定|全年|既定|预定|设定|绩效)*(?:目标|计划|指标|任务)(?:值|数|要求|任务)*[。！!]?$/u;
/** How long something was shut, which cannot have been open all year. */
const SHUT =
  /(?:闭[园馆站场]|停[业运产]|暂停(?:对外)?(?:开放|营业|运营|服务))[^。；;，,至]{0,6}?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[余多]?(?:天|个月)|\d{1,2}月\d{1,2}日(?:至|到|[—-])\d{1,2}月\d{1,2}日(?:期间)?(?:闭[园馆站场]|停[业运产]|暂停(?:对外)?(?:开放|营业|运营))/u;
/** Of a part of it, another year, or a day to come. */
const SHUT_OTHERWISE =
  /部分|个别|轮流|分别|分馆|[一二三四五\dA-Za-z]号|展|区域|某|[上去前]年|拟|计划|如遇|除/;
const OPEN_DAYS = /(?:开放|开馆|开园|营业|运营|运行)(?:天数|日数|时间|时长)?$/;
const WHOLE_YEAR = decimal(365);
const LONGEST = 200;
const NOTHING: readonly string[] = [];

/**
 * A15: the reason of a row says another number than its actual, or that nothing was done where the target is reached;
 * or a place was open all year that was shut.
 */
export const reasonContradictsActual = rowCheck({
  code: 'reasonContradictsActual',
  title: '原因所说与实际完成值不符',
  severity: 'warning',
  basis: ownBasis('A15'),
  appliesTo: hasRowColumn('actual'),
  when: ROW.measured,
  column: 'actual',
  find: (row, { project }) => {
    const { indicator } = row;
    const own = indicator.reason ? sentencesIn(indicator.reason) : NOTHING;
    const text =
      own.find((sentence) => sentence.length < LONGEST && contradicts(sentence, row)) ??
      shutText(row, project);
    if (text === undefined) return undefined;
    return () => ({
      message: `${rowLabel(indicator)}的${indicator.words.actual}为${quoteCell(indicator.actual)}，表中却写${quoteCell(text.trim())}。`,
      evidence: `${rowEvidence(indicator, 'target', 'actual', 'reason')}；“${text.trim()}”`,
      advice: '核对两处；口径不同的，请注明。',
    });
  },
});

function contradicts(sentence: string, row: RowScore): boolean {
  const { comparison } = row;
  if (comparison.kind !== 'ratio') return false;
  if (comparison.met && comparison.actual > 0 && UNDONE.test(sentence.trim())) return true;
  const { actual, target, unit } = comparison;
  if (comparison.met && fellShort(sentence, row)) return true;
  const isOff = (pattern: RegExp, right: Decimal) => {
    const found = pattern.exec(sentence);
    const [text, digits = '', said = ''] = found ?? [];
    const value = parseDecimal(digits.replaceAll(',', ''));
    if (text === undefined || value === undefined || unit === '') return false;
    if (!isOfRow(sentence.slice(0, found?.index), row.indicator.name)) return false;
    if (!said.startsWith(unit) || value === right || OTHERWISE.test(sentence)) return false;
    return figuresIn(sentence, unit).every((one) => one === value || one === target);
  };
  if (row.actual.kind !== 'quantity' || row.actual.operator !== 'none') return false;
  if (row.actual.approximate || sentence.includes(formatDecimal(actual))) return false;
  const apart = Math.abs(subtract(target, actual)) as Decimal;
  return isOff(DONE, actual) || (isOff(BESIDE_TARGET, apart) && apart > 0);
}

/** Of all of the row, and not of a part or another time; of what is bounded from above 低于目标 is what is wanted. */
function fellShort(sentence: string, { indicator, direction }: RowScore): boolean {
  const subject = FELL_SHORT.exec(sentence.trim())?.[1];
  if (subject === undefined || direction.way !== 'more' || OTHERWISE.test(sentence)) return false;
  return !/[个部分某几些单另]|乡|镇|街|社区/.test(subject) && isOfRow(subject, indicator.name);
}

/** Why, of what follows; and what any number of a row may be called. */
const CAUSE = /(?:因|由于|受|鉴于|主要).*$/u;
const ANY_NUMBER =
  /实际|本?[全当今]?年度?|最终|累计|完成|数量?|人数|总[数量]|情况|该|本|项目?|任务|工作|指标|[共只仅了的均则故而]/g;

/** Whether what stands in its clause before a number names nothing that the row does not: 招生 of 资助人数 is another. */
function isOfRow(before: string, name: string): boolean {
  const clause = before.split(/[，,、：:\s]/).at(-1) ?? '';
  const subject = clause.replace(CAUSE, '').replace(ANY_NUMBER, '');
  return [...subject].every((sign) => name.includes(sign));
}

const FIGURE = /(\d[\d,]*(?:\.\d+)?)\s*([\p{Script=Han}%％]{1,3})/gu;

/** The numbers of a sentence in one unit; beside that of the target and the one in question they are of parts. */
function figuresIn(sentence: string, unit: string): (Decimal | undefined)[] {
  return [...sentence.matchAll(FIGURE)]
    .filter(([, , said = '']) => said.startsWith(unit))
    .map(([, digits = '']) => parseDecimal(digits.replaceAll(',', '')));
}

/** What says that the place of a row that was open on every day of the year was shut for some. */
function shutText({ indicator, comparison }: RowScore, project: Project): string | undefined {
  if (comparison.kind !== 'ratio' || comparison.actual < WHOLE_YEAR) return undefined;
  if (!/^[天日]/.test(comparison.unit) || !OPEN_DAYS.test(indicator.name.trim())) return undefined;
  return shutSentences(project)[0];
}

/** Looked for once, however many rows ask. */
const shutSentences = readOnce((project: Project): readonly string[] =>
  [...project.indicators.flatMap(({ reason }) => sentencesIn(reason)), ...proseOf(project)].filter(
    (sentence) => !SHUT_OTHERWISE.test(sentence) && SHUT.test(sentence),
  ),
);
