import type { Layout } from './layout.ts';

/**
 * 项目支出绩效自评表（县级，有评分标准和复核分）. Described by those who saw county forms: 2/13/85 points, 评分标准, 自评分 and 复核分
 * beside each row. No form was at hand: the fields, the order of the columns and the widths are ours.
 */
export const hubeiCounty: Layout = {
  id: 'hubei-county',
  name: '项目支出绩效自评表（县级，有评分标准和复核分）',
  kind: 'project',
  seen: '湖北县级',
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
      kind: 'indicators',
      columns: [
        { key: 'level1', label: '一级指标', width: 11 },
        { key: 'level2', label: '二级指标', width: 14 },
        { key: 'indicator', label: '三级指标', width: 18 },
        { key: 'points', label: '分值', width: 8 },
        { key: 'criterion', label: '评分标准', width: 18 },
        { key: 'target', label: '目标值', width: 9 },
        { key: 'actual', label: '完成值', width: 8 },
        { key: 'score', label: '自评分', width: 7 },
        { key: 'departmentScore', label: '复核分', width: 7 },
      ],
    },
    {
      kind: 'total',
      label: '合计',
      labelWidth: 43,
      columns: [
        { key: 'points', label: '分值', width: 8 },
        { gap: 35 },
        { key: 'score', label: '自评分', width: 7 },
        { key: 'departmentScore', label: '复核分', width: 7 },
      ],
    },
  ],
};
