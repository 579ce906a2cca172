import type { Layout } from './layout.ts';

/** 项目支出绩效自评表（当年财政拨款）. */
export const older2018: Layout = {
  id: 'older-2018',
  name: '项目支出绩效自评表（当年财政拨款）',
  kind: 'project',
  seen: '安徽、上海、云南 2018—2022',
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
        { key: 'total', label: '年度资金总额', role: 'total' },
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
      side: { label: '年度\n总体\n目标', width: 8 },
      columns: [
        { key: 'expected', label: '预期目标', width: 46 },
        { key: 'actual', label: '实际完成情况', width: 46 },
      ],
    },
    {
      kind: 'indicators',
      side: { label: '绩效指标', width: 6 },
      columns: [
        { key: 'level1', label: '一级指标', width: 11 },
        { key: 'level2', label: '二级指标', width: 14 },
        { key: 'indicator', label: '三级指标', width: 17 },
        { key: 'target', label: '年度指标值', width: 11 },
        { key: 'actual', label: '实际完成值', width: 12 },
        { key: 'points', label: '分值', width: 7 },
        { key: 'score', label: '得分', width: 8 },
        { key: 'reason', label: '偏差原因分析\n及改进措施', width: 14 },
      ],
    },
    {
      kind: 'total',
      label: '总分',
      labelWidth: 71,
      columns: [
        { key: 'points', label: '分值', width: 7 },
        { key: 'score', label: '得分', width: 8 },
        { gap: 14 },
      ],
    },
  ],
};
