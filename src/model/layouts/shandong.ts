import type { Layout } from './layout.ts';

/**
 * 项目支出绩效自评表（山东，有得分计算方法）. Described by those who saw such forms: 预期指标值（A） to 得分计算方法 in this order. No
 * form was at hand: fields, money, goal and 总分 are set as in the ministry's form of 2020.
 */
export const shandong: Layout = {
  id: 'shandong',
  name: '项目支出绩效自评表（山东，有得分计算方法）',
  kind: 'project',
  seen: '山东（每行 12.5 分）',
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
      source: { label: '', width: 18 },
      rows: [
        { key: 'total', label: '年度资金总额：', role: 'total' },
        { key: 'fiscal', label: '其中：当年财政拨款', role: 'part' },
        { key: 'carryover', label: '上年结转资金', role: 'part' },
        { key: 'other', label: '其他资金', role: 'part' },
      ],
      columns: [
        { key: 'initial', label: '年初预算数', width: 11 },
        { key: 'adjusted', label: '全年预算数', width: 11 },
        { key: 'executed', label: '全年执行数', width: 11 },
        { key: 'points', label: '分值', width: 8 },
        { key: 'rate', label: '执行率', width: 9 },
        { key: 'score', label: '得分', width: 18 },
      ],
    },
    {
      kind: 'goals',
      side: { label: '年度总体目标', width: 12 },
      columns: [
        { key: 'expected', label: '预期目标', width: 46 },
        { key: 'actual', label: '实际完成情况', width: 42 },
      ],
    },
    {
      kind: 'indicators',
      side: { label: '绩效指标', width: 6 },
      columns: [
        { key: 'level1', label: '一级指标', width: 9 },
        { key: 'level2', label: '二级指标', width: 9 },
        { key: 'indicator', label: '三级指标', width: 16 },
        { key: 'points', label: '分值', width: 7 },
        { key: 'target', label: '预期指标值（A）', width: 11 },
        { key: 'actual', label: '实际完成指标值（B）', width: 11 },
        { key: 'score', label: '得分', width: 7 },
        { key: 'reason', label: '未完成原因分析', width: 11 },
        { key: 'criterion', label: '得分计算方法', width: 13 },
      ],
    },
    {
      kind: 'total',
      label: '总分',
      labelWidth: 40,
      columns: [
        { key: 'points', label: '分值', width: 7 },
        { gap: 22 },
        { key: 'score', label: '得分', width: 7 },
        { gap: 24 },
      ],
    },
  ],
};
