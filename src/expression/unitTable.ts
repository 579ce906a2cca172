/** Units that convert: dimension, then each unit with the number of base units in it. */
export const SCALED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  money: { 元: 1, 元整: 1 },
  share: { '%': 10, '‰': 1 },
  'share-of-people': { '/10万': 1, '/十万': 1, '/10万人': 1, '/万': 10, '/万人': 10 },
  length: {
    米: 1,
    m: 1,
    千米: 1000,
    公里: 1000,
    km: 1000,
    厘米: 0.01,
    cm: 0.01,
    毫米: 0.001,
    mm: 0.001,
  },
  // thirds of a thousand square metres, in which 亩 (2000/3 m²) is whole and 万平方公里 still a decimal
  area: {
    平方米: 0.003,
    平米: 0.003,
    m2: 0.003,
    平方: 0.003,
    平方公里: 3000,
    平方千米: 3000,
    km2: 3000,
    亩: 2,
    公顷: 30,
  },
  volume: { 立方米: 1, 立方: 1, 方: 1, m3: 1, 升: 0.001, l: 0.001 },
  mass: {
    吨: 1000,
    t: 1000,
    吨标准煤: 1000,
    吨标煤: 1000,
    千克: 1,
    公斤: 1,
    kg: 1,
    千克标准煤: 1,
    千克标煤: 1,
    斤: 0.5,
    克: 0.001,
  },
  seconds: {
    毫秒: 0.001,
    ms: 0.001,
    秒: 1,
    秒钟: 1,
    分钟: 60,
    小时: 3600,
    个小时: 3600,
    h: 3600,
    min: 60,
  },
  months: { 个月: 1, 年: 12, 周年: 12 },
  energy: { 千瓦时: 1, kwh: 1, kw·h: 1 },
  power: { 千瓦: 1, kw: 1, 兆瓦: 1000, mw: 1000 },
};

/** Words for one thing; the first is the dimension. */
const SYNONYMS: readonly string[] = [
  'days 天 日 自然日 个自然日 日历天 个日历天 日历日',
  'working-days 工作日 个工作日',
  'weeks 周 个星期 星期',
  'persons 人 名 位',
  'person-times 人次 人/次 人(次)',
  'events 场 场次 场(次)',
  'times 次 次数',
  'batches 批 批次 批(次)',
  'households 户',
  '户次 户(次)',
  'institutions 家',
  'percentage-points 个百分点 百分点',
  'years-of-age 岁 周岁',
  'temperature ℃ 摄氏度',
  'decibels 分贝 db',
  'microgram 微克 μg ug',
  'sets 套 台套 台(套)',
];

/** Words that count, each of its own kind. */
const COUNTED =
  '个 本 份 台 件 项 篇 期 期次 辆 辆次 处 座 间 栋 幢 所 村 镇 乡 街道 社区 县 市 区 只 头 株 棵 条 张 块 册 幅 ' +
  '例 起 宗 笔 届 门 类 种 支 部 艘 艘次 航次 架 架次 根 口 眼 片 段 组 队 班 班次 班级 节 课时 学时 标段 生 床 张床位 个床位 床位 字 页 扇 盏 尾 ' +
  '羽 桶 箱 袋 瓶 盒 顶 双 对 层 站 点 点次 个点位 点位 线 人天 人日 人月 家次 件次 头次 台次 台时 工日 车次 航班 列 趟 ' +
  '副 枚 颗 粒 卷 集 首 样 批样 样次 样本 单位 企业 学生 职工 员工 学员 农户 村民 店 校 园 倍 分 标箱 ' +
  '路 频次 个(次) 人份 剂 支次 剂次 条次 篇次 节次 度 kva 千伏安 千伏 kv 兆 mb gb tb mbps 毫克 mg 毫升 ml 帕 ntu 美元 ';

/** Every unit of the table but those that convert: text and dimension. */
export const COUNTED_UNITS: readonly (readonly [text: string, dimension: string])[] = [
  ...SYNONYMS.flatMap((line) => {
    const [dimension = '', ...words] = line.split(' ');
    return words.map((word) => [word, dimension] as const);
  }),
  ...COUNTED.trim()
    .split(' ')
    .map((word) => [word, word] as const),
];

/** Words that stand for a time only after 每 or a stroke: 次/季度. */
export const DENOMINATORS: Readonly<Record<string, string>> = {
  年: 'years',
  年度: 'years',
  月: 'months',
  季: 'quarters',
  季度: 'quarters',
  学期: 'terms',
  学年: 'school-years',
  半年: 'half-years',
};

/** What a numeral before a unit, or instead of one, multiplies by. */
export const MULTIPLES: Readonly<Record<string, number>> = {
  百: 100,
  千: 1000,
  万: 10_000,
  十万: 100_000,
  百万: 1_000_000,
  千万: 10_000_000,
  亿: 100_000_000,
};

/** Dimensions of what is measured and not counted: nothing stands between such a unit and its end. */
export const MEASURED = new Set([
  ...Object.keys(SCALED),
  'number',
  'days',
  'working-days',
  'weeks',
  'years-of-age',
  'percentage-points',
  'temperature',
  'decibels',
  'microgram',
  '分',
  '倍',
]);
