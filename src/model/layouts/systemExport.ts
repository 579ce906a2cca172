import type { Layout } from './layout.ts';

/** 项目支出绩效自评表 as the budget system exports it. */
export const systemExport: Layout = {
  id: 'system-export',
  name: '项目支出绩效自评表（预算管理一体化系统导出）',
  kind: 'project',
  seen: '安徽 2022（系统导出，部门和单位名称前有编码）',
  blocks: [
    {
      kind: 'fields',
      lines: [
        [{ key: 'name', label: '项目名称', labelWidth: 16, width: 84 }],
        [
          { key: 'department', label: '主管部门', labelWidth: 16, width: 30 },
          { key: 'unit', label: '实施单位', labelWidth: 12, width: 42 },
        ],
      ],
    },
    {
      kind: 'funds',
      side: { label: '项目资金\n（{moneyUnit}）', width: 16 },
      source: { label: '', width: 19 },
      rows: [
        { key: 'total', label: '年度资金总额：', role: 'total' },
        { key: 'fiscal', label: '其中：本年财政拨款', role: 'part' },
        { key: 'carryover', label: '上年结转资金', role: 'part' },
        { key: 'other', label: '其他资金', role: 'part' },
      ],
      columns: [
        { key: 'initial', label: '年初预算数', width: 11 },
        { key: 'adjusted', label: '全年预算数', width: 12 },
        { key: 'executed', label: '全年执行数', width: 13 },
        { key: 'points', label: '分值', width: 6 },
        { key: 'rate', label: '执行率', width: 9 },
        { key: 'score', label: '得分', width: 14 },
      ],
    },
    {
      kind: 'goals',
      side: { label: '年度总体目标', width: 5 },
      columns: [
        { key: 'expected', label: '预期目标', width: 53 },
        { key: 'actual', label: '实际完成情况', width: 42 },
      ],
    },
    {
      kind: 'indicators',
      side: { label: '绩效指标', width: 5 },
      columns: [
        { key: 'level1', label: '一级指标', width: 11 },
        { key: 'level2', label: '二级指标', width: 9 },
        { key: 'indicator', label: '三级指标', width: 21 },
        { key: 'target', label: '年度指标值', width: 12 },
        { key: 'actual', label: '实际完成值', width: 13 },
        { key: 'points', label: '分值', width: 6 },
        { key: 'score', label: '得分', width: 9 },
        { key: 'reason', label: '偏差原因分析及改进措施', width: 14 },
      ],
    },
    {
      kind: 'total',
      label: '总分',
      labelWidth: 71,
      columns: [
        { key: 'points', label: '分值', width: 6 },
        { key: 'score', label: '得分', width: 9 },
        { gap: 14 },
      ],
    },
  ],
};
