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
        [{ key: 'name', label: '项目名称', labelWidth: 22, width: 138 }],
        [
          { key: 'department', label: '主管部门', labelWidth: 22, width: 58 },
          { key: 'unit', label: '实施单位', labelWidth: 18, width: 62 },
        ],
      ],
    },
    {
      kind: 'funds',
      side: { label: '项目资金\n（{moneyUnit}）', width: 22 },
      source: { label: '资金来源', width: 42 },
      rows: [
        { key: 'total', label: '年度资金总额', role: 'total' },
        { key: 'fiscal', label: '其中：当年财政拨款', role: 'part' },
        { key: 'other', label: '其他资金', role: 'part' },
      ],
      columns: [
        { key: 'initial', label: '年初预算数', width: 19 },
        { key: 'adjusted', label: '全年预算数', width: 19 },
        { key: 'executed', label: '全年执行数', width: 19 },
        { key: 'points', label: '分值权重', width: 12 },
        { key: 'rate', label: '执行率', width: 14 },
        { key: 'score', label: '得分', width: 13 },
      ],
    },
    {
      kind: 'goals',
      side: { label: '年度总体目标', width: 22 },
      columns: [
        { key: 'expected', label: '总体目标', width: 69 },
        { key: 'actual', label: '总体目标完成情况', width: 69 },
      ],
    },
    {
      kind: 'indicators',
      side: { label: '年度绩效指标完成情况', width: 6 },
      columns: [
        { key: 'level1', label: '一级指标', width: 11 },
        { key: 'level2', label: '二级指标', width: 15 },
        { key: 'indicator', label: '三级指标', width: 17 },
        { key: 'target', label: '指标值', width: 12 },
        { key: 'targetBasis', label: '指标值\n设置依据', width: 11 },
        { key: 'lastActual', label: '上年\n完成值', width: 9 },
        { key: 'points', label: '指标分值\n权重', width: 10 },
        { key: 'criterion', label: '指标赋分\n规则', width: 13 },
        { key: 'evidence', label: '佐证资料', width: 10 },
        { key: 'actual', label: '指标实际\n完成值', width: 12 },
        { key: 'completionRate', label: '完成率', width: 11 },
        { key: 'score', label: '指标\n得分', width: 9 },
        { key: 'reason', label: '偏差原因分析\n及改进措施', width: 14 },
      ],
    },
  ],
};
