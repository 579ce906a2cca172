import type { Layout } from './layout.ts';

/**
 * 项目支出绩效自评表（银川）. Described by those who saw such forms: 参考分值, 自评得分 and 财政审核评分 beside each row, the
 * execution rate as a row. No form was at hand: the fields, 合计 and the widths are ours.
 */
export const yinchuan: Layout = {
  id: 'yinchuan',
  name: '项目支出绩效自评表（银川）',
  kind: 'project',
  seen: '宁夏银川',
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
        { key: 'points', label: '参考分值', width: 9 },
        { key: 'target', label: '指标值', width: 12 },
        { key: 'actual', label: '完成值', width: 13 },
        { key: 'score', label: '自评得分', width: 10 },
        { key: 'financeScore', label: '财政审核评分', width: 13 },
      ],
    },
    {
      kind: 'total',
      label: '合计',
      labelWidth: 43,
      columns: [
        { key: 'points', label: '参考分值', width: 9 },
        { gap: 25 },
        { key: 'score', label: '自评得分', width: 10 },
        { key: 'financeScore', label: '财政审核评分', width: 13 },
      ],
    },
  ],
};
