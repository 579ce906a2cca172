import { goalWords } from '../../model/goalWords.ts';
import { type Goal, type Project, withoutProjectCode } from '../../model/project.ts';
import type { Check } from '../finding.ts';
import { hasAnyGoal } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { isWithoutReason } from '../reasons/isWithoutReason.ts';
import { quoteCell } from '../wording/quoteCell.ts';

/** A bare amount, or money and what becomes of all money: 43.2, 37.24万元, 项目支出43.2万元, 完成100%. */
const AMOUNT =
  /^(?:目标\d*[:：]|\d[、.])?(?:本|年度|全年|项目|计划|安排|预计|实际|共|已|完成|财政|拨款|资金|经费|预算|支出|执行|支付|拨付|使用|投入|金额|数|率|的)*[:：为]?[¥￥]?\d[\d,.]*(?:万元|元|万|亿元|%)?$/;
/** That the goal was reached, whatever it was. */
const REACHED =
  /^(?:全部|均|已|已经|全面|圆满|基本|按时|按期|如期)*(?:完成|达到|达成|实现)(?:了)?(?:全部|全年|年度|年初|本年|预期|预定|设定|既定|总体|绩效|工作|目标|指标|任务|计划|的)*(?:完成)?$/;
/** That it is what another cell says: 同年初目标, 与预期目标一致. */
const REFERS =
  /^(?:同|[与和]|见|按)(?:年度|年初|本年|全年|预期|设定|既定|总体|绩效|左侧|左|上|前|的|栏)*(?:目标|指标|计划|内容)?(?:一致|相同|执行)?$/;
/** Nobody says nothing at greater length. */
const LONGEST = 60;
/** A comma within a number ends nothing. */
const CLAUSE_END = /[，；;。：]|[:,](?!\d)/;
const MARKS = /[\s。，；;！!]/g;

/** A1: 年度总体目标 says an amount and not what for, only that the goal was reached, or where else to look. */
export const goalUnstated: Check = {
  code: 'goalUnstated',
  title: '年度总体目标没有写明内容',
  severity: 'info',
  basis: ownBasis('A1'),
  appliesTo: hasAnyGoal,
  check: ({ project }) => {
    const { goal, layout } = project;
    const names = goalWords(layout);
    const columns = [
      { column: 'expected', name: names.expected, text: goal.expected ?? '' } as const,
      { column: 'actual', name: names.actual, text: goal.actual ?? '' } as const,
    ].filter(({ column }) => isUnstated(project, column));
    const [first] = columns;
    if (first === undefined) return [];
    return [
      {
        about: { kind: 'goal', column: first.column },
        cells: columns.map(({ column }) => `goals/0/${column}`),
        words: () => ({
          message: `年度总体目标的${columns.map(({ name, text }) => `“${name}”只写${quoteCell(text)}`).join('，')}，没有说明要做和做成了什么。`,
          evidence: columns.map(({ name, text }) => `${name}${quoteCell(text)}`).join('；'),
          advice: '写明做什么、做多少、达到什么效果，以及实际完成了多少。',
        }),
      },
    ];
  },
};

/** Whether a column of the goal says nothing of its own. */
export function isUnstated({ goal, name }: Project, column: keyof Goal): boolean {
  const text = goal[column] ?? '';
  return saysNothing(text) || isName(text, name);
}

/** The name of the project and nothing else, but where that names a deed: 新建三座泵站. */
function isName(text: string, name: string): boolean {
  if (text.length > LONGEST || !name.includes(text.trim().slice(0, 2))) return false;
  const title = plainName(name);
  return title !== '' && plainName(text) === title && !DEED.test(title);
}

const DEED =
  /^(?:新建|改建|扩建|建设|建成|完成|开展|实施|举办|购置|采购|维修|改造|支付|发放|保障|组织|推进|做好|落实|补助|解决)/;
const NAME_END = /(?:专项)?(?:项目|经费|资金)+$/;

function plainName(text: string): string {
  return withoutProjectCode(text).normalize('NFKC').replace(MARKS, '').replace(NAME_END, '');
}

function saysNothing(text: string): boolean {
  if (text.trim() === '' || text.length > LONGEST) return false;
  if (isWithoutReason(text)) return true;
  const plain = text.replace(MARKS, '');
  if (AMOUNT.test(plain) || REFERS.test(plain)) return true;
  if (REACHED.test(plain.replace(/[.,]/g, ''))) return true;
  if (!/\d/.test(plain)) return false;
  const clauses = text.split(CLAUSE_END).map((one) => one.replace(MARKS, ''));
  return clauses.every((one) => one === '' || AMOUNT.test(one));
}
