import type { Layout } from './layout.ts';

/** 部门预算项目支出绩效自评表（四川）. */
export const sichuan2022: Layout = {
  id: 'sichuan-2022',
  name: '部门预算项目支出绩效自评表（四川）',
  kind: 'project',
  seen: '四川 2022、2023（报表编号 510000_0013zp）',
  freeWeights: true,
  blocks: [
    {
      kind: 'fields',
      lines: [
        [{ key: 'name', label: '项目名称', labelWidth: 16, width: 84 }],
        [
          { key: 'department', label: '主管部门', labelWidth: 16, width: 32 },
          { key: 'unit', label: '实施单位\n（盖章）', labelWidth: 12, width: 40 },
        ],
      ],
    },
    {
      kind: 'goals',
      side: { label: '1.项目年度\n目标完成情况', width: 16 },
      columns: [
        { key: 'expected', label: '项目年度目标', width: 38 },
        { key: 'actual', label: '年度目标完成情况', width: 38 },
      ],
    },
    {
      kind: 'text',
      key: 'process',
      label: '2.项目实施内容\n及过程概述',
      labelWidth: 16,
      width: 76,
    },
    {
      kind: 'funds',
      side: { label: '预算执行情况\n（10分）', width: 13 },
      source: { label: '年度预算数\n（{moneyUnit}）', width: 17 },
      rows: [
        { key: 'total', label: '总额', role: 'total' },
        { key: 'fiscal', label: '其中：财政资金', role: 'part' },
        { key: 'special', label: '财政专户管理资金', role: 'part' },
        { key: 'own', label: '单位资金', role: 'part' },
        { key: 'other', label: '其他资金', role: 'part' },
      ],
      columns: [
        { key: 'initial', label: '年初预算', width: 13 },
        { key: 'adjusted', label: '调整后\n预算数', width: 13 },
        { key: 'executed', label: '预算\n执行数', width: 13 },
        { key: 'rate', label: '预算\n执行率', width: 9 },
        { key: 'points', label: '权重', width: 6 },
        { key: 'score', label: '得分', width: 6 },
        { key: 'reason', label: '原因', width: 10 },
      ],
    },
    {
      kind: 'indicators',
      side: { label: '绩效指标\n（90分）', width: 10 },
      columns: [
        { key: 'level1', label: '一级指标', width: 11 },
        { key: 'level2', label: '二级指标', width: 14 },
        { key: 'indicator', label: '三级指标', width: 14 },
        { key: 'sign', label: '指标\n性质', width: 7 },
        { key: 'value', label: '指标值', width: 7 },
        { key: 'valueUnit', label: '度量\n单位', width: 7 },
        { key: 'actual', label: '完成值', width: 8 },
        { key: 'points', label: '权重', width: 6 },
        { key: 'score', label: '得分', width: 6 },
        { key: 'reason', label: '未完成\n原因分析', width: 10 },
      ],
    },
    {
      kind: 'total',
      label: '合计',
      labelWidth: 78,
      columns: [
        { key: 'points', label: '权重', width: 6 },
        { key: 'score', label: '得分', width: 6 },
        { gap: 10 },
      ],
    },
    { kind: 'text', key: 'conclusion', label: '评价结论', labelWidth: 16, width: 84 },
    { kind: 'text', key: 'problems', label: '存在问题', labelWidth: 16, width: 84 },
    { kind: 'text', key: 'improvement', label: '改进措施', labelWidth: 16, width: 84 },
  ],
  outerSides: [{ label: '项目基本情况', width: 8, firstBlock: 1, blockCount: 2 }],
};
