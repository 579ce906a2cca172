import type { Layout } from './layout.ts';

/** 项目支出绩效自评表（云南公开 14 表）. */
export const yunnan2022: Layout = {
  id: 'yunnan-2022',
  name: '项目支出绩效自评表（云南公开 14 表）',
  kind: 'project',
  seen: '云南 2020—2022',
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
      columns: [
        { key: 'level1', label: '一级指标', width: 11, under: '绩效指标' },
        { key: 'level2', label: '二级指标', width: 11, under: '绩效指标' },
        { key: 'indicator', label: '三级指标', width: 16, under: '绩效指标' },
        { key: 'sign', label: '指标\n性质', width: 7, under: '年度指标值' },
        { key: 'value', label: '指标值', width: 9, under: '年度指标值' },
        { key: 'valueUnit', label: '度量\n单位', width: 7, under: '年度指标值' },
        { key: 'actual', label: '实际\n完成值', width: 10 },
        { key: 'points', label: '分值', width: 7 },
        { key: 'score', label: '得分', width: 7 },
        { key: 'reason', label: '偏差原因分析\n及改进措施', width: 15 },
      ],
    },
    { kind: 'text', key: 'note', label: '其他需要说明事项', labelWidth: 38, width: 62 },
    {
      kind: 'total',
      label: '总分',
      labelWidth: 71,
      columns: [
        { key: 'points', label: '分值', width: 7 },
        { key: 'score', label: '得分', width: 7 },
        { key: 'grade', label: '等级', width: 15 },
      ],
    },
  ],
};
