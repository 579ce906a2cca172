/**
 * What bridges the projects of a figure and all projects, for its foot: how many it leaves out, and why.
 * Undefined where both are nothing.
 * @example footWords('其余 3 个项目都在区间之内。', { all: 50, shown: 36, why: '没有自评总分' })
 * // '其余 3 个项目都在区间之内。另有 14 个项目没有自评总分，未列。'
 */
export function footWords(
  foot: string | undefined,
  { all, shown, why }: { readonly all: number; readonly shown: number; readonly why: string },
): string | undefined {
  const leftOut = all > shown ? `另有 ${all - shown} 个项目${why}，未列。` : '';
  return `${foot ?? ''}${leftOut}` || undefined;
}
