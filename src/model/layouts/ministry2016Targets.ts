import type { Layout } from './layout.ts';

/** 项目支出绩效目标申报表. */
export const ministry2016Targets: Layout = {
  id: 'ministry-2016-targets',
  name: '项目支出绩效目标申报表',
  kind: 'targets',
  seen: '中央部门 2016（填写样例）',
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
      side: { label: '项目资金申请\n（{moneyUnit}）', width: 20 },
      source: { label: '', width: 40 },
      rows: [
        { key: 'total', label: '资金总额：', role: 'total' },
        { key: 'fiscal', label: '其中：当年财政拨款', role: 'part' },
        { key: 'other', label: '其他资金', role: 'part' },
      ],
      columns: [{ key: 'amount', label: '', width: 40 }],
    },
    {
      kind: 'goals',
      side: { label: '项目绩效目标', width: 16 },
      columns: [{ key: 'expected', label: '', width: 84 }],
    },
    {
      kind: 'indicators',
      side: { label: '项目绩效指标', width: 10 },
      columns: [
        { key: 'level1', label: '指标', width: 18 },
        { key: 'indicator', label: '指标内容', width: 42 },
        { key: 'target', label: '指标值', width: 30 },
      ],
    },
  ],
};
