import type { Deadline, Unparsed } from './expression.ts';
import { type Moment, type NoMoment, readMoment } from './moment.ts';

/** No cell says one term in more characters than this. */
const LONGEST = 40;
const PREFIX =
  /^(?:(?:完成|开工|竣工|完工|验收|交付|开展|实施|启动|建成|投用|发放|拨付|到位|办结|举办)(?:时间|日期|时限|期限)(?:为|是|:)?|[≤=]|截至|截止到?|不晚于|不迟于|力争|确保|计划|拟|已于|均于|均已于|全部于|于|已在|在|提前至|提前到|延期至|延期到|推迟至|推迟到|延至|[^\d,;、。每自从由未没不]{1,12}(?<![大小高低多少等优])于)/;
const JOINT = /--?|~|至|到/y;
const BEFORE = /(?:\(含[^()]{0,4}\))?(?:之前|以前|前|之内|以内|内)/y;
/** A year alone, first of two: 2022-2023年. */
const YEARS = /^((?:19|20)\d\d)年?(?:-|~|至|到)((?:19|20)\d\d)年度?/;
/** 2022-12; with a stroke it could be a fraction. */
const YEAR_AND_MONTH = /^(20\d\d)-(0[1-9]|1[0-2])(?![\d-])/;
/** 1-12月, 2021年1-12月. */
const MONTHS = /^((?:(?:19|20)\d\d)年度?)?\d{1,2}(?:-|~|至|到)(?=\d{1,2}月)/;
/** 2021.1.1-12.31: the second date takes the year of the first. */
const SHORT_DAY = /(\d{1,2})[./](\d{1,2})$/y;
const MONTH_DOTTED = /^(20\d\d)[./](\d{1,2})(?:-|~|至|到)(20\d\d)[./](\d{1,2})$/;
/** What may be done by a day; with it a month or a day is a term even without 前. */
const DEED =
  /^(?:按时|按期|如期|已经?|均已?|全部|全面|正式|顺利|圆满)*(?:完成|完毕|完工|完结|竣工|建成|投入|投用|通车|交付|交工|到位|开展|实施|执行|启动|开工|发放|拨付|支付|兑付|兑现|办结|验收|落实|上线|印发|报送|提交|结束|结题|举办|召开|缴纳|下达|结算|安装|采购|供货|整改|签订)/;
const YEARLY_DEED =
  /^(?:按时|按期|如期|已|全部|全面)*(?:完成|完工|竣工|建成|到位|开展|实施|执行|发放|拨付|支付|办结|验收|落实|交付)?(?:完毕|完成|到位)?$/;
/** A text with these does not set or keep a term. */
const NO_TERM = /[未没不无延缓暂起始以每]|推迟|逾期|预计|开始|计划$/;

/**
 * The deadline of normalised text, undefined where it is none, `unparsed` where the date is not one.
 * Where the text names no year, the form's year holds; a period stands for its last day.
 * @example parseDeadline('12月份前完成', 2022) // { kind: 'deadline', by: '2022-12-31' }
 */
export function parseDeadline(text: string, formYear: number): Deadline | Unparsed | undefined {
  if (text.length > LONGEST) return undefined;
  const start = PREFIX.exec(text)?.[0].length ?? 0;
  const body = start === 0 ? text : text.slice(start);
  const found = readPeriod(body, formYear);
  if (found === undefined) return undefined;
  if ('reason' in found) return { kind: 'unparsed', reason: found.reason };
  BEFORE.lastIndex = found.end;
  const before = BEFORE.exec(body)?.[0];
  const rest = body.slice(found.end + (before?.length ?? 0));
  const saysBefore = before?.endsWith('前') === true;
  const isBefore = saysBefore || text.startsWith('≤');
  if (!isTerm(found, rest, isBefore)) return undefined;
  if (/^[≤=]/.test(text) && /^\d+月$/.test(body.slice(0, found.end))) {
    return { kind: 'unparsed', reason: `“${body.slice(0, found.end)}”可以是月份，也可以是月数` };
  }
  if (saysBefore && found.isYear) {
    return { kind: 'unparsed', reason: `“${found.year}年前”没有写明是年初以前还是年底以前` };
  }
  return isBefore
    ? { kind: 'deadline', by: found.by }
    : { kind: 'deadline', by: found.by, from: found.from };
}

/** One moment, or the last of two that are joined. */
function readPeriod(text: string, formYear: number): Moment | NoMoment | undefined {
  const years = YEARS.exec(text);
  if (years !== null) return readMoment(text, years[0].lastIndexOf(years[2] ?? ''), formYear);
  const month = YEAR_AND_MONTH.exec(text);
  if (month !== null) {
    const found = readMoment(`${month[1]}年${month[2]}月`, 0, formYear);
    return found === undefined || 'reason' in found ? found : { ...found, end: month[0].length };
  }
  const dotted = MONTH_DOTTED.exec(text);
  if (dotted !== null) {
    const last = readMoment(`${dotted[3]}年${dotted[4]}月`, 0, formYear);
    return last === undefined || 'reason' in last ? last : { ...last, end: text.length };
  }
  const months = MONTHS.exec(text);
  if (months !== null)
    return readMoment(text, months[0].length, Number(months[1]?.slice(0, 4) ?? formYear));
  const first = readMoment(text, 0, formYear);
  if (first === undefined || 'reason' in first) return first;
  JOINT.lastIndex = first.end;
  if (!JOINT.test(text)) return first;
  const second = readSecond(text, JOINT.lastIndex, first.year);
  // 12月底到位: no second date, 到 belongs to the deed
  if (second === undefined) return first;
  if ('reason' in second) return second;
  return second.by < first.from ? { reason: `“${text}”的终点早于起点` } : second;
}

function readSecond(text: string, at: number, year: number): Moment | NoMoment | undefined {
  SHORT_DAY.lastIndex = at;
  const short = SHORT_DAY.exec(text);
  if (short === null) return readMoment(text, at, year);
  const day = readMoment(`${year}-${short[1]}-${short[2]}`, 0, year);
  return day === undefined || 'reason' in day ? day : { ...day, end: text.length };
}

function isTerm({ isYear, isFestival }: Moment, rest: string, isBefore: boolean): boolean {
  if (isFestival && !isBefore) return false;
  if (rest === '') return true;
  if (/[\d,;、。(]/.test(rest) || NO_TERM.test(rest)) return false;
  if (isBefore) return true;
  return isYear ? YEARLY_DEED.test(rest) : DEED.test(rest) || YEARLY_DEED.test(rest);
}
