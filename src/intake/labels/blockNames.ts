import type { Block } from '../../model/layouts/layout.ts';
import { layouts } from '../../model/layouts/layouts.ts';
import { bareLabel } from './plainLabel.ts';

/** What the closing line of a form is called. */
const TOTALS = [
  '总分',
  '合计',
  '总计',
  '总得分',
  '项目总得分',
  '自评总分',
  '得分合计',
  '总分值',
  '自评得分合计',
  // a form without sums may close with its grade
  ...['自评', '评价', '评定', '绩效'].flatMap((one) => [`${one}等次`, `${one}等级`]),
];

/** The closing line after the column that it adds up: 权重合计, 合计分值. */
const SUM_OF_COLUMN =
  /^(?:指标)?(?:权重|分值|分数|得分)(?:合计|总计)$|^(?:合计|总计|总)(?:权重|分值|分数|得分)$/;

/** Texts beside or below the tables, by key; what layouts call them comes on top. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  note: [
    '其他需要说明事项',
    '其他需要说明的问题',
    '其他需要说明的事项',
    '需要说明的事项',
    '说明',
    '备注',
    '注',
    '填表说明',
    '填报说明',
  ],
  conclusion: ['评价结论', '自评结论', '绩效自评结论'],
  reason: [
    ...['偏差大或目标未完成原因分析', '偏差大或目标未完成的原因分析', '目标未完成原因分析'],
    ...['未完成绩效目标的原因', '未完成原因分析', '偏差原因分析', '原因分析'],
  ],
  problems: [
    ...['存在问题', '存在的问题', '存在的主要问题', '存在问题及原因', '主要问题'],
    ...['存在问题及改进措施', '存在的问题及改进措施', '存在问题和改进措施'],
  ],
  improvement: [
    ...['改进措施', '整改措施', '下一步改进措施', '下一步工作措施', '有关建议'],
    ...['改进措施及结果应用方案', '改进措施和结果应用方案', '下一步改进措施及结果应用方案'],
  ],
  experience: ['主要经验及做法', '主要经验', '经验做法'],
  duties: [
    ...['部门职能职责概述', '部门职能概述', '部门职责概述', '部门职能职责', '部门主要职责'],
    ...['部门职能', '部门职责', '主要职能', '主要职责', '单位主要职责', '部门（单位）职能概述'],
  ],
  purpose: ['资金用途', '预算规模及资金用途', '预算资金用途'],
  ground: ['立项依据', '项目立项依据', '政策依据'],
};

/** What stands in the cell at the left of a block, of any kind. */
const SIDES = [
  ...[
    '项目资金',
    '资金情况',
    '预算执行情况',
    '资金投入情况',
    '绩效指标',
    '年度绩效指标',
    '项目绩效指标',
  ],
  ...[
    '年度绩效指标完成情况',
    '绩效指标完成情况',
    '年度总体目标',
    '总体目标',
    '年度目标',
    '绩效目标',
  ],
  ...[
    '项目基本情况',
    '年度主要任务',
    ...['长期绩效指标', '中期绩效指标', '实施期绩效指标', '总体绩效指标'],
    '年度绩效目标',
    '资金管理情况',
    '年度总体目标完成情况',
    '项目绩效目标',
    '一、项目基本情况',
    ...['基本信息', '基本情况', '项目基本信息', '部门基本信息', '部门基本情况', '单位基本信息'],
  ],
];

/** What a block of goals without names of columns has at its left. */
const GOALS = [
  ...['绩效目标', '项目绩效目标', '年度目标', '年度总体目标', '总体目标', '年度绩效目标'],
  ...['年度履职目标', '总体绩效目标', '当年绩效目标', '年度绩效总目标', '年度总目标', '绩效总目标'],
  ...['实施期绩效目标', '实施期目标', '实施期总体目标'],
];

const blocks = layouts.flatMap((layout) => layout.blocks);
const totals = bareSet([
  ...TOTALS,
  ...blocks.flatMap((block) => (block.kind === 'total' ? [block.label] : [])),
]);
const sides = bareSet([...SIDES, ...sidesOf(() => true), ...namesAbove()]);
const goals = bareSet([
  ...GOALS,
  ...sidesOf((block) => block.kind === 'goals' && block.columns.every(({ label }) => label === '')),
]);
const sources = bareSet(
  blocks.flatMap((block) => (block.kind === 'funds' ? [block.source.label] : [])),
);
const texts: ReadonlyMap<string, string> = new Map([
  ...Object.entries(TEXTS).flatMap(([key, labels]) =>
    labels.map((label) => [bareLabel(label), key] as const),
  ),
  ...blocks.flatMap((block) =>
    block.kind === 'text' && block.label !== ''
      ? [[bareLabel(block.label), block.key] as const]
      : [],
  ),
]);

/** Whether a label is the name of the closing line with the sums. */
export function isTotalName(label: string): boolean {
  return totals.has(bareLabel(label)) || SUM_OF_COLUMN.test(bareLabel(label));
}

/** Whether a label may name the sum of all scores, where nothing but sums stands right of it: 综合得分. */
export function isNameOfScore(label: string): boolean {
  return /^.{0,8}(?:得分|评分|总分)$/.test(bareLabel(label));
}

/** Whether a label is the name of the sum of a group of rows: 小计, 产出指标合计. */
export function isSubtotalName(label: string): boolean {
  return /^(?:.{0,8}小计|(?:产出|效益|成本|满意度|决策|过程|管理)(?:指标)?(?:得分)?合计)$/.test(
    bareLabel(label),
  );
}

/** The key of the text that a label announces; undefined where it announces none. */
export function textKey(label: string): string | undefined {
  return texts.get(bareLabel(label));
}

/** Whether a label is the name of a block, as it stands at its left. */
export function isSideName(label: string): boolean {
  return sides.has(bareLabel(label)) || /^年度绩效目标\d/.test(bareLabel(label));
}

/** Whether a text heads a part of a form with its number: 二、绩效评价指标评分. */
export function isNumberedHeading(text: string): boolean {
  return /^[一二三四五六七八九十]{1,2}[、.．][^，,。；;：:\d]{2,18}$/.test(text);
}

/** Whether a label names what is of the whole period of a project and not of its year: 长期绩效指标. */
export function isNameOfPeriod(label: string): boolean {
  return (
    /长期|中期|实施期|三年|总目标|总体/.test(bareLabel(label)) && !/年度/.test(bareLabel(label))
  );
}

/** Whether a label at the left announces goals that stand right of it without names of columns. */
export function isGoalName(label: string): boolean {
  return goals.has(bareLabel(label));
}

/** Whether a label stands above the names of the sources of money, as 资金来源 does, and names no amounts. */
export function isNameOfSources(label: string): boolean {
  return label !== '' && sources.has(bareLabel(label));
}

function sidesOf(isMeant: (block: Block) => boolean): string[] {
  return blocks.flatMap((block) =>
    'side' in block && block.side !== undefined && isMeant(block) ? [block.side.label] : [],
  );
}

/** What stands above a table of its own that has no name at its left. */
function namesAbove(): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'rows' && block.side === undefined && block.label !== '' ? [block.label] : [],
  );
}

function bareSet(labels: readonly string[]): ReadonlySet<string> {
  return new Set(labels.map(bareLabel));
}
