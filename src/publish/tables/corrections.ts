import type { Correction } from '../../analysis/disclosure/corrections.ts';
import { type ContentChange, EVENT_WORDS } from '../../model/publications.ts';
import type { Table } from '../table.ts';

/** A row of corrections.csv: one changed cell; the event alone where no cell is told. */
export interface CorrectionRow extends Correction {
  readonly seq: number;
  readonly change: ContentChange | undefined;
}

/** corrections.csv: what was changed after it was published, cell by cell, as far as it is on record. */
export const correctionsTable: Table<CorrectionRow, readonly Correction[]> = {
  name: 'corrections',
  title: '更正',
  description: {
    zh: '公开以后的更正、撤回和改动，一处一行；只有登记了公开记录的才有。',
    en: 'Corrections and withdrawals after publication, one changed cell a row, as far as they are on record.',
  },
  primaryKey: ['publication', 'file', 'seq'],
  rows: (corrections) => corrections.flatMap(rowsOf),
  columns: [
    {
      name: 'publication',
      type: 'integer',
      title: '第几次公开',
      description: {
        zh: 'publications.json 中的次序，从 1 起',
        en: 'place in publications.json, from 1',
      },
      value: (r) => r.line.publication + 1,
    },
    {
      name: 'date',
      type: 'string',
      title: '日期',
      description: { zh: '公开这一改动的日期', en: 'day on which the change was published' },
      value: (r) => r.line.date,
    },
    {
      name: 'event',
      type: 'string',
      title: '事项',
      description: {
        zh: `${EVENT_WORDS.corrected}、${EVENT_WORDS.withdrawn}、${EVENT_WORDS.republished}或${EVENT_WORDS.renamed}`,
        en: 'corrected, withdrawn, republished or renamed',
      },
      value: (r) => r.line.event,
    },
    {
      name: 'file',
      type: 'string',
      title: '文件',
      description: { zh: '数据文件', en: 'data file' },
      value: (r) => r.file,
    },
    {
      name: 'year',
      type: 'integer',
      title: '年度',
      description: { zh: '评分规则等没有年度', en: 'empty for rule books and the like' },
      value: (r) => r.year,
    },
    {
      name: 'department',
      type: 'string',
      title: '主管部门',
      description: {
        zh: '评分规则等没有部门',
        en: 'department; empty for rule books and the like',
      },
      value: (r) => r.department,
    },
    {
      name: 'title',
      type: 'string',
      title: '标题',
      description: { zh: '什么文件发生了什么', en: 'what happened to which document, in words' },
      value: (r) => r.title,
    },
    {
      name: 'reason',
      type: 'string',
      title: '理由',
      description: { zh: '登记时写明的理由', en: 'reason as given' },
      value: (r) => r.line.reason,
    },
    {
      name: 'seq',
      type: 'integer',
      title: '改动序号',
      description: {
        zh: '一次改动中的第几处，从 1 起',
        en: 'which change of the document, from 1',
      },
      value: (r) => r.seq,
    },
    {
      name: 'place',
      type: 'string',
      title: '位置',
      description: { zh: '改动的单元格', en: 'the cell that changed' },
      value: (r) => r.change?.place,
    },
    {
      name: 'from',
      type: 'string',
      title: '原为',
      description: { zh: '空表示原来空白或没有', en: 'as it was; empty where blank or absent' },
      value: (r) => r.change?.from,
    },
    {
      name: 'to',
      type: 'string',
      title: '改为',
      description: { zh: '空表示改后空白或没有', en: 'as it is; empty where blank or absent' },
      value: (r) => r.change?.to,
    },
    {
      name: 'sha256',
      type: 'string',
      title: '校验值',
      description: { zh: '那一次公开的记录的校验值', en: 'fingerprint of that publication' },
      value: (r) => r.sha256,
    },
  ],
};

function rowsOf(correction: Correction): CorrectionRow[] {
  const { changes } = correction.line;
  if (changes.length === 0) return [{ ...correction, seq: 1, change: undefined }];
  return changes.map((change, index) => ({ ...correction, seq: index + 1, change }));
}
