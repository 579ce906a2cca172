import type { Layout } from './layout.ts';

/** 绩效目标自评表（财政衔接资金）. */
export const rural2019: Layout = {
  id: 'rural-2019',
  name: '绩效目标自评表（财政衔接资金）',
  kind: 'project',
  seen: '安徽 2019、四川 2022',
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
      side: { label: '资金情况\n（{moneyUnit}）', width: 14 },
      source: { label: '', width: 20 },
      rows: [
        { key: 'total', label: '年度资金总额：', role: 'total' },
        { key: 'fiscal', label: '其中：本年财政拨款', role: 'part' },
        { key: 'other', label: '其他资金', role: 'part' },
      ],
      columns: [
        { key: 'adjusted', label: '全年预算数\n（A）', width: 14 },
        { key: 'executed', label: '全年执行数\n（B）', width: 14 },
        { key: 'points', label: '分值', width: 10 },
        { key: 'rate', label: '执行率\n（B/A）', width: 12 },
        { key: 'score', label: '得分', width: 16 },
      ],
    },
    {
      kind: 'goals',
      side: { label: '年度总体目标', width: 12 },
      columns: [
        { key: 'expected', label: '年初设定目标', width: 44 },
        { key: 'actual', label: '年度总体目标完成情况综述', width: 44 },
      ],
    },
    {
      kind: 'indicators',
      side: { label: '绩效指标', width: 6 },
      columns: [
        { key: 'level1', label: '一级指标', width: 11 },
        { key: 'level2', label: '二级指标', width: 14 },
        { key: 'indicator', label: '三级指标', width: 18 },
        { key: 'points', label: '分值', width: 7 },
        { key: 'target', label: '年度指标值', width: 11 },
        { key: 'actual', label: '全年实际值', width: 11 },
        { key: 'score', label: '得分', width: 7 },
        { key: 'reason', label: '未完成原因及拟采取的改进措施', width: 15 },
      ],
    },
    {
      kind: 'total',
      label: '总分',
      labelWidth: 49,
      columns: [
        { key: 'points', label: '分值', width: 7 },
        { gap: 22 },
        { key: 'score', label: '得分', width: 7 },
        { gap: 15 },
      ],
    },
  ],
};
