import { type Decimal, decimal, ONE } from '../model/decimal.ts';

/** A unit of measure. Values compare only where `dimension` is the same; `factor` scales to its base. */
export interface Unit {
  /** As printed; empty for a bare number. */
  readonly text: string;
  readonly dimension: string;
  readonly factor: Decimal;
}

/** A number without a unit takes the unit of what it is compared with. */
export const BARE: Unit = { text: '', dimension: '', factor: ONE };

const SCALED: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
  元: ['money', 1],
  万元: ['money', 10_000],
  万: ['ten-thousands', 1],
  亿元: ['money', 100_000_000],
  '%': ['share', 10],
  '‰': ['share', 1],
  米: ['length', 1],
  m: ['length', 1],
  千米: ['length', 1000],
  公里: ['length', 1000],
  km: ['length', 1000],
  平方米: ['area', 1],
  平米: ['area', 1],
  m2: ['area', 1],
  平方公里: ['area', 1_000_000],
  亩: ['mu', 1],
  公顷: ['mu', 15],
  立方米: ['volume', 1],
  m3: ['volume', 1],
  吨: ['mass', 1000],
  千克: ['mass', 1],
  公斤: ['mass', 1],
  kg: ['mass', 1],
  小时: ['hours', 1],
  分钟: ['minutes', 1],
  天: ['days', 1],
  日: ['days', 1],
  工作日: ['working-days', 1],
  个工作日: ['working-days', 1],
  周: ['weeks', 1],
  月: ['months', 1],
  个月: ['months', 1],
  年: ['years', 1],
  周岁: ['years-of-age', 1],
  岁: ['years-of-age', 1],
  人: ['persons', 1],
  名: ['persons', 1],
  位: ['persons', 1],
  人次: ['person-times', 1],
  场: ['events', 1],
  场次: ['events', 1],
  次: ['times', 1],
  批次: ['batches', 1],
  批: ['batches', 1],
  户: ['households', 1],
  户次: ['household-times', 1],
  家: ['institutions', 1],
  分: ['points', 1],
};
const COUNTED =
  '个 本 份 台 套 件 项 篇 期 辆 处 座 间 栋 幢 所 村 镇 乡 只 头 株 棵 条 张 块 册 幅 例 起 宗 笔 届 门 种 类 支 部 艘 架 根 口 眼 片 段 组 队 班 节 课时 学时 标段 千瓦 kw kva 度 生 床 万字 字 页 扇 盏 尾 羽 桶 箱 袋 瓶 盒 顶 双 对 步 级 层 人天 人月 站 点 线 亿 升 克';
const PER = /[/*·、每]/;

/**
 * The unit of a text; undefined where it is not one. Compound units keep their denominators, so that
 * 元/人 compares with 元/人 only.
 * @example parseUnit('万元')?.factor // 10000
 */
export function parseUnit(text: string): Unit | undefined {
  if (text === '') return BARE;
  if (text.length > 16) return undefined;
  const [first = '', ...denominators] = text.toLowerCase().split(PER);
  const numerator = simpleUnit(first);
  if (numerator === undefined) return undefined;
  let dimension = numerator.dimension;
  for (const denominator of denominators) {
    const unit = simpleUnit(denominator);
    if (unit === undefined || unit.factor !== ONE) return undefined;
    dimension += `/${unit.dimension}`;
  }
  return { text, dimension, factor: numerator.factor };
}

const units = new Map<string, Unit>();
for (const [text, [dimension, factor]] of Object.entries(SCALED)) {
  units.set(text, { text, dimension, factor: decimal(factor) });
}
for (const text of COUNTED.split(' ')) units.set(text, { text, dimension: text, factor: ONE });

function simpleUnit(text: string): Unit | undefined {
  const known = units.get(text);
  if (known !== undefined) return known;
  const counted = text.startsWith('万') ? units.get(text.slice(1)) : undefined;
  return counted?.factor === ONE && counted.dimension !== 'money'
    ? { text, dimension: counted.dimension, factor: decimal(10_000) }
    : undefined;
}
