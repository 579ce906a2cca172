import { ONE, subtract } from '../../model/decimal.ts';
import { formatRate } from '../../model/format.ts';
import type { AuditSubject, Check, CheckResult } from '../finding.ts';
import { ownBasis } from '../ownBasis.ts';
import { type Situation, situationsOf } from '../situations.ts';
import { moneyEvidence } from '../wording/moneyEvidence.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { ENOUGH } from './lowExecutionWithoutReason.ts';

const MARKS = /[\s\p{P}]/gu;
/** What ends the name of an item, and what says that it is so: 分配科学性, 分配很科学. */
const PARTICLES = new Set('性情况已均较很为是能');
const LONGEST_TURN = 10;
/** That the money was spent as planned. */
const ACCURATE = /执行准确|(?:不存在|没有|无|未出现)[^，,。；;]{0,8}(?:偏离|偏差)/;
const OF_EXECUTION = /执行/;
/** What was not spent, or why, is told beside it; or it is of what the money was spent on, and not of how much. */
const TOLD_TOO =
  /\d\s*[%％]|结余|结转|剩余|节约|未[支执]|因|由于|原因|[次下]年|交回|收回|用途|用于|方向|范围|内容|目标/;
const SHORTEST_TURN = 2;

/**
 * X1: a row of 资金管理情况 is left blank where others are filled in, repeats nothing but its own name, or says that the
 * money was spent as planned where less than 90 % was.
 */
export const situationUntold: Check = {
  code: 'situationUntold',
  title: '资金管理情况没有说明或与执行率不符',
  severity: 'info',
  basis: ownBasis('X1'),
  appliesTo: ({ layout, form }) =>
    form.tables !== undefined &&
    layout.blocks.some(
      (block) => block.kind === 'rows' && block.columns.some(({ key }) => key === 'situation'),
    ),
  check: (subject) => {
    const all = situationsOf(subject.project);
    const told = all.filter(({ text }) => text !== '');
    // of a table that is blank throughout nobody knows whether the copy of the form has it
    const blank = told.length === 0 ? [] : all.filter(({ text }) => text === '');
    const turned = told.filter(isItsName);
    return [
      ...resultOf(blank, '没有填写'),
      ...resultOf(turned, '只重复了名称，没有写怎样做、依据什么'),
      ...told.flatMap((one) => inaccurate(one, subject)),
    ];
  },
};

/** 分配科学 of 分配科学性, 下达及时 of 下达及时性: no word but those of the name. */
function isItsName({ item, text }: Situation): boolean {
  const plain = text.replace(MARKS, '');
  if (plain.length < SHORTEST_TURN || plain.length > LONGEST_TURN) return false;
  return [...plain].every((sign) => item.includes(sign) || PARTICLES.has(sign));
}

function resultOf(rows: readonly Situation[], what: string): CheckResult[] {
  const [first] = rows;
  if (first === undefined) return [];
  return [
    {
      cells: rows.map(({ path }) => path),
      words: () => ({
        message: `${rows.map(({ item }) => `“${item}”`).join('、')}的${first.label}${what}。`,
        evidence: rows.map(({ item, text }) => `${item}${quoteCell(text)}`).join('；'),
        advice: '写明实际怎样做的：依据、时间、程序和结果。',
      }),
    },
  ];
}

function inaccurate(
  { path, item, label, text }: Situation,
  { project, score, moneySlips }: AuditSubject,
): CheckResult[] {
  const { rate } = score.execution;
  if (moneySlips.length > 0 || rate === undefined || rate >= ENOUGH) return [];
  if (!OF_EXECUTION.test(item)) return [];
  const claim = TOLD_TOO.test(text) ? undefined : ACCURATE.exec(text)?.[0];
  if (claim === undefined) return [];
  return [
    {
      cells: [path, `funds/${project.funds.total.key}/executed`],
      words: () => ({
        message: `“${item}”的${label}写“${claim}”，而执行率为 ${formatRate(rate)}，有 ${formatRate(subtract(ONE, rate))} 没有执行。`,
        evidence: `${item}${quoteCell(text)}；${moneyEvidence(project)}`,
        advice: '写明没有执行的资金和原因。',
      }),
    },
  ];
}
