/**
 * A printed column of money as what an amount is part of, or a rate a share of: without 数.
 * @example budgetName('年初预算数') // '年初预算'
 */
export function budgetName(label: string): string {
  return label.replace(/(?<=.)数$/, '');
}
