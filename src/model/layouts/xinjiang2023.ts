import type { Layout } from './layout.ts';

/** 项目支出绩效自评表（新疆）. */
export const xinjiang2023: Layout = {
  id: 'xinjiang-2023',
  name: '项目支出绩效自评表（新疆）',
  kind: 'project',
  seen: '新疆 2023',
  blocks: [
    {
      kind: 'fields',
      lines: [
        [{ key: 'name', label: '项目名称', labelWidth: 16, width: 84 }],
        [
          { key: 'department', label: '主管部门', labelWidth: 16, width: 32 },
          { key: 'unit', label: '实施单位', labelWidth: 12, width: 40 },
        ],
      ],
    },
    {
      kind: 'funds',
      side: { label: '项目资金\n（{moneyUnit}）', width: 14 },
      source: { label: '资金来源', width: 18 },
      rows: [
        { key: 'total', label: '年度资金总额', role: 'total' },
        { key: 'fiscal', label: '其中：当年财政拨款', role: 'part' },
        { key: 'other', label: '其他资金', role: 'part' },
      ],
      columns: [
        { key: 'initial', label: '年初预算数', width: 11 },
        { key: 'adjusted', label: '全年预算数', width: 11 },
        { key: 'executed', label: '全年执行数', width: 11 },
        { key: 'points', label: '分值权重', width: 9 },
        { key: 'rate', label: '执行率', width: 9 },
        { key: 'score', label: '得分', width: 17 },
      ],
    },
    {
      kind: 'goals',
      side: { label: '年度总体目标', width: 12 },
      columns: [
        { key: 'expected', label: '总体目标', width: 44 },
        { key: 'actual', label: '总体目标完成情况', width: 44 },
      ],
    },
    {
      kind: 'indicators',
      side: { label: '年度绩效指标完成情况', width: 5 },
      columns: [
        { key: 'level1', label: '一级指标', width: 7 },
        { key: 'level2', label: '二级指标', width: 7 },
        { key: 'indicator', label: '三级指标', width: 11 },
        { key: 'target', label: '指标值', width: 6 },
        { key: 'targetBasis', label: '指标值设置依据', width: 9 },
        { key: 'lastActual', label: '上年完成值', width: 6 },
        { key: 'points', label: '指标分值权重', width: 6 },
        { key: 'criterion', label: '指标赋分规则', width: 9 },
        { key: 'evidence', label: '佐证资料', width: 8 },
        { key: 'actual', label: '指标实际完成值', width: 7 },
        { key: 'completionRate', label: '完成率', width: 6 },
        { key: 'score', label: '指标得分', width: 5 },
        { key: 'reason', label: '偏差原因分析及改进措施', width: 8 },
      ],
    },
  ],
};
