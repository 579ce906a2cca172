import type { Layout } from './layout.ts';

/** 部门整体支出绩效评价指标评分表. */
export const departmentByRule: Layout = {
  id: 'department-by-rule',
  name: '部门整体支出绩效评价指标评分表',
  kind: 'department',
  seen: '湖南 2017',
  blocks: [
    {
      kind: 'fields',
      lines: [[{ key: 'name', label: '填报单位（盖章）：', labelWidth: 0, width: 100 }]],
    },
    {
      kind: 'indicators',
      columns: [
        { key: 'level1', label: '一级指标', width: 11 },
        { key: 'level2', label: '二级指标', width: 14 },
        { key: 'indicator', label: '三级指标', width: 15 },
        { key: 'explanation', label: '指标解释', width: 24 },
        { key: 'criterion', label: '指标说明', width: 27 },
        { key: 'score', label: '自评分', width: 9 },
      ],
    },
  ],
};
