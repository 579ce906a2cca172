import type { Expression } from '../../expression/expression.ts';
import { divide, formatDecimal, sumOf, ZERO } from '../../model/decimal.ts';
import { formatRate } from '../../model/format.ts';
import type { Indicator } from '../../model/project.ts';
import { formWords, type RowWords } from '../../model/rowWords.ts';
import type { ProjectScore } from '../../scoring/projectScore.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check, Words } from '../finding.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { hasNumberedBand } from '../rows/hasNumberedBand.ts';
import { ROW } from '../rows/rowTraits.ts';
import { hasDigit } from '../text/hasDigit.ts';
import { isCheckableInWords } from '../text/isCheckableInWords.ts';
import { FEWEST_COPIED, isCopied } from '../text/isCopied.ts';
import { statesNumber } from '../text/statesNumber.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowNumbers, rowsPlace } from '../wording/rowLabel.ts';

const hasPoints = hasRowColumn('points');
const MOST_QUOTED = 6;
/** 三级, 甲级以上, Ⅲ类标准: of classes that somebody has set. */
const CLASS =
  /^[^\d]{0,6}[一二三四五六七八九甲乙丙ⅠⅡⅢⅣⅤIV]+[级类](?:水质?|水体|标准)?(?:及?以上)?$/;

/** A measure without its value: 知识更新率. */
const MEASURE = /[率比]$|比例$/;

/** That something is to change, and not by how much: 有所提升, 持续改善, 下降. */
const CHANGE =
  /^(?:有所|持续|不断|明显|显著|逐步|逐年|进一步|稳步|有效|较大|大幅|得到|比上年|较上年)*(?:提[升高]|改善|下降|降低|减[少轻]|缩小|增[加长强进]|优化|好转)$/;

/** What is there or is not. */
const MADE = /^(?:已|完成)?(?:建立|制定|出台|印发|修订|设立|成立|签订)$/;

/** That something shows, and not how it would: 明显, 效果显著. */
const SHOWS = /^(?:效果|成效|作用)?(?:较为?|比较|非常|十分)?(?:明显|显著)$/;

/** Whether a target says what is measured, that it is done or is to change, and nothing that could be aimed at. */
function isNoAim({ kind }: Expression, text = ''): boolean {
  const plain = text.trim();
  return kind === 'tier' || MEASURE.test(plain) || CHANGE.test(plain) || SHOWS.test(plain);
}

/** All of what, the row does not say: 持续提升 and 100%. */
const ALL_OF_NOTHING = /^\s*100(?:\.0+)?\s*[%％]\s*$/;

/** Whether a row shows what became of its words: 提高 in numbers, or 建立 with the document that proves it. */
function isAnswered({ target = '', actual, cells }: Indicator): boolean {
  const isProved = (cells.evidence?.trim() ?? '') !== '' && MADE.test(target.trim());
  const isNumber = statesNumber(actual) && !ALL_OF_NOTHING.test(actual ?? '');
  return isProved || (CHANGE.test(target.trim()) && isNumber);
}

/**
 * A1: targets in words without a number, counted once for the form; where rows carry no points, those that are no
 * target at all.
 */
export const vagueTargets: Check = {
  code: 'vagueTargets',
  title: '年度指标值只有文字',
  severity: 'info',
  ofWhole: true,
  basis: ownBasis('A1'),
  appliesTo: hasRowColumn('target'),
  check: ({ project, score, traits }) => {
    if ((traits & ROW.wordsTarget) === 0) return [];
    const isPointed = hasPoints(project);
    const rows = score.rows.filter(
      ({ target, points = ZERO, indicator }) =>
        (target.kind === 'qualitative' || target.kind === 'tier') &&
        (points > 0 || (!isPointed && isNoAim(target, indicator.target))) &&
        // 每月15日前 and 批复后20日内 can be checked, though not against a number
        !hasDigit(indicator.target) &&
        !hasNumberedBand(indicator) &&
        !(target.kind === 'qualitative' && isCheckableInWords(target.statement)) &&
        !CLASS.test(indicator.target ?? '') &&
        !isAnswered(indicator),
    );
    if (rows.length === 0) return [];
    return [
      {
        ...rowsPlace(rows, 'target'),
        words: () => words(rows, score, formWords(project)),
      },
    ];
  },
};

function words(rows: readonly RowScore[], score: ProjectScore, names: RowWords): Words {
  const points = sumOf(rows.map((row) => row.points ?? ZERO));
  const share = points === ZERO ? '' : formatRate(divide(points, score.sums.points.rows ?? points));
  const weight = `（${formatDecimal(points)} 分，占${names.points.replace(/^(?!指标)/, '指标')}的 ${share}）`;
  // …… and 指标2： of the template are no row that anybody wrote
  const listed = score.rows.filter(
    (row) => row.points !== undefined || row.target.kind !== 'missing',
  );
  const copied = rows.filter(({ indicator }) => isCopied(indicator));
  const copies =
    copied.length === 0 || copied.length >= FEWEST_COPIED
      ? ''
      : `；${copied.length === rows.length ? '' : `${rowNumbers(copied)}的`}${names.actual}只重复了目标的文字`;
  const texts = [...new Set(rows.map(({ indicator }) => quoteCell(indicator.target)))];
  const more = texts.length > MOST_QUOTED ? '等' : '';
  const what = points === ZERO ? '只有文字，没有写明要达到的程度' : '只有文字，没有可核对的数值';
  return {
    message: `${listed.length} 行指标中有 ${rows.length} 行${points === ZERO ? '' : weight}的${names.target}${what}${copies}。`,
    evidence: `${rowNumbers(rows)}：${texts.slice(0, MOST_QUOTED).join('、')}${more}`,
    advice: '能量化的改为数值；不能量化的，写明判断达到与否的标准。',
  };
}
