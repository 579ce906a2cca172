import type { Layout } from './layout.ts';

/**
 * 项目绩效自评表（高校，逐项不评分）. Described by those who saw such forms: 预算设定指标值 beside 完成指标值, no money, no points
 * of rows. No form was at hand: the fields and the widths are ours, and the three scores of the whole,
 * whose names are not known, have no place here.
 */
export const university: Layout = {
  id: 'university',
  name: '项目绩效自评表（高校，逐项不评分）',
  kind: 'project',
  seen: '高校',
  blocks: [
    {
      kind: 'fields',
      lines: [
        [{ key: 'name', label: '项目名称', labelWidth: 16, width: 84 }],
        [{ key: 'unit', label: '项目单位', labelWidth: 16, width: 84 }],
      ],
    },
    {
      kind: 'indicators',
      columns: [
        { key: 'level1', label: '一级指标', width: 11 },
        { key: 'level2', label: '二级指标', width: 14 },
        { key: 'indicator', label: '三级指标', width: 20 },
        { key: 'target', label: '预算设定指标值', width: 27 },
        { key: 'actual', label: '完成指标值', width: 28 },
      ],
    },
  ],
};
