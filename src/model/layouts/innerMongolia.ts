import type { Layout } from './layout.ts';

/**
 * 项目支出绩效自评表（内蒙古，有两栏指标方向）. Described by those who saw such forms: 指标性质 and 指标方向, the unit behind the
 * actual. No form was at hand: fields, money and goal are set as in the ministry's form of 2020.
 */
export const innerMongolia: Layout = {
  id: 'inner-mongolia',
  name: '项目支出绩效自评表（内蒙古，有两栏指标方向）',
  kind: 'project',
  seen: '内蒙古',
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
      columns: [
        { key: 'level1', label: '一级指标', width: 9 },
        { key: 'level2', label: '二级指标', width: 10 },
        { key: 'indicator', label: '三级指标', width: 17 },
        { key: 'direction', label: '指标性质', width: 8 },
        { key: 'sign', label: '指标方向', width: 9 },
        { key: 'target', label: '年度指标值', width: 9 },
        { key: 'actual', label: '实际完成值', width: 9 },
        { key: 'actualUnit', label: '度量单位', width: 7 },
        { key: 'points', label: '分值', width: 6 },
        { key: 'score', label: '得分', width: 6 },
        { key: 'reason', label: '偏差原因分析及改进措施', width: 10 },
      ],
    },
  ],
};
