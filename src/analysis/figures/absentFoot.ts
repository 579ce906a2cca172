/** What a small chart of years shows, and its value in each year. */
interface Shown {
  readonly name: string;
  readonly values: readonly unknown[];
}

/**
 * The foot of a figure that leaves out small charts of which no year has a value; absent where it draws all.
 * @example absentFoot([{ name: '执行率', values: [undefined, undefined] }]) // '各年都没有执行率，未画。'
 */
export function absentFoot(shown: readonly Shown[]): string | undefined {
  const absent = shown.filter(({ values }) => values.every((value) => value === undefined));
  if (absent.length === 0) return undefined;
  return `各年都没有${absent.map(({ name }) => name).join('、')}，未画。`;
}
