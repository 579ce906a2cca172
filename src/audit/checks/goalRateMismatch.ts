import {
  decimal,
  divide,
  formatDecimal,
  multiply,
  parseDecimal,
  subtract,
} from '../../model/decimal.ts';
import { formatRate } from '../../model/format.ts';
import { goalWords } from '../../model/goalWords.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check, CheckResult } from '../finding.ts';
import { hasCommonWord } from '../hasCommonWord.ts';
import { hasGoal } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { isPercent } from '../restOfWhole.ts';
import { rowEvidence } from '../rowEvidence.ts';
import { rowCells, rowLabel } from '../rowLabel.ts';

const SENTENCE_END = /[。；;！!\n]/;
/** 检修水泵320台，其中合格288台，合格率96%: a whole, a part of it in its unit, and the share named after the part. */
const SHARE =
  /(\d[\d,.]*)([^\d，,、：:（(]{1,4})[，,（(](?:其中|有|包括)?([^\d，,、其]*(?:\d+[^\d，,、]{1,4}内)?[^\d，,、]*?)(\d[\d,.]*)\2[)）]?[，,]([^，,。]*?率)(?:为|是|达到?|约)?(\d+(?:\.\d+)?)[%％]/;
/** 其中3个尚未启用. */
const DENIED =
  /(?:其中|尚有|还有|仍有|另有)[^，,]{0,6}?\d+[^\d，,]{1,4}?[尚还仍]?未能?(\p{Script=Han}{2,6})/u;
const WHOLE = decimal(100);
/** What rounding may hide, in percent. */
const ROUNDED = decimal(1);

/** A15: what became of the goal counts a whole and a part of it, and the share that it or a row states is another. */
export const goalRateMismatch: Check = {
  code: 'goalRateMismatch',
  title: '总体目标的数与比率不一致',
  severity: 'warning',
  basis: ownBasis('A15'),
  appliesTo: hasGoal('actual'),
  check: ({ project: { goal, layout }, score: { rows } }) => {
    const { actual = '' } = goal;
    const name = goalWords(layout).actual;
    if (!/\d/.test(actual)) return [];
    return actual
      .split(SENTENCE_END)
      .flatMap((sentence) => [...ofShare(sentence, rows, name), ...ofDenied(sentence, rows, name)]);
  },
};

function ofShare(sentence: string, rows: readonly RowScore[], goal: string): CheckResult[] {
  const [text = '', all = '', , noun = '', some = '', name = '', said = ''] =
    SHARE.exec(sentence) ?? [];
  const [whole, part, rate] = [all, some, said].map((one) => parseDecimal(one.replaceAll(',', '')));
  if (whole === undefined || part === undefined || rate === undefined) return [];
  // 处置不合格41批次，处置率100%: of what else the part is, the share is of that
  if (whole <= 0 || part > whole || !noun.endsWith(name.slice(-3, -1))) return [];
  const share = divide(part, whole);
  if (Math.abs(subtract(multiply(share, WHOLE), rate)) <= ROUNDED) return [];
  const row = rows.find(
    ({ indicator, actual }) =>
      isPercent(actual) && actual.value === rate && hasCommonWord(indicator.name, noun),
  );
  const beside =
    row === undefined
      ? ''
      : `${rowLabel(row.indicator)}的${row.indicator.words.actual}也是这个数。`;
  return [
    {
      ...(row === undefined ? {} : { seq: row.indicator.seq }),
      about: { kind: 'goal', column: 'actual' },
      words: () => ({
        message: `年度总体目标的${goal}写“${name}${said}%”，同一句所写的 ${formatDecimal(part)} ÷ ${formatDecimal(whole)} 为 ${formatRate(share)}。${beside}`,
        evidence: `${goal}“${text}”`,
        advice: '核对数和比率；另有口径的，请注明。',
      }),
    },
  ];
}

/** Some of what the sentence names are not so, and a row has it that all of them are. */
function ofDenied(sentence: string, rows: readonly RowScore[], goal: string): CheckResult[] {
  const [text = '', denied = ''] = DENIED.exec(sentence) ?? [];
  if (denied === '') return [];
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
