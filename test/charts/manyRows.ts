import type { GradeStabilityRow } from '../../src/analysis/figures/figure.ts';
import type { MoneyAreaRow } from '../../src/analysis/figures/moneyRows.ts';
import type {
  BridgeRow,
  DepartmentYearsRow,
  EasedTargetRow,
  LineageRow,
  RateShiftRow,
  YearRow,
  YearTotalRow,
} from '../../src/analysis/figures/yearRows.ts';
import { type Decimal, decimal, divide, sumOf } from '../../src/model/decimal.ts';

const RULEBOOKS = ['国家 2020', '分档 2021', '江西', '湖北', '四川 2023', '广西', '北京 2016'];
const GRADES = ['优', '良', '中', '差'];

/** Invented grades under seven rule books. */
export function gradeRows(count: number): readonly GradeStabilityRow[] {
  return Array.from({ length: count }, (_, index) => {
    const cells = RULEBOOKS.map((rulebook, place) => {
      const [best, worst] = [(index * place) % 11 === 3 ? 1 : 0, (index + place) % 3];
      const [high, low] = [GRADES[best] ?? '', GRADES[Math.max(best, worst)] ?? ''];
      return { rulebook, low, high, admits: best === 0 };
    });
    const isOutside = cells.some(({ admits }) => !admits);
    const isSure = cells.every(({ low }) => low === '优');
    return {
      label: `困难劳模帮扶专项经费第${index + 1}期`,
      page: `2022/bumen/xiangmu-${index + 1}`,
      reported: index % 13 === 12 ? undefined : '优',
      cells,
      verdict: index % 13 === 12 ? '无法判定' : isOutside ? '不稳定' : isSure ? '稳定' : '不能确定',
    };
  });
}

/** Invented years of one lineage; the third has other rules, the fourth (of five and more) no form. */
export function yearRows(count: number): readonly YearRow[] {
  return Array.from({ length: count }, (_, index) => ({
    year: 2019 + index,
    page: `${2019 + index}/bumen/xiangmu`,
    initial: decimal(100 + index * 8),
    adjusted: decimal(index % 2 === 0 ? 100 + index * 8 : 62.38),
    executed: decimal(index % 2 === 0 ? 96.5 + index * 8 : 62.38),
    reported: decimal(94 + (index % 4)),
    low: decimal(84.25 + (index % 3)),
    high: decimal(98.5),
    metShare: index === 1 ? undefined : divide(decimal(7 + (index % 3)), decimal(9)),
    rulebook: index < 2 ? '国家 2020 通行规则' : '分档计分（2021 年起试行）',
    sameRules: index !== 0 && index !== 2,
  })).filter((_, index) => index !== 3);
}

/** Invented totals of a department. */
export function totalRows(count: number): readonly YearTotalRow[] {
  return Array.from({ length: count }, (_, index) => {
    const initial = decimal(123456.78 + index * 1000);
    const adjusted = decimal(120000 + index * 1500);
    const executed = decimal(98765.43 + index * 6000);
    return {
      year: 2018 + index,
      page: String(2018 + index),
      initial,
      adjusted,
      executed,
      rateAdjusted: divide(executed, adjusted),
      rateInitial: divide(executed, initial),
      metShare: divide(decimal(60 + index * 7), decimal(100)),
    };
  });
}

const NAMES = ['市教育局', '市人力资源和社会保障局', '市住房和城乡建设局', '市总工会'];

/** Invented execution rates of departments over five years, some of which have no list. */
export function departmentRows(count: number): readonly DepartmentYearsRow[] {
  return Array.from({ length: count }, (_, index) => ({
    label: `${NAMES[index % NAMES.length]}${index < NAMES.length ? '' : `第${index}分局`}`,
    page: `2023/bumen-${index + 1}`,
    cells: [2019, 2020, 2021, 2022, 2023].map((year, place) => {
      const tenths = 1000 - ((index * 53 + place * 31) % 420);
      const isAbsent = (index + place) % 9 === 8;
      const value = isAbsent ? undefined : divide(decimal(tenths), decimal(1000));
      const text = isAbsent ? '' : `${(tenths / 10).toFixed(1)}%`;
      return { year, value, text, page: `${year}/bumen-${index + 1}` };
    }),
  }));
}

/** Invented ways of the money of so many years, 2023 first. */
export function bridgeRows(years: number): readonly BridgeRow[] {
  const labels = ['年初预算', '年中调增', '年中调减', '全年预算', '未执行', '全年执行'];
  const ends = [
    [0, 11103.35],
    [11103.35, 11250.5],
    [11250.5, 10654.08],
    [0, 10654.08],
    [10654.08, 10163.2],
    [0, 10163.2],
  ] as const;
  return labels.map((label, index) => {
    const [from, to] = (ends[index] ?? [0, 0]).map((end): Decimal => decimal(end));
    const isSum = from === 0;
    const step = { from: from ?? decimal(0), to: to ?? decimal(0), isSum, text: '10,163.20' };
    return {
      label,
      steps: Array.from({ length: years }, (_, at) => ({ year: 2023 - at, ...step })),
    };
  });
}

/** Invented changes of the execution rate, the most money first, worse and better in turn. */
export function shiftRows(count: number): readonly RateShiftRow[] {
  return Array.from({ length: count }, (_, index) => {
    const isWorse = index % 3 !== 1;
    const size = ((12345.67 * (count - index)) / count).toFixed(2);
    return {
      label: `困难劳模帮扶专项经费第${index + 1}期`,
      page: `2023/bumen/xiangmu-${index + 1}#history`,
      amount: decimal(`${isWorse ? '-' : ''}${size}`),
      words: `${isWorse ? '−' : '+'}${size}`,
      rates: isWorse ? '100.02% → 94.0%' : '94.0% → 97.7%',
      points: isWorse ? '−6.0 个百分点' : '+3.7 个百分点',
    };
  });
}

/** Invented targets that were eased, the furthest first, of every third the earlier one is no number. */
export function easedRows(count: number): readonly EasedTargetRow[] {
  return Array.from({ length: count }, (_, index) => ({
    label: `困难劳模帮扶专项经费第${index + 1}期：慰问困难职工人数`,
    page: `2023/bumen/xiangmu-${index + 1}#row-3`,
    target: decimal((-0.9 * (1 - index / count)).toFixed(3)),
    last: index % 3 === 2 ? undefined : decimal((0.25 - index / 10).toFixed(2)),
    targets: '≥12,500人次 → ≥8,600人次',
    actual: '15,000人次',
    size: '低 42.7%',
  }));
}

const KINDS = ['合并', '拆分', '改名', '重组'] as const;

/** Invented groups of projects that were merged, split, renamed or mixed, one after the other. */
export function lineageRows(count: number): readonly LineageRow[] {
  const end = (year: number, index: number, place: number) => ({
    label: `困难劳模帮扶与送温暖专项经费第${index + 1}组之${place + 1}`,
    words: `${year} 年，年初预算 100.00 万元`,
    page: `${year}/bumen/xiangmu-${index}-${place}`,
  });
  return Array.from({ length: count }, (_, index) => {
    const kind = KINDS[index % KINDS.length] ?? '改名';
    const [before, after] = { 合并: [3, 1], 拆分: [1, 2], 改名: [1, 1], 重组: [2, 2] }[kind];
    const all = Array.from({ length: before ?? 1 }, (_, from) =>
      Array.from({ length: after ?? 1 }, (_, to) => [from, to] as const),
    ).flat();
    return {
      kind,
      years: [2022, 2023],
      before: Array.from({ length: before ?? 1 }, (_, place) => end(2022, index, place)),
      after: Array.from({ length: after ?? 1 }, (_, place) => end(2023, index, place)),
      // of a mixed group the first is in the first alone
      links: kind === '重组' ? all.filter(([from, to]) => from >= to) : all,
    };
  });
}

/** Invented money of so many departments with so many projects each, sizes far apart. */
export function areaRows(departments: number, projects: number): readonly MoneyAreaRow[] {
  return Array.from({ length: departments }, (_, index) => {
    const page = `2023/bumen-${index + 1}`;
    const label = `${NAMES[index % NAMES.length]}${index < NAMES.length ? '' : `第${index}分局`}`;
    const tiles = Array.from({ length: projects }, (_, place) => ({
      label: `困难劳模帮扶专项经费第${place + 1}期`,
      page: `${page}/xiangmu-${place + 1}`,
      budget: divide(decimal(1000), decimal((index + 1) * (place + 1) ** 2)),
      rate: divide(decimal(1000 - ((index * 53 + place * 71) % 420)), decimal(1000)),
      words: `困难劳模帮扶专项经费第${place + 1}期`,
    }));
    const budget = sumOf(tiles.map((tile) => tile.budget));
    return { label, page, budget, rate: decimal('0.95'), words: label, tiles };
  });
}
