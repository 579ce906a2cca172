/**
 * A printed column of money as what an amount is part of, or a rate a share of: without 数, but for 执行数, of which
 * a verb would be left.
 * @example budgetName('年初预算数') // '年初预算'
 */
export function budgetName(label: string): string {
  return label.replace(/(?<=.)(?<!^执行)数$/, '');
}
