import type { Layout } from './layout.ts';

/** 项目支出绩效自评表（海南）. */
export const hainan2023: Layout = {
  id: 'hainan-2023',
  name: '项目支出绩效自评表（海南）',
  kind: 'project',
  seen: '海南 2023',
  blocks: [
    {
      kind: 'fields',
      lines: [
        [{ key: 'name', label: '项目名称：', labelWidth: 0, width: 100 }],
        [
          { key: 'department', label: '主管部门：', labelWidth: 0, width: 50 },
          { key: 'unit', label: '实施单位：', labelWidth: 0, width: 50 },
        ],
        [
          { key: 'isPublic', label: '是否公开：', labelWidth: 0, width: 50 },
          { key: 'address', label: '网址：', labelWidth: 0, width: 50 },
        ],
      ],
    },
    {
      kind: 'funds',
      source: { label: '资金构成（{moneyUnit}）', width: 22 },
      rows: [
        { key: 'total', label: '资金总额：', role: 'total' },
        { key: 'fiscal', label: '其中：财政资金：', role: 'part' },
        { key: 'own', label: '单位资金：', role: 'part' },
        { key: 'special', label: '财政专户管理资金：', role: 'part' },
      ],
      columns: [
        { key: 'initial', label: '年初预算数', width: 14 },
        { key: 'adjusted', label: '全年预算数', width: 14 },
        { key: 'executed', label: '执行数', width: 14 },
        { key: 'points', label: '分值', width: 11 },
        { key: 'rate', label: '执行率（%）', width: 13 },
        { key: 'score', label: '得分', width: 12 },
      ],
    },
    {
      kind: 'goals',
      columns: [
        { key: 'expected', label: '年度目标', width: 50 },
        { key: 'actual', label: '年度目标完成情况', width: 50 },
      ],
    },
    {
      kind: 'indicators',
      columns: [
        { key: 'level1', label: '一级指标', width: 11 },
        { key: 'level2', label: '二级指标', width: 10 },
        { key: 'indicator', label: '三级指标', width: 14 },
        { key: 'sign', label: '指标\n性质', width: 7 },
        { key: 'value', label: '年度\n指标值', width: 8 },
        { key: 'valueUnit', label: '度量\n单位', width: 7 },
        { key: 'actual', label: '实际\n完成值', width: 8 },
        { key: 'completionRate', label: '完成率', width: 9 },
        { key: 'points', label: '分值', width: 7 },
        { key: 'score', label: '得分', width: 7 },
        { key: 'reason', label: '未完成\n原因分析', width: 12 },
      ],
    },
    {
      kind: 'total',
      label: '合计',
      labelWidth: 74,
      columns: [
        { key: 'points', label: '分值', width: 7 },
        { key: 'score', label: '得分', width: 7 },
        { gap: 12 },
      ],
    },
  ],
};
