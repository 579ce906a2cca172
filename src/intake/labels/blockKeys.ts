import type { ColumnKey } from '../../model/layouts/columnTerms.ts';

/** The kinds of block that are tables with named columns. */
export type TableKind = 'funds' | 'goals' | 'indicators' | 'rows';

/** The columns of the vocabulary that blocks of a kind may have, whatever a layout calls them. */
export const blockKeys: Readonly<Record<TableKind, readonly ColumnKey[]>> = {
  funds: [
    ...(['initial', 'adjusted', 'budget', 'planned', 'received', 'executed', 'takenBack'] as const),
    ...(['rate', 'amount', 'points', 'score', 'departmentScore', 'financeScore'] as const),
    ...(['criterion', 'reason', 'note'] as const),
  ],
  goals: ['expected', 'longTermExpected', 'actual', 'points', 'score', 'reason', 'note'],
  rows: [
    'item',
    'description',
    'situation',
    'problem',
    'points',
    'score',
    'budget',
    'taskBudget',
    'taskFiscal',
    'taskOther',
    'executed',
    'rate',
    'note',
  ],
  indicators: [
    ...(['level1', 'level2', 'level3', 'indicator', 'core', 'description', 'explanation'] as const),
    ...(['target', 'kind', 'sign', 'direction', 'value', 'valueUnit', 'adjustedTarget'] as const),
    ...(['longTermTarget', 'longTermValue', 'longTermSign', 'lastActual', 'targetBasis'] as const),
    ...(['band1', 'band2', 'band3', 'band4', 'actual', 'actualUnit', 'completionRate'] as const),
    ...(['evidence', 'points', 'criterion', 'coefficient', 'score', 'departmentScore'] as const),
    ...(['financeScore', 'reason', 'note'] as const),
  ],
};

/** Columns without which a line of labels is not the head of a block of its kind. */
export const anchorKeys: Readonly<Record<TableKind, readonly string[]>> = {
  funds: ['initial', 'adjusted', 'budget', 'planned', 'received', 'executed', 'amount'],
  goals: ['expected', 'longTermExpected'],
  indicators: ['level1', 'level2', 'indicator'],
  rows: ['item', 'situation', 'problem'],
};
