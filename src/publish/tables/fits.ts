import type { Project } from '../../model/project.ts';
import type { Fit } from '../../scoring/fit.ts';
import type { Table } from '../table.ts';
import { projectColumns } from './projectColumns.ts';

/** A row of fits.csv: a fit with the project that it is about. */
export interface FitRow extends Fit {
  readonly project: Project;
}

/** fits.csv: what other rule books and figures give where a reported score is outside its interval. */
export const fitsTable: Table<FitRow> = {
  name: 'fits',
  title: '规则拟合',
  description: {
    zh: '自评得分在复核区间之外时，改用其他规则或其他已公布的数会得多少分。',
    en: 'Where a reported score is outside its interval: what other rule books or published figures give.',
  },
  primaryKey: ['project_id', 'subject', 'rulebook'],
  rows: (results) =>
    results.flatMap(({ project, fits }) => fits.map((fit) => ({ ...fit, project }))),
  columns: [
    ...projectColumns,
    {
      name: 'subject',
      type: 'string',
      title: '对象',
      description: { zh: '指标序号，或 execution 预算执行率', en: 'indicator row, or execution' },
      value: (r) => String(r.subject),
    },
    {
      name: 'reported',
      type: 'decimal',
      title: '自评得分',
      description: { zh: '自评表所印', en: 'score as printed' },
      unit: '分',
      value: (r) => r.reported,
    },
    {
      name: 'rulebook',
      type: 'string',
      title: '所试规则',
      description: {
        zh: '评分规则，+ 后为另换的口径或数据',
        en: 'rule book, after + what was changed',
      },
      value: (r) => r.rulebook,
    },
    {
      name: 'recomputed_low',
      type: 'decimal',
      title: '可得分下限',
      description: { zh: '按所试规则', en: 'lowest score under what was tried' },
      unit: '分',
      value: (r) => r.recomputed.low,
    },
    {
      name: 'recomputed_high',
      type: 'decimal',
      title: '可得分上限',
      description: { zh: '按所试规则', en: 'highest score under what was tried' },
      unit: '分',
      value: (r) => r.recomputed.high,
    },
    {
      name: 'fits',
      type: 'boolean',
      title: '相符',
      description: { zh: '自评得分在其中', en: 'the reported score lies in it' },
      value: (r) => r.fits,
    },
  ],
};
