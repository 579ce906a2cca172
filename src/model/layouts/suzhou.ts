import type { Layout } from './layout.ts';

/**
 * 项目绩效自评表（苏州）. Described by those who saw such forms: a list of sub-projects, 财政收回数, 目标值 / 权重 / 实际完成值
 * / 自评分. No form was at hand: the fields, the other names of the money and the widths are ours.
 */
export const suzhou: Layout = {
  id: 'suzhou',
  name: '项目绩效自评表（苏州）',
  kind: 'project',
  seen: '江苏苏州',
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
      side: { label: '项目资金\n（{moneyUnit}）', width: 14 },
      source: { label: '', width: 20 },
      rows: [{ key: 'total', label: '资金总额', role: 'total' }],
      columns: [
        { key: 'initial', label: '年初预算数', width: 16 },
        { key: 'adjusted', label: '全年预算数', width: 17 },
        { key: 'executed', label: '执行数', width: 17 },
        { key: 'takenBack', label: '财政收回数', width: 16 },
      ],
    },
    {
      kind: 'rows',
      key: 'subprojects',
      label: '子项目预算',
      side: { label: '子项目预算', width: 10 },
      columns: [
        { key: 'item', label: '子项目名称', width: 40 },
        { key: 'budget', label: '预算数', width: 25 },
        { key: 'executed', label: '执行数', width: 25 },
      ],
    },
    {
      kind: 'indicators',
      columns: [
        { key: 'level1', label: '一级指标', width: 11 },
        { key: 'level2', label: '二级指标', width: 14 },
        { key: 'indicator', label: '三级指标', width: 19 },
        { key: 'target', label: '目标值', width: 14 },
        { key: 'points', label: '权重', width: 10 },
        { key: 'actual', label: '实际完成值', width: 15 },
        { key: 'score', label: '自评分', width: 17 },
      ],
    },
    {
      kind: 'total',
      label: '合计',
      labelWidth: 58,
      columns: [
        { key: 'points', label: '权重', width: 10 },
        { gap: 15 },
        { key: 'score', label: '自评分', width: 17 },
      ],
    },
  ],
};
