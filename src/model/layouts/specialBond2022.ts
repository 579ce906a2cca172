import type { Layout } from './layout.ts';

/** 专项债券项目绩效自评表. */
export const specialBond2022: Layout = {
  id: 'special-bond-2022',
  name: '专项债券项目绩效自评表',
  kind: 'project',
  seen: '广东深圳 2022',
  blocks: [
    {
      kind: 'fields',
      lines: [
        [
          { key: 'name', label: '项目名称', labelWidth: 16, width: 34 },
          { key: 'field', label: '投向领域', labelWidth: 14, width: 36 },
        ],
        [
          { key: 'department', label: '项目主管部门', labelWidth: 16, width: 34 },
          { key: 'unit', label: '项目单位', labelWidth: 14, width: 36 },
        ],
        [{ key: 'content', label: '项目实施内容', labelWidth: 16, width: 84 }],
      ],
    },
    {
      kind: 'goals',
      side: { label: '年度\n绩效目标', width: 16 },
      columns: [
        { key: 'expected', label: '预期目标', width: 42 },
        { key: 'actual', label: '全年实际完成情况', width: 42 },
      ],
    },
    {
      kind: 'funds',
      side: { label: '债券资金管理指标\n（10分）', width: 10 },
      source: { label: '', width: 22 },
      rows: [
        {
          key: 'total',
          label: '总体支出进度\n（当年实际支出金额/项目当年下达额度）',
          role: 'total',
        },
      ],
      columns: [
        { key: 'executed', label: '实际支出\n金额', width: 11 },
        { key: 'budget', label: '下达额度', width: 11 },
        { key: 'actual', label: '实际\n完成值', width: 10 },
        { key: 'points', label: '分值', width: 8 },
        { key: 'score', label: '得分', width: 8 },
        { key: 'reason', label: '偏差原因分析及改进措施', width: 14 },
      ],
    },
    {
      kind: 'indicators',
      columns: [
        { key: 'level1', label: '一级指标', width: 11 },
        { key: 'level2', label: '二级指标', width: 14 },
        { key: 'indicator', label: '三级指标', width: 18 },
        { key: 'target', label: '目标值', width: 11 },
        { key: 'actual', label: '实际完成值', width: 11 },
        { key: 'points', label: '分值', width: 7 },
        { key: 'score', label: '得分', width: 7 },
        { key: 'reason', label: '偏差原因分析及改进措施', width: 15 },
      ],
    },
  ],
  outerSides: [{ label: '当年绩效指标', width: 6, firstBlock: 2, blockCount: 2 }],
};
