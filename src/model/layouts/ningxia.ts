import type { Layout } from './layout.ts';

/**
 * 项目支出绩效自评表（宁夏）. Described by those who saw such forms: no points of execution, 项目总得分, columns as in
 * the ministry's form of 2020. No form was at hand: fields, money and goal are set as there.
 */
export const ningxia: Layout = {
  id: 'ningxia',
  name: '项目支出绩效自评表（宁夏）',
  kind: 'project',
  seen: '宁夏（预算执行不设分值）',
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
      source: { label: '', width: 22 },
      rows: [
        { key: 'total', label: '年度资金总额：', role: 'total' },
        { key: 'fiscal', label: '其中：当年财政拨款', role: 'part' },
        { key: 'carryover', label: '上年结转资金', role: 'part' },
        { key: 'other', label: '其他资金', role: 'part' },
      ],
      columns: [
        { key: 'initial', label: '年初预算数', width: 16 },
        { key: 'adjusted', label: '全年预算数', width: 16 },
        { key: 'executed', label: '全年执行数', width: 16 },
        { key: 'rate', label: '执行率', width: 16 },
      ],
    },
    {
      kind: 'goals',
      side: { label: '年度总体目标', width: 12 },
      columns: [
        { key: 'expected', label: '预期目标', width: 46 },
        { key: 'actual', label: '实际完成情况', width: 42 },
      ],
    },
    {
      kind: 'indicators',
      side: { label: '绩效指标', width: 6 },
      columns: [
        { key: 'level1', label: '一级指标', width: 11 },
        { key: 'level2', label: '二级指标', width: 14 },
        { key: 'indicator', label: '三级指标', width: 18 },
        { key: 'target', label: '年度指标值', width: 11 },
        { key: 'actual', label: '实际完成值', width: 11 },
        { key: 'points', label: '分值', width: 7 },
        { key: 'score', label: '得分', width: 8 },
        { key: 'reason', label: '偏差原因分析及改进措施', width: 14 },
      ],
    },
    {
      kind: 'total',
      label: '项目总得分',
      labelWidth: 80,
      columns: [{ key: 'score', label: '得分', width: 20 }],
    },
  ],
};
