import type { Layout } from './layout.ts';

/** 项目支出绩效自评表（北京，有得分计算方法）. */
export const beijing2016: Layout = {
  id: 'beijing-2016',
  name: '项目支出绩效自评表（北京，有得分计算方法）',
  kind: 'project',
  seen: '北京 2016',
  blocks: [
    {
      kind: 'fields',
      lines: [
        [{ key: 'name', label: '项目名称', labelWidth: 16, width: 84 }],
        [
          { key: 'department', label: '主管部门及代码', labelWidth: 16, width: 36 },
          { key: 'unit', label: '实施单位', labelWidth: 12, width: 36 },
        ],
      ],
    },
    {
      kind: 'funds',
      side: { label: '项目资金\n（{moneyUnit}）', width: 14 },
      source: { label: '', width: 22 },
      rows: [
        { key: 'total', label: '年度资金总额：', role: 'total' },
        { key: 'fiscal', label: '其中：本年一般公共预算拨款', role: 'part' },
        { key: 'other', label: '其他资金', role: 'part' },
      ],
      columns: [
        { key: 'initial', label: '年初预算数\n（A）', width: 12 },
        { key: 'executed', label: '全年执行数\n（B）', width: 12 },
        { key: 'points', label: '分值\n（10分）', width: 9 },
        { key: 'rate', label: '执行率\n（B/A）', width: 10 },
        { key: 'score', label: '得分', width: 8 },
        { key: 'criterion', label: '得分计算方法', width: 13 },
      ],
    },
    {
      kind: 'goals',
      side: { label: '年度总体目标', width: 12 },
      columns: [
        { key: 'expected', label: '', width: 44 },
        { key: 'actual', label: '', width: 44 },
      ],
    },
    {
      kind: 'indicators',
      side: { label: '绩效指标', width: 6 },
      columns: [
        { key: 'level1', label: '一级指标', width: 11 },
        { key: 'level2', label: '二级指标', width: 14 },
        { key: 'indicator', label: '三级指标', width: 15 },
        { key: 'points', label: '分值', width: 7 },
        { key: 'target', label: '年度指标值\n（A）', width: 11 },
        { key: 'actual', label: '全年实际值\n（B）', width: 11 },
        { key: 'criterion', label: '得分\n计算方法', width: 10 },
        { key: 'score', label: '得分', width: 6 },
        { key: 'reason', label: '未完成\n原因分析', width: 9 },
      ],
    },
  ],
};
