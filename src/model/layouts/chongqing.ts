import type { Layout } from './layout.ts';

/**
 * 项目支出绩效自评表（重庆，不分级）. Described by those who saw such forms: 执行率权重 and 执行率得分, the flat list from 指标名称
 * to 说明. No form was at hand: the fields, the goal and the widths are ours.
 */
export const chongqing: Layout = {
  id: 'chongqing',
  name: '项目支出绩效自评表（重庆，不分级）',
  kind: 'project',
  seen: '重庆',
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
      source: { label: '', width: 18 },
      rows: [{ key: 'total', label: '资金总额', role: 'total' }],
      columns: [
        { key: 'initial', label: '年初预算数', width: 12 },
        { key: 'adjusted', label: '全年预算数', width: 12 },
        { key: 'executed', label: '全年执行数', width: 12 },
        { key: 'rate', label: '执行率', width: 10 },
        { key: 'points', label: '执行率权重', width: 11 },
        { key: 'score', label: '执行率得分', width: 11 },
      ],
    },
    {
      kind: 'goals',
      side: { label: '年度目标', width: 12 },
      columns: [
        { key: 'expected', label: '年初绩效目标', width: 30 },
        { key: 'adjusted', label: '调整绩效目标', width: 28 },
        { key: 'actual', label: '目标实际完成情况', width: 30 },
      ],
    },
    {
      kind: 'indicators',
      columns: [
        { key: 'indicator', label: '指标名称', width: 17 },
        { key: 'valueUnit', label: '计量单位', width: 7 },
        { key: 'sign', label: '指标性质', width: 7 },
        { key: 'target', label: '指标值', width: 9 },
        { key: 'adjustedTarget', label: '调整指标值', width: 9 },
        { key: 'points', label: '权重', width: 7 },
        { key: 'actual', label: '完成值', width: 8 },
        { key: 'coefficient', label: '得分系数', width: 8 },
        { key: 'score', label: '得分', width: 7 },
        { key: 'core', label: '是否核心指标', width: 9 },
        { key: 'note', label: '说明', width: 12 },
      ],
    },
  ],
};
