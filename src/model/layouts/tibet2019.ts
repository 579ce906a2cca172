import type { Layout } from './layout.ts';

/** 资金使用绩效目标自评表（西藏）. */
export const tibet2019: Layout = {
  id: 'tibet-2019',
  name: '资金使用绩效目标自评表（西藏）',
  kind: 'project',
  seen: '西藏 2019—2020',
  blocks: [
    {
      kind: 'fields',
      lines: [
        [
          { key: 'name', label: '名称', labelWidth: 16, width: 34 },
          { key: 'regionDepartment', label: '自治区主管部门', labelWidth: 16, width: 34 },
        ],
        [
          { key: 'department', label: '地（市）主管部门', labelWidth: 16, width: 34 },
          { key: 'unit', label: '实施单位', labelWidth: 16, width: 34 },
        ],
      ],
    },
    {
      kind: 'funds',
      side: { label: '资金情况\n（{moneyUnit}）', width: 16 },
      source: { label: '', width: 24 },
      rows: [
        { key: 'total', label: '资金总额', role: 'total' },
        { key: 'region', label: '其中：自治区财政', role: 'part' },
        { key: 'city', label: '地市资金', role: 'part' },
        { key: 'other', label: '其他资金', role: 'part' },
      ],
      columns: [
        { key: 'budget', label: '预算数（A）', width: 20 },
        { key: 'executed', label: '执行数（B）', width: 20 },
        { key: 'rate', label: '预算执行率（B/A）', width: 20 },
      ],
    },
    {
      kind: 'goals',
      side: { label: '总体目标', width: 16 },
      columns: [
        { key: 'expected', label: '设定目标', width: 42 },
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
        { key: 'target', label: '指标值', width: 13 },
        { key: 'actual', label: '完成值', width: 13 },
        { key: 'reason', label: '未完成原因和改进措施', width: 15 },
        { key: 'score', label: '打分', width: 10 },
      ],
    },
  ],
};
