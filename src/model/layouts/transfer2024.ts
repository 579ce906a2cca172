import type { Layout } from './layout.ts';

/** 转移支付绩效目标自评表（有资金管理情况）. */
export const transfer2024: Layout = {
  id: 'transfer-2024',
  name: '转移支付绩效目标自评表（有资金管理情况）',
  kind: 'project',
  seen: '安徽 2024',
  blocks: [
    {
      kind: 'fields',
      lines: [
        [{ key: 'name', label: '转移支付（项目）名称', labelWidth: 20, width: 80 }],
        [{ key: 'centralDepartment', label: '中央主管部门', labelWidth: 20, width: 80 }],
        [
          { key: 'department', label: '地方主管部门', labelWidth: 20, width: 30 },
          { key: 'unit', label: '资金使用单位', labelWidth: 14, width: 36 },
        ],
      ],
    },
    {
      kind: 'funds',
      side: { label: '资金投入情况\n（{moneyUnit}）', width: 14 },
      source: { label: '', width: 20 },
      rows: [
        { key: 'total', label: '年度资金总额：', role: 'total' },
        { key: 'central', label: '其中：中央财政资金', role: 'part' },
        { key: 'local', label: '地方资金', role: 'part' },
        { key: 'other', label: '其他资金', role: 'part' },
      ],
      columns: [
        { key: 'adjusted', label: '全年预算数（A）', width: 20 },
        { key: 'executed', label: '全年执行数（B）', width: 20 },
        { key: 'rate', label: '预算执行率\n（B/A×100%）', width: 26 },
      ],
    },
    {
      kind: 'rows',
      key: 'management',
      label: '资金管理情况',
      side: { label: '资金管理情况', width: 10 },
      columns: [
        { key: 'item', label: '', width: 20 },
        { key: 'situation', label: '情况说明', width: 40 },
        { key: 'problem', label: '存在问题和改进措施', width: 30 },
      ],
    },
    {
      kind: 'goals',
      side: { label: '总体目标完成情况', width: 10 },
      columns: [
        { key: 'expected', label: '总体目标', width: 45 },
        { key: 'actual', label: '全年实际完成情况', width: 45 },
      ],
    },
    {
      kind: 'indicators',
      side: { label: '绩效指标', width: 6 },
      columns: [
        { key: 'level1', label: '一级指标', width: 11 },
        { key: 'level2', label: '二级指标', width: 14 },
        { key: 'indicator', label: '三级指标', width: 18 },
        { key: 'target', label: '指标值', width: 15 },
        { key: 'actual', label: '全年实际完成值', width: 18 },
        { key: 'reason', label: '未完成原因和改进措施', width: 18 },
      ],
    },
    { kind: 'text', key: 'note', label: '说明', labelWidth: 16, width: 84 },
  ],
};
