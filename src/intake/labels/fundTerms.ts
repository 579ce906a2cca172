import type { FundRowPlace } from '../../model/layouts/layout.ts';

/** What rows of 项目资金 are called, by key: the part that they are of the sum, the usual word first. */
export const fundTerms = {
  total: {
    role: 'total',
    terms: [
      ...['年度资金总额', '资金总额', '总额', '年度财政资金总额', '年度预算总额', '预算总额'],
      ...['合计', '总计', '资金合计', '项目总投资', '项目资金总额', '年度总额', '总体支出进度'],
      ...['年度金额', '下达中央预算内投资'],
      ...['部门支出总额', '支出总额', '部门预算总额', '整体支出总额', '支出合计'],
    ],
  },
  fiscal: {
    role: 'part',
    terms: [
      ...['本年财政拨款', '当年财政拨款', '财政拨款', '财政资金', '本年一般公共预算拨款'],
      ...['本年度财政拨款', '一般公共预算拨款', '一般公共预算', '财政拨款资金', '当年财政资金'],
      ...['政府预算资金', '财政性资金', '财政性拨款'],
    ],
  },
  carryover: {
    role: 'part',
    terms: [
      '上年结转资金',
      '上年结转',
      '上年结余资金',
      '以前年度结转资金',
      '结转资金',
      '上年结转结余',
    ],
  },
  central: {
    role: 'part',
    terms: ['中央财政资金', '中央财政', '中央资金', '中央补助', '中央补助资金', '中央预算内投资'],
  },
  province: { role: 'part', terms: ['省财政', '省级财政资金', '省级资金', '省级财政', '省补助'] },
  region: { role: 'part', terms: ['自治区财政', '自治区资金', '自治区财政资金'] },
  city: {
    role: 'part',
    terms: ['地市资金', '市县财政', '市县', '市级资金', '市级财政资金', '市级财政', '市财政'],
  },
  county: { role: 'part', terms: ['县级资金', '县级财政资金', '区县资金', '县财政', '区级资金'] },
  local: { role: 'part', terms: ['地方资金', '地方财政资金', '地方配套资金', '地方财政'] },
  special: { role: 'part', terms: ['财政专户管理资金', '财政专户资金'] },
  own: { role: 'part', terms: ['单位资金', '自有资金', '单位自筹', '自筹资金', '单位自有资金'] },
  governmentFund: { role: 'part', terms: ['政府性基金预算拨款', '政府性基金', '政府性基金预算'] },
  basic: { role: 'part', terms: ['基本支出', '基本支出预算'] },
  projects: { role: 'part', terms: ['项目支出', '项目支出预算'] },
  other: {
    role: 'part',
    terms: ['其他资金', '其他', '其它资金', '其它', '非财政拨款', '非财政资金'],
  },
} as const satisfies Record<string, { role: FundRowPlace['role']; terms: readonly string[] }>;

type FundKey = keyof typeof fundTerms;

const MONEY =
  '(?:财政|专项|补助|配套|预算内|转移支付|一般公共预算|投入|安排|到位)*(?:资金|拨款|补助|配套|投入|支出)';
const GOVERNMENTS: readonly (readonly [alone: RegExp, withMoney: RegExp, key: FundKey])[] = (
  [
    ['中央', 'central'],
    ['省级?|省本级', 'province'],
    ['自治区本?级?', 'region'],
    ['市级|市本级', 'city'],
    ['县级|区级|区县级?|县区级?|旗县级?', 'county'],
    ['地方', 'local'],
  ] as const
).map(([words, key]) => [new RegExp(`^(?:${words})$`), new RegExp(`^(?:${words})${MONEY}$`), key]);

/** The key of a row whose name says which government gives the money, however it goes on: 省级配套资金. */
export function governmentKey(bare: string): FundKey | undefined {
  return GOVERNMENTS.find(([, withMoney]) => withMoney.test(bare))?.[2];
}

/** The key of a row that names a government and nothing else, as only a table of money does: 其中：中央. */
export function bareGovernmentKey(bare: string): FundKey | undefined {
  return GOVERNMENTS.find(([alone]) => alone.test(bare))?.[2];
}
