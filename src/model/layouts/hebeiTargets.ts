import type { Layout } from './layout.ts';

/** 预算项目绩效目标（有优良中差）. */
export const hebeiTargets: Layout = {
  id: 'hebei-targets',
  name: '预算项目绩效目标（有优良中差）',
  kind: 'targets',
  seen: '河北 2019',
  blocks: [
    {
      kind: 'goals',
      side: { label: '绩效目标', width: 16 },
      columns: [{ key: 'expected', label: '', width: 84 }],
    },
    {
      kind: 'indicators',
      columns: [
        { key: 'level1', label: '绩效指标\n分类', width: 11 },
        { key: 'indicator', label: '绩效指标', width: 15 },
        { key: 'description', label: '绩效指标描述', width: 19 },
        { key: 'band1', label: '优', width: 11, under: '绩效指标评价标准' },
        { key: 'band2', label: '良', width: 11, under: '绩效指标评价标准' },
        { key: 'band3', label: '中', width: 11, under: '绩效指标评价标准' },
        { key: 'band4', label: '差', width: 11, under: '绩效指标评价标准' },
        { key: 'targetBasis', label: '评价标准\n确定依据', width: 11 },
      ],
    },
  ],
};
