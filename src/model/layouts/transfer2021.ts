import type { Layout } from './layout.ts';

/** 专项转移支付区域绩效目标自评表. */
export const transfer2021: Layout = {
  id: 'transfer-2021',
  name: '专项转移支付区域绩效目标自评表',
  kind: 'project',
  seen: '四川 2021（没有分值）',
  blocks: [
    {
      kind: 'fields',
      lines: [
        [{ key: 'scope', label: '填报类型：', labelWidth: 0, width: 100 }],
        [{ key: 'unit', label: '单位名称', labelWidth: 16, width: 84 }],
      ],
    },
    {
      kind: 'funds',
      side: { label: '预算执行情况\n（{moneyUnit}）', width: 16 },
      source: { label: '', width: 4 },
      rows: [{ key: 'total', label: '', role: 'total' }],
      columns: [
        { key: 'budget', label: '转移支付预算数（A）', width: 40 },
        { key: 'rate', label: '预算执行率（B/A）', width: 40 },
        { key: 'executed', label: '转移支付执行数（B）', width: 40 },
      ],
      beside: 2,
    },
    {
      kind: 'goals',
      side: { label: '年度\n目标\n完成\n情况', width: 12 },
      columns: [
        { key: 'expected', label: '预期目标', width: 44 },
        { key: 'actual', label: '目标实际完成情况', width: 44 },
      ],
    },
    {
      kind: 'indicators',
      columns: [
        { key: 'level1', label: '一级指标', width: 11 },
        { key: 'level2', label: '二级指标', width: 14 },
        { key: 'indicator', label: '三级指标', width: 33 },
        { key: 'target', label: '指标值', width: 21 },
        { key: 'actual', label: '完成值', width: 21 },
      ],
    },
  ],
};
