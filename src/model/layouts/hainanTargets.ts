import type { Layout } from './layout.ts';

/** 项目绩效目标表（有绩效标准）. */
export const hainanTargets: Layout = {
  id: 'hainan-targets',
  name: '项目绩效目标表（有绩效标准）',
  kind: 'targets',
  seen: '海南 2018',
  blocks: [
    { kind: 'fields', lines: [[{ key: 'name', label: '项目名称：', labelWidth: 0, width: 100 }]] },
    {
      kind: 'indicators',
      columns: [
        { key: 'level1', label: '指标类型', width: 12 },
        { key: 'indicator', label: '绩效指标', width: 26 },
        { key: 'target', label: '绩效目标', width: 14 },
        { key: 'band1', label: '优', width: 12, under: '绩效标准' },
        { key: 'band2', label: '良', width: 12, under: '绩效标准' },
        { key: 'band3', label: '中', width: 12, under: '绩效标准' },
        { key: 'band4', label: '差', width: 12, under: '绩效标准' },
      ],
    },
    { kind: 'text', key: 'note', label: '', labelWidth: 0, width: 100 },
  ],
};
