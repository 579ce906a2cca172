import { withoutLead } from '../../expression/withoutLead.ts';
import { decimal, formatDecimal } from '../../model/decimal.ts';
import { formatRate } from '../../model/format.ts';
import { goalWords } from '../../model/goalWords.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { comparisonWords } from '../../scoring/rowSteps.ts';
import type { Check, CheckResult, Words } from '../finding.ts';
import { allNamed } from '../goals/allNamed.ts';
import { isPercent } from '../goals/restOfWhole.ts';
import { excessOff, type StatedExcess } from '../goals/statedExcess.ts';
import { type StatedShare, shareOff } from '../goals/statedShares.ts';
import { hasGoal } from '../hasPrinted.ts';
import { type TaskShare, taskSharesOff } from '../money/taskShares.ts';
import { ownBasis } from '../ownBasis.ts';
import { ROW } from '../rows/rowTraits.ts';
import { hasCommonWord } from '../text/hasCommonWord.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowCells, rowLabel } from '../wording/rowLabel.ts';

const SENTENCE_END = /[。；;！!\n]/;
/** 其中3个尚未启用. */
const DENIED =
  /(?:其中|尚有|还有|仍有|另有)[^，,]{0,6}?\d+[^\d，,]{1,4}?[尚还仍]?未能?(\p{Script=Han}{2,6})/u;
/** What nobody expects of all: the share is of those whose time has come. */
const DUE = /^(?:毕业|到期|[期届]满|退休)/;
const WHOLE = decimal(100);
/** No shorter text has two numbers and a share. */
const SHORTEST = 8;
const NOTHING: readonly CheckResult[] = [];

/**
 * A15: what became of the goal, or the actual of a row, counts a whole and a part of it, and the share that it or a row
 * states is another; or the share of the plan that was done, or by which it was exceeded, is.
 */
export const goalRateMismatch: Check = {
  code: 'goalRateMismatch',
  title: '所写的数与比率不一致',
  severity: 'warning',
  basis: ownBasis('A15'),
  appliesTo: hasGoal('actual'),
  check: ({ project: { goal, layout }, score: { rows }, traits }) => {
    const { actual = '' } = goal;
    const name = goalWords(layout).actual;
    const shares = rows.some(mayState) ? rows.flatMap(ofActual) : NOTHING;
    const mayExceed = (traits & ROW.exceeded) !== 0;
    const inRows = mayExceed ? [...shares, ...excessesInRows(rows)] : shares;
    if (!/\d/.test(actual)) return inRows;
    const excess = mayExceed ? excessOff(actual, rows) : undefined;
    const inGoal = actual
      .split(SENTENCE_END)
      .flatMap((sentence) => [
        ...ofShare(sentence, rows, name),
        ...ofDenied(sentence, rows, name),
        ...ofAll(sentence, rows, name),
      ]);
    return [
      ...inGoal,
      ...taskSharesOff(goal).map((one) => ofTask(one, name)),
      ...(excess === undefined
        ? []
        : [ofExcess(excess, `年度总体目标的${name}`, ['goals/0/actual'])]),
      ...inRows,
    ];
  },
};

function ofShare(sentence: string, rows: readonly RowScore[], goal: string): CheckResult[] {
  const off = shareOff(sentence);
  if (off === undefined) return [];
  const row = rows.find(
    ({ indicator, actual }) =>
      isPercent(actual) && actual.value === off.rate && hasCommonWord(indicator.name, off.noun),
  );
  const beside =
    row === undefined
      ? ''
      : `${rowLabel(row.indicator)}的${row.indicator.words.actual}也是这个数。`;
  return [
    {
      ...(row === undefined ? {} : { seq: row.indicator.seq }),
      about: { kind: 'goal', column: 'actual' },
      words: () => wordsOf(off, `年度总体目标的${goal}`, goal, beside),
    },
  ];
}

/** Whether an actual may state two numbers and a share of them. */
function mayState({ indicator: { actual = '' } }: RowScore): boolean {
  return actual.length >= SHORTEST && /率|满意度/.test(actual);
}

function ofActual(row: RowScore): CheckResult[] {
  if (!mayState(row)) return [];
  const { indicator } = row;
  const { actual = '', seq, words } = indicator;
  const off = shareOff(actual);
  if (off === undefined) return [];
  return [
    {
      seq,
      about: { kind: 'cell', column: 'actual' },
      words: () => wordsOf(off, `${rowLabel(indicator)}的${words.actual}`, words.actual),
    },
  ];
}

function wordsOf(off: StatedShare, place: string, name: string, beside = ''): Words {
  const { text, part, whole, share } = off;
  return {
    message: `${place}写“${off.name}${off.said}%”，同一句所写的 ${formatDecimal(part)} ÷ ${formatDecimal(whole)} 为 ${formatRate(share)}。${beside}`,
    evidence: `${name}“${text}”`,
    advice: '核对数和比率；另有口径的，请注明。',
  };
}

function ofTask({ text, said, done, planned, share }: TaskShare, goal: string): CheckResult {
  return {
    about: { kind: 'goal', column: 'actual' },
    words: () => ({
      message: `年度总体目标的${goal}写“${text}”，目标是 ${formatDecimal(planned)}，${formatDecimal(done)} ÷ ${formatDecimal(planned)} 为 ${formatRate(share)}，不是 ${said}%。`,
      evidence: `${goal}“${text}”`,
      advice: '核对数和比率；另有口径的，请注明。',
    }),
  };
}

function excessesInRows(rows: readonly RowScore[]): readonly CheckResult[] {
  const told = rows.filter(({ indicator }) => indicator.reason?.includes('超') === true);
  return told.length === 0 ? NOTHING : told.flatMap((row) => excessInRow(row, rows));
}

function excessInRow(row: RowScore, rows: readonly RowScore[]): CheckResult[] {
  const { reason = '', words } = row.indicator;
  const excess = excessOff(reason, rows, row);
  if (excess === undefined) return [];
  return [ofExcess(excess, `“${words.reason}”栏`, rowCells([row], 'reason'))];
}

function ofExcess(
  { row, text, said, share }: StatedExcess,
  place: string,
  cells: readonly string[],
): CheckResult {
  const { indicator } = row;
  return {
    seq: indicator.seq,
    cells: [...cells, ...rowCells([row], 'actual')],
    words: () => ({
      message: `${place}写“${text}”，${rowLabel(indicator)}（${comparisonWords(row)}）超出 ${formatRate(share)}，不是 ${said}%。`,
      evidence: `“${text}”；${rowEvidence(indicator, 'target', 'actual')}`,
      advice: '核对数和比率；另有口径的，请注明。',
    }),
  };
}

/** 抽查结果全部公示: what was done to all of a thing, at the end of a clause. */
const ALL_DONE =
  /(?<thing>\p{Script=Han}{3,10}?)(?:已|均|已经)?全部(?<done>\p{Script=Han}{2})(?=[，,]|$)/u;

/** All of a thing was done, and the row of its share says less. */
function ofAll(sentence: string, rows: readonly RowScore[], goal: string): CheckResult[] {
  const { thing = '', done = '' } = ALL_DONE.exec(sentence)?.groups ?? {};
  if (/除|未|基本/.test(sentence)) return [];
  const undone = rows.filter(
    ({ indicator: { name }, actual }) =>
      thing !== '' &&
      isPercent(actual) &&
      actual.operator === 'none' &&
      actual.value < WHOLE &&
      withoutLead(name).trim() === `${thing}${done}率`,
  );
  return [
    ...undone.map((row) => ({ row, text: `${thing}全部${done}` })),
    ...allNamed(sentence, rows),
  ].map(({ row, text }) => ({
    seq: row.indicator.seq,
    cells: [...rowCells([row], 'actual'), 'goals/0/actual'],
    words: () => ({
      message: `年度总体目标的${goal}写“${text}”，${rowLabel(row.indicator)}的${row.indicator.words.actual}却为${quoteCell(row.indicator.actual)}。`,
      evidence: `${goal}“${sentence.trim()}”；${rowEvidence(row.indicator, 'target', 'actual')}`,
      advice: '核对两处；口径不同的，请注明。',
    }),
  }));
}

/** Some of what the sentence names are not so, and a row has it that all of them are. */
function ofDenied(sentence: string, rows: readonly RowScore[], goal: string): CheckResult[] {
  const [text = '', denied = ''] = DENIED.exec(sentence) ?? [];
  if (denied === '' || DUE.test(denied)) return [];
  const named = rows.filter(({ indicator: { name }, actual }) => {
    const thing = name.split(`${denied}率`)[0] ?? '';
    const isAll = isPercent(actual) && actual.value === WHOLE;
    return isAll && thing.length < name.length && hasCommonWord(thing, sentence);
  });
  return named.map((row) => ({
    seq: row.indicator.seq,
    cells: [...rowCells([row], 'actual'), 'goals/0/actual'],
    words: () => ({
      message: `年度总体目标的${goal}写“${text}”，${rowLabel(row.indicator)}的${row.indicator.words.actual}却为 100%。`,
      evidence: `${goal}“${sentence.trim()}”；${rowEvidence(row.indicator, 'target', 'actual')}`,
      advice: '核对两处；口径不同的，请注明。',
    }),
  }));
}
