import type { FacetDictionary } from '../../src/publish/explorer/facetDictionaries.ts';

/** Small dictionaries of every type, shaped as a build's own. */
export const CHOICE: FacetDictionary = {
  name: 'verdict',
  none: '未列',
  source: { table: 'indicators', column: 'verdict' },
  title: '复核结论',
  type: 'choice',
  choices: ['within', 'above', 'below'],
  labels: ['一致', '高于区间', '低于区间'],
};

export const TEXTS: FacetDictionary = {
  name: 'unit',
  none: '未列',
  source: { table: 'indicators', column: 'unit' },
  title: '实施单位',
  type: 'choice',
  choices: ["甲'单位", '乙单位'],
};

export const YEARS: FacetDictionary = {
  name: 'year',
  none: '未列',
  source: { table: 'indicators', column: 'year', isNumber: true },
  title: '年度',
  type: 'choice',
  choices: ['2021', '2022'],
};

export const SET: FacetDictionary = {
  name: 'finding',
  none: '没有发现',
  source: { table: 'findings', column: 'code' },
  title: '检查发现',
  type: 'set',
  choices: ['a', 'b', 'c'],
  labels: ['甲', '乙', '丙'],
  sets: [[0], [0, 1], [2]],
};

export const NUMBER: FacetDictionary = {
  name: 'points',
  none: '没有分值',
  source: { table: 'indicators', column: 'points' },
  title: '分值',
  type: 'number',
  unit: '分',
  choices: ['2', '5', '10'],
};

/** Codes: 0 none, 1 below 0, 2 from 0, 3 from 50 %, 4 exactly 100 %, 5 above it, 6 from 150 %. */
export const BAND: FacetDictionary = {
  name: 'completion',
  none: '无法计算',
  source: { table: 'indicators', column: 'completion' },
  title: '完成率',
  type: 'band',
  unit: '1',
  choices: ['0', '0.5', '1', '1.000001', '1.5'],
};

export const SCORE: FacetDictionary = {
  name: 'project_score',
  none: '未列',
  source: { table: 'projects', column: 'reported_score' },
  title: '项目自评得分',
  type: 'band',
  unit: '分',
  choices: ['0', '60', '100'],
};

export const DICTIONARIES = [YEARS, TEXTS, CHOICE, SET, NUMBER, BAND, SCORE];
