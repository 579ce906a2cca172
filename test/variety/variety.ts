import type { PaperBlock, PaperFacts } from './paper.ts';

/** One cell of the table of ways in which published forms differ: a sound form that differs so. */
export interface Variety extends PaperFacts {
  /** The family and what is other about it. */
  readonly cell: string;
  readonly paper: readonly PaperBlock[];
  /** Codes of what is told of it, which the paper itself supports; of errors and warnings all. */
  readonly told?: readonly string[];
}

export const FIELDS: PaperBlock = [
  'fields',
  'name=项目名称=河灯巡护专项',
  'department=主管部门=示例市河灯管理局|unit=实施单位=河灯管护站',
];
export const MONEY: PaperBlock = [
  'money',
  'initial|adjusted=全年预算数（A）|executed=全年执行数（B）|points|rate=执行率（B/A）|score',
  'total=年度资金总额：|80|80|80|10|100%|10',
  'fiscal=其中：本年财政拨款|60|60|60|-|-|-',
  'carryover=上年结转资金|20|20|20|-|-|-',
  'other=其他资金|0|0|0|-|-|-',
];
export const PLAN = '全年巡护河灯120次，更换灯具60盏，居民满意度达到90%以上。';
export const DONE = '全年巡护河灯126次，更换灯具60盏，居民满意度95%。';
export const GOAL: PaperBlock = ['goals', 'expected|actual', `${PLAN}|${DONE}`];
export const COLUMNS = 'level1|level2|indicator|target|actual|points|score|reason';
export const ROWS: PaperBlock = [
  'indicators',
  COLUMNS,
  '产出指标（50分）|数量指标|巡护河灯次数|≥120次|126次|25|25|',
  '^|^|更换灯具数量|=60盏|60盏|25|25|',
  '效益指标（30分）|社会效益指标|夜间照明覆盖率|≥95%|96%|30|30|',
  '满意度指标（10分）|服务对象满意度指标|居民满意度|≥90%|95%|10|10|',
];
export const TOTAL: PaperBlock = ['total 总分', 'points|score', '100|100'];
/** Rows without 预算执行率 beside them: all 100 points are theirs. */
export const WHOLE_ROWS: PaperBlock = [
  'indicators',
  COLUMNS,
  '产出指标|数量指标|巡护河灯次数|≥120次|126次|30|30|',
  '^|^|更换灯具数量|=60盏|60盏|30|30|',
  '效益指标|社会效益指标|夜间照明覆盖率|≥95%|96%|30|30|',
  '满意度指标|服务对象满意度指标|居民满意度|≥90%|95%|10|10|',
];
export const UNSCORED: PaperBlock = [
  'indicators',
  'level1|level2|indicator|target=指标值|actual=完成值',
  '项目完成指标|数量指标|巡护河灯次数|≥120次|126次',
  '^|质量指标|灯具完好率|≥98%|99%',
  '项目效益指标|社会效益指标|夜间照明覆盖率|≥95%|96%',
];
