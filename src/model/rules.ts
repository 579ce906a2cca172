import type { Basis } from './rulebook.ts';

/** The parts of the program that apply a rule, each with the word for it. */
export const RULE_USES = {
  scoring: '计分',
  rulebook: '评分规则',
  audit: '检查',
  page: '网页与公开',
} as const;

/** One numbered rule: what it says, where it comes from, and which parts of the program name it. */
export interface Rule {
  readonly id: string;
  readonly text: string;
  readonly source: string;
  readonly status: Basis['status'];
  readonly uses: readonly (keyof typeof RULE_USES)[];
}

const ARTICLE_13 = '财预〔2020〕10号 第十三条';
const ARTICLE_16 = '财预〔2020〕10号 第十六条';
const SYSTEMS = '填报系统的做法';
const FORMS = '公开的自评表';
const OWN = '本站的自评质量检查，没有单独的条文依据';

/** Every rule that the program, its rule books or a finding names; there is no other list of them. */
export const rules: readonly Rule[] = [
  rule(
    'W1',
    '预算执行率 10、产出 50、效益 30、满意度 10，合计 100；特殊情况可以调整',
    ARTICLE_13,
    'recalled',
    'rulebook',
    'audit',
  ),
  rule(
    'W2',
    '表头印有各部分分值的，其下各行分值合计应与之相等；其他权重只作提示',
    ARTICLE_13,
    'recalled',
    'audit',
  ),
  rule(
    'W3',
    '各级分值逐级相加，连同预算执行率共 100 分，有指标就有分值',
    SYSTEMS,
    'practice',
    'audit',
  ),
  rule('W5', '湖北：执行 20、产出 40、效益和满意度 40', '湖北省公开文本', 'found', 'rulebook'),
  rule('W6', '四川 2023：执行 10，其余 90 自行分配', '四川省 2023 年公开文本', 'found', 'rulebook'),
  rule(
    'E1',
    '执行率 = 全年执行数 ÷ 全年预算数',
    '2020 年版自评表表头“执行率（B/A）”',
    'found',
    'scoring',
    'rulebook',
  ),
  rule('E1b', '执行率 = 全年执行数 ÷ 年初预算数', '北京市 2016 年公开文本', 'found', 'rulebook'),
  rule(
    'E2',
    '执行得分 = 分值 × 执行率，最高为分值，保留两位小数',
    FORMS,
    'found',
    'scoring',
    'rulebook',
  ),
  rule('E3', '执行得分按执行率分档', '财预〔2021〕101号 示例', 'recalled', 'scoring', 'rulebook'),
  rule('E4', '湖北：执行得分 = 20 × 执行率', '湖北省公开文本', 'found', 'rulebook'),
  rule('E5', '执行率超过 100% 的得满分，并提示', SYSTEMS, 'practice', 'scoring', 'audit'),
  rule('E6', '预算数为 0 或空白时执行率无法计算，不按 0 计', OWN, 'default', 'scoring', 'audit'),
  rule('E7', '年度资金总额等于所列各来源之和', FORMS, 'found', 'audit'),
  rule('Q0', '指标值是年初确定的目标，以后不改', FORMS, 'found', 'audit'),
  rule(
    'Q1',
    '越高越好的指标：分值 × 完成率，最高为分值',
    ARTICLE_16,
    'recalled',
    'scoring',
    'rulebook',
    'audit',
  ),
  rule(
    'Q2',
    '远超目标的得满分，但应分析原因；不按此扣分',
    ARTICLE_16,
    'recalled',
    'scoring',
    'rulebook',
    'audit',
  ),
  rule(
    'Q3a',
    '越低越好的指标：不超过目标得满分，超过的按比例扣分，两倍不得分',
    SYSTEMS,
    'practice',
    'scoring',
    'rulebook',
  ),
  rule(
    'Q3b',
    '越低越好的指标：不超过目标得满分，超过的得 分值 × 目标 ÷ 实际',
    '湖北、北京公开文本',
    'found',
    'scoring',
    'rulebook',
  ),
  rule('Q4', '目标为零的：实际为零得满分，否则不得分', SYSTEMS, 'practice', 'scoring'),
  rule('Q5', '完成率低于界限的不得分', '财预〔2021〕101号 示例', 'recalled', 'scoring', 'rulebook'),
  rule(
    'Q6',
    '是否类和时限类：达到得满分，否则不得分；日期不作比率',
    ARTICLE_16,
    'recalled',
    'scoring',
    'audit',
  ),
  rule('Q7', '得分不低于 0，不高于分值', FORMS, 'found', 'scoring', 'audit'),
  rule(
    'Q9',
    '得分保留两位小数，四舍五入；整数计分的表容许 0.5 分的取整差异',
    SYSTEMS,
    'practice',
    'scoring',
    'audit',
    'page',
  ),
  rule(
    'L1',
    '定性指标按达成程度分三档，每档是一个区间',
    ARTICLE_16,
    'recalled',
    'scoring',
    'rulebook',
  ),
  rule('L2', '湖北、山东：三档的界限为 80% 和 50%', '湖北省公开文本', 'found', 'rulebook'),
  rule(
    'L3',
    '达成预期指标之类的话说明档次，不是量出的数值',
    SYSTEMS,
    'practice',
    'scoring',
    'audit',
  ),
  rule(
    'L4',
    '定性指标只能复核是否在区间之内，整张表的得分因此也是一个区间',
    OWN,
    'default',
    'scoring',
    'audit',
    'page',
  ),
  rule('S1', '满意度是数值的，按越高越好计分', SYSTEMS, 'practice', 'rulebook'),
  rule('S2', '满意度按分档计分', '财预〔2021〕101号 示例', 'recalled', 'scoring', 'rulebook'),
  rule('G1', '总分 = 各项指标得分 + 预算执行率得分', FORMS, 'found', 'scoring', 'audit', 'page'),
  rule(
    'G2',
    '90 分起为优，80 分起为良，60 分起为中，不足 60 分为差',
    '公开文本',
    'found',
    'scoring',
    'rulebook',
    'audit',
    'page',
  ),
  rule('G3', '等级标准不止一种，等级与标准一并说明', SYSTEMS, 'practice', 'audit'),
  rule('G4', '不适用的行不计分值，其余按比例折算', '地方做法', 'practice', 'scoring', 'page'),
  rule('X1', '没有完成目标的，写明原因和改进措施', FORMS, 'found', 'audit'),
  rule('X2', '扣了分的，原因栏不空白', FORMS, 'found', 'audit'),
  rule('X3', '远超目标的，分析原因；广西以 1.3 倍为界', ARTICLE_16, 'recalled', 'audit'),
  rule(
    'X4',
    '执行率低于 90% 或年中调整预算的，说明原因',
    '四川省 2023 年公开文本',
    'found',
    'audit',
    'page',
  ),
  rule(
    'X6',
    '未执行资金超过 20%，或自评的效果明显多于资金的，请单位说明',
    '复核的做法',
    'practice',
    'audit',
    'page',
  ),
  rule('A1', '目标是可以核对的值，不是空泛的话', OWN, 'default', 'audit'),
  rule('A2', '“无”“不涉及”的行不带分值', OWN, 'default', 'audit'),
  rule('A3', '产出与效益不混填', OWN, 'default', 'audit'),
  rule('A5', '目标不低于上年实际', OWN, 'default', 'page'),
  rule('A9', '目标的方向合乎常理', OWN, 'default', 'audit'),
  rule('A10', '成本指标写的是成本', OWN, 'default', 'audit'),
  rule('A11', '数值栏和数值目标都用数来答', OWN, 'default', 'audit'),
  rule('A12', '所印执行率等于执行数除以预算数', FORMS, 'found', 'audit'),
  rule('A13', '自评得分合乎某一种规则', OWN, 'default', 'audit'),
  rule('A14', '表内的数加得起来，单位一致', OWN, 'default', 'audit'),
  rule('A15', '自评表、清单、报告说的是同一件事、同一个数', OWN, 'default', 'audit', 'page'),
  rule('A16', '不各项一律满分', OWN, 'default', 'audit'),
  rule('A17', '钱用完而产出减少的，说明单位成本', OWN, 'default', 'audit'),
  rule('A18', '原因栏不全部空白', OWN, 'default', 'audit'),
  rule('P8', '公开的数据便于检索和下载', '《政府信息公开条例》第二十四条', 'law', 'audit'),
  rule('P9', '不公开个人隐私', '《政府信息公开条例》第十四条、第十五条', 'law', 'audit', 'page'),
  rule('H1', '政府网站网页带有规定的标签', '国办发〔2017〕47号', 'recalled', 'page'),
  rule('H2', '网站标识码由主管机关发给，没有的不印', '国办发〔2017〕47号', 'recalled', 'page'),
];

function rule(
  id: string,
  text: string,
  source: string,
  status: Basis['status'],
  ...uses: Rule['uses']
): Rule {
  return { id, text, source, status, uses };
}
