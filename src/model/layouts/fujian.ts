import type { Layout } from './layout.ts';

/**
 * 项目支出绩效自评表（福建）. Described by those who saw such forms: 累计完成率 and a reason for each score. No form was
 * at hand: the fields, the other columns and the widths are ours.
 */
export const fujian: Layout = {
  id: 'fujian',
  name: '项目支出绩效自评表（福建）',
  kind: 'project',
  seen: '福建',
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
        { key: 'indicator', label: '三级指标', width: 16 },
        { key: 'target', label: '目标值', width: 10 },
        { key: 'actual', label: '完成值', width: 11 },
        { key: 'completionRate', label: '累计完成率', width: 11 },
        { key: 'points', label: '分值', width: 7 },
        { key: 'score', label: '得分', width: 7 },
        { key: 'reason', label: '得分原因', width: 13 },
      ],
    },
  ],
};
