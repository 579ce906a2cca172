import type { Project } from '../../model/project.ts';
import type { Fit } from '../../scoring/projectFits.ts';
import { column, type Table } from '../table.ts';
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
    column(
      'subject',
      'string',
      '对象',
      '指标序号，或 execution 预算执行率',
      'indicator row, or execution',
      (r) => String(r.subject),
    ),
    column(
      'reported',
      'decimal',
      '自评得分',
      '自评表所印',
      'score as printed',
      (r) => r.reported,
      '分',
    ),
    column(
      'rulebook',
      'string',
      '所试规则',
      '评分规则，+ 后为另换的口径或数据',
      'rule book, after + what was changed',
      (r) => r.rulebook,
    ),
    column(
      'recomputed_low',
      'decimal',
      '可得分下限',
      '按所试规则',
      'lowest score under what was tried',
      (r) => r.recomputed.low,
      '分',
    ),
    column(
      'recomputed_high',
      'decimal',
      '可得分上限',
      '按所试规则',
      'highest score under what was tried',
      (r) => r.recomputed.high,
      '分',
    ),
    column(
      'fits',
      'boolean',
      '相符',
      '自评得分在其中',
      'the reported score lies in it',
      (r) => r.fits,
    ),
  ],
};
