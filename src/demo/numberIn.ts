/** The first number of a cell with what stands before and after it. */
export function numberIn(text: string): { value: number; with: (value: number) => string } {
  const [, before = '', digits = '0', after = ''] = /^([^\d]*)([\d,.]+)(.*)$/.exec(text) ?? [];
  return {
    value: Number(digits.replaceAll(',', '')),
    with: (value) => `${before}${value}${after}`,
  };
}

/** A target's number and unit without its sign, 以上 and other words. */
export function plainTarget(target: string): string {
  return target.replace(/^[^\d]*/, '').replace(/(?:以上|以内|以下)$/, '');
}
