import type { Layout } from './layout.ts';

/** 项目支出绩效目标表. */
export const anhuiTargets: Layout = {
  id: 'anhui-targets',
  name: '项目支出绩效目标表',
  kind: 'targets',
  seen: '安徽 2023',
  blocks: [
    {
      kind: 'fields',
      lines: [
        [{ key: 'name', label: '项目名称', labelWidth: 16, width: 84 }],
        [
          { key: 'department', label: '主管部门及代码', labelWidth: 16, width: 36 },
          { key: 'unit', label: '实施单位', labelWidth: 12, width: 36 },
        ],
        [
          { key: 'origin', label: '项目来源', labelWidth: 16, width: 36 },
          { key: 'duration', label: '项目期', labelWidth: 12, width: 36 },
        ],
      ],
    },
    {
      kind: 'funds',
      side: { label: '项目资金\n（{moneyUnit}）', width: 20 },
      source: { label: '', width: 40 },
      rows: [
        { key: 'total', label: '年度资金总额：', role: 'total' },
        { key: 'fiscal', label: '其中：财政拨款', role: 'part' },
        { key: 'other', label: '其他资金', role: 'part' },
      ],
      columns: [{ key: 'amount', label: '', width: 40 }],
    },
    { kind: 'text', key: 'ground', label: '立项依据', labelWidth: 16, width: 84 },
    {
      kind: 'goals',
      side: { label: '年度\n目标', width: 16 },
      columns: [{ key: 'expected', label: '', width: 84 }],
    },
    {
      kind: 'indicators',
      columns: [
        { key: 'level1', label: '一级指标', width: 18 },
        { key: 'level2', label: '二级指标', width: 20 },
        { key: 'indicator', label: '三级指标', width: 36 },
        { key: 'target', label: '指标值', width: 26 },
      ],
    },
  ],
};
