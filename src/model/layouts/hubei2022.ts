import type { Layout } from './layout.ts';

/** 项目自评表（湖北）. */
export const hubei2022: Layout = {
  id: 'hubei-2022',
  name: '项目自评表（湖北）',
  kind: 'project',
  seen: '湖北 2020、2022（没有分值栏）',
  blocks: [
    {
      kind: 'fields',
      lines: [
        [{ key: 'name', label: '项目名称', labelWidth: 16, width: 84 }],
        [
          { key: 'department', label: '主管部门', labelWidth: 16, width: 32 },
          { key: 'unit', label: '项目实施单位', labelWidth: 14, width: 38 },
        ],
        [{ key: 'category', label: '项目类别', labelWidth: 16, width: 84 }],
        [{ key: 'property', label: '项目属性', labelWidth: 16, width: 84 }],
        [{ key: 'type', label: '项目类型', labelWidth: 16, width: 84 }],
      ],
    },
    {
      kind: 'funds',
      side: { label: '预算执行情况（{moneyUnit}）\n（20分）', width: 16 },
      source: { label: '', width: 22 },
      rows: [{ key: 'total', label: '年度财政资金总额', role: 'total' }],
      columns: [
        { key: 'budget', label: '预算数（A）', width: 15 },
        { key: 'executed', label: '执行数（B）', width: 15 },
        { key: 'rate', label: '执行率（B/A）', width: 15 },
        { key: 'score', label: '得分\n（20分*执行率）', width: 17 },
      ],
    },
    {
      kind: 'indicators',
      side: { label: '年度绩效目标1\n（80分）', width: 10 },
      columns: [
        { key: 'level1', label: '一级指标', width: 11 },
        { key: 'level2', label: '二级指标', width: 14 },
        { key: 'indicator', label: '三级指标', width: 21 },
        { key: 'target', label: '年初目标值（A）', width: 17 },
        { key: 'actual', label: '实际完成值（B）', width: 17 },
        { key: 'score', label: '得分', width: 10 },
      ],
    },
  ],
};
