import { add, type Decimal, subtract, ZERO } from '../../model/decimal.ts';
import { formatChange, formatRate, formatWan } from '../../model/format.ts';
import { leftOutCount, leftOutWords } from '../moneyLeftOut.ts';
import type { Summary } from '../summary.ts';
import type { SummedMoney } from '../summedMoney.ts';
import { filteredPage } from './explorerPage.ts';
import type { Figure } from './figure.ts';
import type { BridgeRow } from './yearRows.ts';

/** One year of a body. */
export interface BridgeYear {
  readonly year: number;
  readonly summary: Pick<
    Summary,
    'money' | 'rateAdjusted' | 'rateInitial' | 'projects' | 'leftOut'
  >;
}

type Step = Omit<BridgeRow['steps'][number], 'year'> & {
  readonly label: string;
  /** The filters of 查询 that leave the projects of a step; absent where it has none. */
  readonly of: Readonly<Record<string, string>> | undefined;
};

const UNSPENT = { execution_rate_adjusted: '0~0.95' };

/**
 * From 年初预算 to 全年执行, step by step, a year beside the one before it; newest first. A step leads to
 * the projects of the newest year that it is about. Absent where that year states no money.
 */
export function moneyBridgeFigure(given: readonly BridgeYear[]): Figure<'moneyBridge'> | undefined {
  const years = given.flatMap(({ year, summary: { money } }) =>
    money === undefined ? [] : { year, money, steps: bridgeSteps(money) },
  );
  const [newest, first] = [given[0], years[0]];
  if (newest === undefined || newest.year !== first?.year) return undefined;
  const rows = first.steps.map(
    ({ label, of }, index): BridgeRow => ({
      label,
      page: of && filteredPage({ rows: 'projects', year: String(newest.year), ...of }),
      steps: years.flatMap(({ year, steps }) => {
        const step = steps[index];
        if (step === undefined) return [];
        const { label: _label, of: _of, ...rest } = step;
        return { year, ...rest };
      }),
    }),
  );
  return {
    id: 'chart-money-bridge',
    chart: 'moneyBridge',
    kind: '资金去向',
    caption: captionOf(given, first.money),
    description: `从年初预算经年中调增、调减到全年预算，再减去未执行的到全年执行，每步一行，单位万元${years.length === 1 ? '' : `；实心为 ${newest.year} 年，浅色为上一个年度`}。`,
    rows: rows.filter(({ steps }) => steps.some(({ from, to }) => from !== to)),
    foot: footOf(newest),
    table: {
      caption: '单位：万元',
      columns: [
        { name: '步骤', numeric: false },
        ...years.map(({ year }) => ({ name: `${year} 年`, numeric: true })),
      ],
      rows: rows.map(({ label, steps }) => [label, ...steps.map(({ text }) => text)]),
    },
    file: 'projects.csv',
  };
}

function bridgeSteps({ initial, raised, cut, adjusted, executed }: SummedMoney): readonly Step[] {
  const top = add(initial, raised);
  const sum = (label: string, value: Decimal): Step => ({
    label,
    of: {},
    from: ZERO,
    to: value,
    isSum: true,
    text: formatWan(value),
  });
  const move = (label: string, from: Decimal, to: Decimal, of: Step['of']): Step => ({
    label,
    of: from === to ? undefined : of,
    from,
    to,
    isSum: false,
    text: formatChange(subtract(to, from)),
  });
  return [
    sum('年初预算', initial),
    move('年中调增', initial, top, { budget_change: '调增' }),
    move('年中调减', top, subtract(top, cut), { budget_change: '调减' }),
    sum('全年预算', adjusted),
    move('未执行', adjusted, executed, executed < adjusted ? UNSPENT : undefined),
    sum('全年执行', executed),
  ];
}

/** Whose money the steps leave out, so that nobody compares them with sums of other forms. */
function footOf({ year, summary: { projects, leftOut } }: BridgeYear): string | undefined {
  const out = leftOutCount(leftOut);
  if (out === 0) return undefined;
  return `${year} 年全部 ${projects} 个项目中计入三项金额都列出的 ${projects - out} 个；另有 ${out} 张表未计入（${leftOutWords(leftOut)}）。`;
}

/** How much of both budgets each year executed; where that is not known, the way of the newest. */
function captionOf(given: readonly BridgeYear[], money: SummedMoney): string {
  const years = given.flatMap(({ year, summary: { rateInitial, rateAdjusted } }) =>
    rateInitial === undefined || rateAdjusted === undefined
      ? []
      : { year, rates: [formatRate(rateInitial), formatRate(rateAdjusted)] as const },
  );
  const [first, ...others] = years;
  if (first === undefined) return pathWords(money);
  const before = others.map(({ year, rates }) => `，${year} 年 ${rates.join('、')}`).join('');
  return `${first.year} 年执行了年初预算的 ${first.rates[0]}、全年预算的 ${first.rates[1]}${before}`;
}

/**
 * What became of the initial budget, without a full stop.
 * @example pathWords(money) // '年中调增 96.94、调减 612.56 万元，年末未执行 371.56 万元'
 */
export function pathWords({ raised, cut, adjusted, executed }: SummedMoney): string {
  const moves = [
    ...(raised === ZERO ? [] : [`调增 ${formatWan(raised)}`]),
    ...(cut === ZERO ? [] : [`调减 ${formatWan(cut)}`]),
  ];
  const moved = moves.length === 0 ? '年中没有调整' : `年中${moves.join('、')} 万元`;
  const rest = subtract(adjusted, executed);
  if (rest === ZERO) return `${moved}，全年预算全部执行`;
  const amount = `${formatWan(Math.abs(rest) as Decimal)} 万元`;
  return rest > ZERO ? `${moved}，年末未执行 ${amount}` : `${moved}，执行超出全年预算 ${amount}`;
}
