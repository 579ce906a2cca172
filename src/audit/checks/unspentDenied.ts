import { cellValue } from '../../model/cell.ts';
import { decimal, divide, subtract, ZERO } from '../../model/decimal.ts';
import { formatRate, formatWan } from '../../model/format.ts';
import type { Funds } from '../../model/project.ts';
import type { Check } from '../finding.ts';
import { hasExecution } from '../hasPrinted.ts';
import { printedBasis } from '../ownBasis.ts';
import { sentencesIn } from '../reasons/sentencesOf.ts';
import { moneyEvidence } from '../wording/moneyEvidence.ts';
import { quoteCell } from '../wording/quoteCell.ts';

/** Of the money of the whole form, and of nobody's in particular. */
const MONEY =
  '(?:本|该|此)?(?:项目|专项|预算|年度|全年|当年|本年)*(?:的)?(?:资金|经费|预算|拨款|款项)';
/** Its words one by one, and what joins them: none begins another, so that they are read in one way. */
const WORDS =
  '(?:且|并|同时|年[末底终]|[本该此](?!年)|项目|专项|预算|年度|全年|当年|本年度?|的|资金|经费|拨款|款项)*';
const NOTHING_LEFT = new RegExp(
  `^${WORDS}(?:无|没有|[未没](?:有)?(?:产生|形成|发生)?|不存在)(?:任何)?(?:预算|资金|经费)?(?:结转)?结余(?:结转)?(?:资金|经费|情况)?$`,
);
const ALL_SPENT = new RegExp(
  `^(?:截[至止].{0,12}|目前|${MONEY}?)(?:\\d[\\d.,]*万?元)?(?:已经?|均|都|实际)*(?:全部|全额|100%)(?:支付|支出|执行|使用|用|花)(?:到位|完毕|完成|完)?$`,
);
/** 预算执行率达到100%: of all the money, and not of what is to be. */
const WHOLE_RATE = new RegExp(
  `^${WORDS}(?:支出)?(?:执行率|执行进度|支出进度)(?:均|已|都)?(?:达到了?|达|为|是|完成)?(?:了)?100(?:\\.0+)?[%％]$`,
);
/** 按任务计划执行 sets nothing out. */
const PLANS = /(?:任务|工作|年度|实施|按照?)计划/g;
/** What nearly rounds to the whole. */
const NEARLY = decimal('0.99');
/** Money that went back leaves nothing, and of one source nothing need be left. */
const OTHER =
  /收回|交回|上缴|缴回|退回|清算|核[减销]|[调压]减|注销|中央|[省市区县]级|财政(?:拨款|资金)|自筹|配套|上级|上年|[若如]|应|确保|计划|目标|[下次]年/;
/** Less of the budget may be a remainder of cents. */
const LEAST = decimal('0.01');

/** A15: a text says that all money was spent, or nothing is left, and the amounts of the form leave some. */
export const unspentDenied: Check = {
  code: 'unspentDenied',
  title: '文字称资金全部支出而执行数低于预算数',
  severity: 'warning',
  basis: printedBasis('A15', '自评表的文字与项目资金所印金额'),
  appliesTo: hasExecution,
  money: 'total',
  check: ({ project }) => {
    const { total, base, words } = project.funds;
    const [budget, executed] = [cellValue(total[base]), cellValue(total.executed)];
    if (budget === undefined || executed === undefined || budget <= ZERO) return [];
    const left = subtract(budget, executed);
    if (left <= ZERO || divide(left, budget) < LEAST) return [];
    const all = [project.goal.actual ?? '', ...project.texts.map(({ text }) => text)];
    // what went back anywhere may be what is not left
    if (all.some((text) => /收回|交回|上缴|缴回|退回/.test(text))) return [];
    const sentences = all.flatMap(sentencesIn);
    const clause =
      sentences.flatMap(deniedIn)[0] ??
      (isWholeOf(project.funds) ? undefined : sentences.flatMap(wholeRateIn)[0]);
    if (clause === undefined) return [];
    return [
      {
        about: { kind: 'funds', row: total.key, column: 'executed' },
        words: () => ({
          message: `文字写${quoteCell(clause)}，${words.executed} ${formatWan(executed)} 万元比${words[base]} ${formatWan(budget)} 万元少 ${formatWan(left)} 万元（执行率 ${formatRate(divide(executed, budget))}）。`,
          evidence: `文字${quoteCell(clause)}；${moneyEvidence(project)}`,
          advice: '核对文字和金额；结余已收回或所说只是部分资金的，请写明。',
        }),
      },
    ];
  },
};

/** Whether any row was all spent, on any base: the rate may be said of it. */
function isWholeOf({ rows }: Funds): boolean {
  return rows.some(({ initial, adjusted, executed }) => {
    const spent = cellValue(executed) ?? ZERO;
    const bases = [initial, adjusted].flatMap((cell) => cellValue(cell) ?? []);
    return bases.some((one) => one > ZERO && divide(spent, one) >= NEARLY);
  });
}

/** The clauses that call the rate of execution a hundred percent. */
function wholeRateIn(sentence: string): string[] {
  return /100/.test(sentence) && !OTHER.test(sentence.replace(PLANS, ''))
    ? sentence
        .split(/[，,、]/)
        .map(plain)
        .filter((one) => WHOLE_RATE.test(one))
    : [];
}

/** What stands before such a clause, where it leaves it to be of the whole: 按预算执行, 项目资金100万元. */
const OF_WHOLE = new RegExp(
  `^(?:按|严格|依据|截[至止]|目前|[至到]|${MONEY}|(?:本|该)?项目(?:已|均|全部|顺利|按|实施|完成|进展|建设|执行)|项目$)`,
);
/** Of a thing or a time, which may have money of its own. */
const OF_PART = /批|期|[^经]费|款|第[一二三四]|其中|培训|采购|购置/;

/** The clauses that deny a remainder, of a sentence on no money in particular: 第一批100万元，已全部支付 is of that. */
function deniedIn(sentence: string): string[] {
  if (!/结余|全[部额]|100%/.test(sentence) || OTHER.test(sentence.replace(PLANS, ''))) return [];
  const clauses = sentence.split(/[，,、]/).map(plain);
  const other = clauses.findIndex((one) => !isDenial(one) && !isOfWhole(one));
  return (other === -1 ? clauses : clauses.slice(0, other)).filter(isDenial);
}

function isDenial(clause: string): boolean {
  return NOTHING_LEFT.test(clause) || ALL_SPENT.test(clause);
}

function isOfWhole(clause: string): boolean {
  return OF_WHOLE.test(clause) && !OF_PART.test(clause);
}

function plain(clause: string): string {
  return clause.replace(/[\s“”"]/g, '');
}
