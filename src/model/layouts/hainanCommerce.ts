import type { Layout } from './layout.ts';

/** 项目绩效自评表（海南商务，三级都有分值）. */
export const hainanCommerce: Layout = {
  id: 'hainan-commerce',
  name: '项目绩效自评表（海南商务，三级都有分值）',
  kind: 'project',
  seen: '海南',
  blocks: [
    {
      kind: 'fields',
      heading: '一、项目基本情况',
      lines: [
        [
          { key: 'unit', label: '项目实施单位', labelWidth: 16, width: 34 },
          { key: 'department', label: '主管部门', labelWidth: 14, width: 36 },
        ],
        [{ key: 'type', label: '项目类型', labelWidth: 16, width: 84 }],
      ],
    },
    {
      kind: 'funds',
      source: { label: '', width: 14 },
      rows: [
        { key: 'total', label: '', role: 'total' },
        { key: 'central', label: '其中：中央财政', role: 'part' },
        { key: 'province', label: '省财政', role: 'part' },
        { key: 'city', label: '市县财政', role: 'part' },
        { key: 'other', label: '其他', role: 'part' },
      ],
      columns: [
        { key: 'planned', label: '计划投资额（{moneyUnit}）', width: 29 },
        { key: 'received', label: '实际到位资金（{moneyUnit}）', width: 29 },
        { key: 'executed', label: '实际使用情况（{moneyUnit}）', width: 28 },
      ],
      beside: true,
    },
    {
      kind: 'indicators',
      heading: '二、绩效评价指标评分',
      columns: [
        { key: 'level1', label: '一级指标', width: 17 },
        { key: 'level1Points', label: '分值', width: 9 },
        { key: 'level2', label: '二级指标', width: 19 },
        { key: 'level2Points', label: '分值', width: 9 },
        { key: 'indicator', label: '三级指标', width: 26 },
        { key: 'points', label: '分值', width: 10 },
        { key: 'score', label: '得分', width: 10 },
      ],
    },
  ],
};
