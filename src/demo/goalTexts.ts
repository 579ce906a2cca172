import { formatDecimal } from '../model/decimal.ts';
import type { PlannedRow } from './plannedRows.ts';
import type { ProjectPlan } from './projectPlan.ts';
import { pick, type Random } from './random.ts';
import type { RowTexts } from './rowYear.ts';
import type { YearMoney } from './yearMoney.ts';

interface WrittenRow extends RowTexts {
  readonly row: PlannedRow;
}

/** The year's goal and what became of it, told with the figures of the rows. */
export function goalTexts(
  random: Random,
  plan: ProjectPlan,
  rows: readonly WrittenRow[],
  money: YearMoney,
): { readonly expected: string; readonly actual: string } {
  const counts = rows
    .filter(({ row }) => row.measure === 'count' && row.level1 === 'output')
    .slice(0, 2);
  const rate = rows.find(({ row }) => row.measure === 'rate' && row.level1 === 'output');
  const planned = counts.map(({ row, target }) => `${stemOf(row.name)}${plainValue(target, row)}`);
  const done = counts.map(({ row, actual }) => `${stemOf(row.name)}${plainValue(actual, row)}`);
  const topic = plan.life.topics[0]?.name ?? plan.name;
  const openings = [
    `做好${topic}工作，`,
    `围绕${plan.people}的需要，推进${topic}，`,
    `按照年度安排实施${topic}，`,
    '全年',
  ];
  const closings = [
    `让${plan.people}得到实惠。`,
    `提高${topic}的规范化水平。`,
    '健全长效机制，做到有人管、管得好。',
    '',
  ];
  const quality = rate === undefined ? '' : `；${rate.row.name}`;
  const spent = pick(random, ['使用', '支出']);
  return {
    expected: `${pick(random, openings)}${planned.join('、')}${quality === '' ? '' : `${quality}${rate?.target}`}。${pick(random, closings)}`,
    actual: `${pick(random, ['全年', '年内', ''])}${done.join('、')}${quality === '' ? '' : `${quality}${rate?.actual}`}；${spent}${formatDecimal(money.executed)}万元。${money.note}`,
  };
}

/** 管护河灯数量 → 管护河灯, to be followed by the number. */
export function stemOf(name: string): string {
  return name.replace(/(?:数量|场次|人次|次数|份数|期数|人数|金额)$/, '');
}

/** The number of a cell with the row's unit, signs left out. */
function plainValue(text: string, { unit }: PlannedRow): string {
  return `${/[\d,]+/.exec(text)?.[0] ?? ''}${unit}`;
}
